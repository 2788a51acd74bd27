"""Readers are found in their folder."""

from goodoffices.reading.reader import readers


def test_every_reader_goes_by_its_name() -> None:
    assert all(name == reader.NAME for name, reader in readers().items())

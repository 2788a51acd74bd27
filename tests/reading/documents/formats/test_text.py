from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.documents.formats.text import read


def test_a_text_is_kept_as_it_is() -> None:
    assert read(b"Erster Absatz.\r\n\r\n  Zweiter.", "a") == DocumentText("Erster Absatz.\n\n  Zweiter.")

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.formats.sources.found_files import natural
from goodoffices.formats.sources.new_folder import file_names, write_folder


@given(st.text(max_size=8), st.lists(st.text(max_size=8), max_size=12))
def test_names_are_files_in_order(folder: str, parties: list[str]) -> None:
    domain, names = file_names(folder, parties, ".yml")
    assert list(names) == sorted(names) == sorted(names, key=natural)
    assert len({name.casefold() for name in [domain, *names]}) == len(parties) + 1
    assert all("/" not in name and not name.startswith(".") for name in [domain, *names])


def test_nothing_is_written_over(tmp_path: Path) -> None:
    write_folder(tmp_path / "a", {"f": "1"})
    assert (tmp_path / "a" / "f").read_text(encoding="utf-8") == "1"
    for taken in (tmp_path / "a", tmp_path / "a" / "f"):
        with pytest.raises(FormatError, match="is there already"):
            write_folder(taken, {"g": "2"})
    with pytest.raises(FormatError, match="cannot be written"):
        write_folder(Path("a\0b"), {"f": ""})

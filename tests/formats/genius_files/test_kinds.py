from pathlib import Path

import pytest

from goodoffices.formats.genius_files.kinds import begins_as_genius, is_domain, is_profile, looks_like_genius
from tests.formats.genius_files.samples import domain, profile, tree


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_encoding_is_recognised(encoding: str) -> None:
    assert begins_as_genius(f"<!-- a comment -->\n{profile()}".encode(encoding))


@pytest.mark.parametrize("text", ["", "<html/>", "<utility_spaces>", "utility_space", "\0" * 9000 + "<utility_space>"])
def test_nothing_else_is(text: str) -> None:
    assert not begins_as_genius(text.encode())


def test_a_folder_is_one_of_genius_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "pareto.xml").write_text("0.1, 0.9", encoding="utf-8")
    assert not looks_like_genius(tmp_path)
    (tmp_path / "a.XML").write_text(domain(), encoding="utf-8")
    assert looks_like_genius(tmp_path)
    assert looks_like_genius(tmp_path / "a.XML")
    assert not any(map(looks_like_genius, [tmp_path / "none.xml", Path("a\0.xml")]))


def test_the_outermost_element_tells_them_apart() -> None:
    assert is_domain(tree(domain()))
    assert is_profile(tree(profile()))
    assert not is_profile(tree(domain()))

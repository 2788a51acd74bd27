"""Stored texts lie beside a case, and spans point into them."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, Document, fingerprint
from goodoffices.case.text import Text
from goodoffices.formats.case_files.load import examine, load
from goodoffices.formats.case_files.save import save
from goodoffices.formats.case_files.stored_texts import place_of, stored_text, text_problems, with_text
from tests.sample_cases import RIVER, case_of

TEXT = "No treaty,\r\nsaid the minister – ever."
DOCUMENT = Document("wire", Text.plain("A report"), sha256=fingerprint(TEXT), text="texts/wire.txt")
CLAIM = Claim("c1", Text.plain("x"), document="wire", quote="No treaty", spans=((0, 9),))


def case(*claims: Claim, document: Document = DOCUMENT) -> Case:
    return replace(case_of(RIVER), documents=(document,), claims=(*claims, *case_of(RIVER).claims[len(claims) :]))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case in a folder, with the text."""
    path = tmp_path / "talks"
    save(case(CLAIM), path, {path / "texts" / "wire.txt": TEXT})
    return path


def said(case: Case, path: Path) -> list[str]:
    return [str(problem) for problem in text_problems(case, path)]


def test_a_text_is_kept_as_it_is(folder: Path) -> None:
    assert stored_text(DOCUMENT, folder) == TEXT
    assert stored_text(DOCUMENT, folder / "case.yaml") == TEXT
    assert said(load(folder), folder) == []
    assert examine(folder)[1] == ()


@pytest.mark.parametrize(
    ("name", "text"), [("talks.yaml", "talks.texts/wire.txt"), ("case.yaml", "texts/wire.txt"), ("", "texts/wire.txt")]
)
def test_where_a_text_is_stored(tmp_path: Path, name: str, text: str) -> None:
    document = with_text(replace(DOCUMENT, text=""), tmp_path / name)
    assert document.text == text
    assert place_of(document, tmp_path / name) == tmp_path / text
    assert with_text(DOCUMENT, tmp_path / name) == DOCUMENT


def test_a_text_that_is_not_there_is_said(folder: Path) -> None:
    place_of(DOCUMENT, folder).unlink()
    (words,) = said(load(folder), folder)
    assert "no such file" in words
    assert stored_text(DOCUMENT, folder) is None
    assert stored_text(replace(DOCUMENT, text=""), folder) is None


@pytest.mark.parametrize("content", [TEXT.replace("\r\n", "\n").encode(), b"\xff\xfe", b""])
def test_a_text_that_was_changed_no_longer_counts(folder: Path, content: bytes) -> None:
    place_of(DOCUMENT, folder).write_bytes(content)
    assert len(said(load(folder), folder)) == 1
    assert stored_text(DOCUMENT, folder) is None


def test_a_quote_that_does_not_stand_there_is_said(folder: Path) -> None:
    moved = replace(CLAIM, spans=((1, 10),))
    outside = replace(CLAIM, id="c2", spans=((0, 9), (20, 200)))
    in_two = replace(CLAIM, id="c3", quote="No treaty … ever", spans=((0, 9), (32, 36)))
    assert said(case(moved, outside, in_two), folder) == [
        "claims.c1.spans: found a quote of c1 that does not stand there in the text; "
        "expected “o treaty,”, as the text has it",
        f"claims.c2.spans: found a span up to 200; expected one within the {len(TEXT)} characters of the text",
    ]


def test_nothing_is_written_where_the_case_cannot_be_saved(tmp_path: Path) -> None:
    folder = tmp_path / "talks"
    save(case(CLAIM), folder)
    (tmp_path / "talks" / "texts").write_text("in the way", encoding="utf-8")
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    changed = replace(case(CLAIM), title=Text.plain("New"))
    with pytest.raises(Exception, match="cannot be written"):
        save(changed, folder, {folder / "texts" / "wire.txt": TEXT})
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


@pytest.mark.skipif(os.name == "nt", reason="named pipes are another matter there")
def test_a_pipe_in_the_place_of_a_text_is_not_waited_for(folder: Path) -> None:
    place_of(DOCUMENT, folder).unlink()
    os.mkfifo(place_of(DOCUMENT, folder))
    (words,) = said(load(folder), folder)
    assert "(a pipe, which may never end)" in words
    assert stored_text(DOCUMENT, folder) is None

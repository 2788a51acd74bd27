"""Documents are opened and read: in which language, by whom, and on which day."""

import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError, UsageError
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.notes import Note
from goodoffices.workbench import reading as module
from goodoffices.workbench.reading import Read, open_document, read
from tests.reading import fake_reader
from tests.reading.pages.test_languages import ENGLISH, GERMAN, OTHERS


@pytest.fixture(autouse=True)
def _with_the_fake_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "readers", lambda: {"fake": fake_reader, "other": fake_reader})


def of(text: str, *, language: str = "", day: date | None = date(2025, 12, 1), **more: object) -> Read:
    document = DocumentText(text, **more)  # type: ignore[arg-type]
    return read(document, where="a.txt", reader="fake", language=language, day=day)


def names(done: Read) -> list[str]:
    return [note.name for note in done.notes]


def test_a_document_is_opened_from_a_file_or_from_what_is_piped_in(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One", encoding="utf-8")
    assert open_document(str(tmp_path / "a.txt"), io.BytesIO()).text == "One"
    assert open_document("-", io.BytesIO(b"Two")).text == "Two"
    with pytest.raises(FormatError, match="standard input: found nothing in it"):
        open_document("-", io.BytesIO())


def test_a_reading() -> None:
    done = of(f"{GERMAN} Anna fordert: „Nein.“")
    assert (done.reading.language, done.reader, done.where) == ("de", "fake", "a.txt")
    assert [claim.quote.text for claim in done.reading.claims] == ["Nein."]
    assert done.notes == ()


# ---------------------------------------------------------------------------------------------------- languages


def test_a_text_in_two_languages_is_read_in_both() -> None:
    done = of(f"{GERMAN}\n\n{ENGLISH} “Nothing.”")
    assert [claim.quote.text for claim in done.reading.claims] == ["Nothing."]
    assert names(done) == ["mixed"]


def test_what_is_not_read_is_said() -> None:
    done = of(f"{GERMAN}\n\n{OTHERS[0]} {OTHERS[0]}")
    (note,) = done.notes
    assert note.name == "other_language"
    assert 60 < int(dict(note.parts)["share"]) < 75


@pytest.mark.parametrize("text", [OTHERS[0], "Moskau droht", "12 : 3"])
def test_a_text_in_neither_language_is_refused_unless_one_is_given(text: str) -> None:
    with pytest.raises(UsageError, match=r"a\.txt: found a text that is neither German nor English.*--lang de"):
        of(text)
    done = of(text, language="de")
    assert (done.reading.language, names(done)) == ("de", ["taken_as_de"])


def test_what_a_document_says_of_its_language_goes_where_its_text_does_not_tell() -> None:
    text = DocumentText("Moskau droht", language="de")
    assert read(text, reader="fake", day=date(2025, 12, 1)).reading.language == "de"
    with pytest.raises(UsageError):
        read(DocumentText("Moskau droht", language="fr"), reader="fake")


def test_a_language_that_is_given_does_not_go_against_the_text() -> None:
    assert of(GERMAN, language="en").reading.language == "de"


# --------------------------------------------------------------------------------------------------------- days

DATELINE = "Genf, 30. November 2025 (dpa) – "
GIVEN, STATED, MADE = date(2025, 12, 5), date(2025, 12, 3), date(2025, 12, 2)
LATER = datetime.now(UTC).date() + timedelta(days=9)


@pytest.mark.parametrize(
    ("document", "given", "expected", "said"),
    [
        (DocumentText(DATELINE + GERMAN, day=STATED, made=MADE), GIVEN, GIVEN, []),
        (DocumentText(DATELINE + GERMAN, day=STATED, made=MADE), None, STATED, []),
        (DocumentText(DATELINE + GERMAN, made=MADE), None, date(2025, 11, 30), []),
        (DocumentText(GERMAN, made=MADE), None, MADE, ["day_of_file"]),
        (DocumentText(GERMAN, made=date(1970, 1, 1)), None, None, ["no_day"]),
        (DocumentText(GERMAN, made=LATER), None, None, ["no_day"]),
        (DocumentText(GERMAN), None, None, ["no_day"]),
    ],
)
def test_the_day(document: DocumentText, given: date | None, expected: date | None, said: list[str]) -> None:
    done = read(document, reader="fake", day=given)
    assert (done.reading.day, names(done)) == (expected, said)


# ------------------------------------------------------------------------------------------------------ mistakes


def test_an_unknown_reader() -> None:
    with pytest.raises(UsageError, match=r"“fale” is no reader\. Did you mean “fake”\?"):
        read(DocumentText(GERMAN), reader="fale")


def test_notes_on_the_document_come_first() -> None:
    assert names(of(GERMAN, day=None, notes=(Note.of("footnotes"),))) == ["footnotes", "no_day"]

"""Readings in words, in both languages."""

import re
from datetime import date
from pathlib import Path

import pytest

from goodoffices.briefing.document import Document, Grid, Heading, Items, Paragraph
from goodoffices.briefing.language import LANGUAGES, Language, phrases
from goodoffices.briefing.reading import COUNTED, note_in_words, reading_in_words
from goodoffices.case.claims import Kind
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.findings import Actor, Excerpt, ReadClaim, Reading, ReadMeeting
from goodoffices.reading.notes import Note
from tests.sample_cases import RIVER, case_of

SOURCE = Path(__file__).parents[2] / "src" / "goodoffices"
NAMED = re.compile(r"^(?!\s*>>>).*Note\.of\(\s*\"(\w+)\"", re.MULTILINE)
TEXT = "Er sagte: „Das Wasser bleibt hier.“ Anna kommt."
EN, DE = Language("en"), Language("de")


def claim(number: int = 1, **more: object) -> ReadClaim:
    return ReadClaim(f"c{number}", Kind.DIRECT, Excerpt.of(TEXT, [(10, 35)]), **more)  # type: ignore[arg-type]


def told(*claims: ReadClaim, say: Language = EN, **more: object) -> Document:
    reading = Reading(TEXT, "", "de", date(2025, 12, 1), claims, **more)  # type: ignore[arg-type]
    return reading_in_words(DocumentText(TEXT, publisher="Die Zeitung"), reading, say)


def lines(document: Document) -> list[str]:
    """Everything that a document says, a line for each entry."""
    found: list[str] = []
    for block in document:
        match block:
            case Heading(words) | Paragraph(words):
                found.append(words)
            case Items(items):
                found += [" | ".join([item.words, *item.notes]) for item in items]
            case Grid(_, rows):
                found += [" | ".join([row.head, *row.cells]) for row in rows]
    return found


def test_a_claim_with_everything() -> None:
    own = claim(
        speaker=Excerpt.of(TEXT, [(0, 2)]),
        cue=Excerpt.of(TEXT, [(3, 8)]),
        who="Anna Muster",
        via=("ein Beamter", "CNN"),
        stance="rejection",
        parties=("upstream",),
        issues=("dam",),
        day=date(2025, 12, 1),
        grade="B2",
    )
    english, german = (lines(told(own, say=say)) for say in (EN, DE))
    assert (
        "Anna Muster (“Er”), rejection: “Das Wasser bleibt hier.” | word for word: “sagte”; through ein Beamter, then "
        "CNN; 1 December 2025; graded B2 | touches: dam, upstream"
    ) in english
    assert (
        "Anna Muster („Er“), Ablehnung: „Das Wasser bleibt hier.“ | wörtlich: „sagte“; über ein Beamter, dann CNN; "
        "1. Dezember 2025; eingestuft als B2 | berührt: dam, upstream"
    ) in german


def test_a_case_gives_its_names_for_what_is_touched() -> None:
    reading = Reading(TEXT, "", "de", None, (claim(parties=("bank",), issues=("dam",)),))
    found = lines(reading_in_words(DocumentText(TEXT), reading, DE, case=case_of(RIVER)))
    assert any(line.endswith("berührt: Der neue Damm, Flussbank") for line in found)


def test_who_says_it() -> None:
    speaker = Excerpt.of(TEXT, [(36, 40)])
    assert "Anna: “Das" in lines(told(claim(speaker=speaker)))[4][:12]
    assert lines(told(claim(speaker=speaker, who="Anna")))[4].startswith("Anna: “")
    assert lines(told(claim(who="Anna")))[4].startswith("Anna: “")
    assert lines(told(claim()))[4].startswith("Nobody is named: “")


def test_what_is_not_word_for_word_has_no_quotation_marks() -> None:
    own = ReadClaim("c1", Kind.REPORTED, Excerpt.of(TEXT, [(36, 46)]))
    assert lines(told(own))[4] == "Nobody is named: Anna kommt | reported"


def test_actors_and_meetings() -> None:
    met = ReadMeeting(("Anna", "Bert"), "Genf", date(2025, 12, 2), "held"), ReadMeeting(())
    found = lines(told(actors=(Actor("Anna", "Ministerin", "resigned"), Actor("Bert")), meetings=met))
    assert "Anna | Ministerin, resigned" in found
    assert "Bert | –" in found
    assert "Anna and Bert: Genf, 2 December 2025 (held)" in found
    assert "Nobody is named: place not named, day unknown (planned)" in found


def test_the_head_says_what_it_is_and_what_was_found() -> None:
    found = lines(told(claim(1), claim(2), actors=(Actor("Anna"),)))
    assert found[1] == "Die Zeitung, 1 December 2025, in German"
    assert found[2].startswith("Found: 2 claims and 1 actor. Every entry is a proposal")


def test_a_text_that_says_nothing_says_so() -> None:
    assert "In this text nobody was found who says" in lines(told())[2]
    reading = Reading(TEXT, "", "de", None)
    assert lines(reading_in_words(DocumentText(TEXT, title="T"), reading, DE))[:2] == [
        "T",
        "Tag unbekannt, auf Deutsch",
    ]


def test_what_is_not_sure() -> None:
    found = lines(told(*map(claim, range(1, 16)), notes=(Note.of("mixed"),), dropped=2))
    assert found[-4] == "The text is in two languages; each passage was read in its own."
    assert found[-3] == "The text does not name who said it: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12 and 3 more."
    assert found[-1] == "2 things that the reader said do not stand in the text; they were left out."
    sure = claim(speaker=Excerpt.of(TEXT, [(0, 2)]), stance="demand")
    assert "What is not sure" not in lines(told(sure))


def test_every_note_that_is_made_is_a_phrase() -> None:
    sources = [*(SOURCE / "reading").rglob("*.py"), SOURCE / "workbench" / "reading.py"]
    made = {found[1] for file in sources for found in NAMED.finditer(file.read_text(encoding="utf-8"))}
    known = {key.split(".")[2] for key in phrases() if key.startswith("reading.note.")}
    assert made | {"taken_as_de", "taken_as_en"} == known
    assert {key.split(".")[2] for key in phrases() if re.fullmatch(r"reading\.note\.\w+\.one", key)} == COUNTED


@pytest.mark.parametrize("code", LANGUAGES)
def test_notes_are_counted(code: str) -> None:
    one, many = (note_in_words(Note.of("lost_signs", n=n), Language(code)) for n in (1, 2000))
    assert one.startswith("1 ")
    assert many.startswith(("2,000 ", "2.000 "))


def test_every_kind_and_state_is_a_phrase() -> None:
    assert {f"reading.kind.{kind.value}" for kind in Kind} <= phrases().keys()
    assert {f"reading.met.{state}" for state in ("planned", "held", "cancelled")} <= phrases().keys()

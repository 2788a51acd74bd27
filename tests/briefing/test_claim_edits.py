from dataclasses import fields

import pytest

from goodoffices.briefing.claim_edits import edits_in_words
from goodoffices.briefing.document import Items, Paragraph
from goodoffices.briefing.language import Language, phrases
from goodoffices.case.changes import Change
from goodoffices.case.claims import Claim

EN, DE = Language("en"), Language("de")


def told(change: Change, say: Language) -> str:
    lead, items = edits_in_words((change,), say)
    assert isinstance(lead, Paragraph)
    assert isinstance(items, Items)
    return items.items[0].words


@pytest.mark.parametrize(
    ("change", "english", "german"),
    [
        (
            Change(("claim", "c2", "state"), "proposed", "accepted"),
            "c2, state: proposed → accepted",
            "c2, Stand: vorgeschlagen → bestätigt",
        ),
        (Change(("claim", "c2", "grade"), None, "B2"), "c2, grade: nothing → B2", "c2, Einstufung: nichts → B2"),
        (
            Change(("claim", "c2", "stance"), "report", "demand"),
            "c2, stance: report → demand",
            "c2, Haltung: report → Forderung",
        ),
        (
            Change(("claim", "c2", "says", "de"), "Ja", "Nein"),
            "c2, words (de): Ja → Nein",
            "c2, Wortlaut (de): Ja → Nein",
        ),
        (
            Change(("red line", "up", "x", "origin", "sources"), "c1", "c1, c2"),
            "up.red_lines.x now rests on c1, c2",
            "up.red_lines.x stützt sich jetzt auf c1, c2",
        ),
        (
            Change(("position", "up", "dam", "origin", "sources"), "c1", None),
            "up.positions.dam no longer rests on any claim",
            "up.positions.dam stützt sich auf keine Aussage mehr",
        ),
        (
            Change(("claim", "c1", "origin", "audience"), None, "public"),
            "c1, who may see it: nothing → public",
            "c1, wer sie sehen darf: nichts → public",
        ),
        (Change(("title",), "a", "b"), "title: a → b", "title: a → b"),
    ],
)
def test_each_change_in_both_languages(change: Change, english: str, german: str) -> None:
    assert (told(change, EN), told(change, DE)) == (english, german)


def test_where_nothing_changed_that_is_said() -> None:
    assert edits_in_words((), EN) == (Paragraph("Nothing has changed: the case says all that already."),)


def test_every_field_of_a_claim_that_can_change_has_words() -> None:
    for field in {own.name for own in fields(Claim)} - {"id", "spans", "origin"}:
        assert f"claim_edits.field.{field}" in phrases()

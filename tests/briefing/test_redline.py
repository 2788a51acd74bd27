"""Clauses with what was struck out and put in."""

import pytest

from goodoffices.analysis.comparing.clauses import clause_changes
from goodoffices.briefing.document import Mark, runs_of
from goodoffices.briefing.language import Language
from goodoffices.briefing.redline import redline, tongue_in_words
from goodoffices.case.drafts import Clause, DraftVersion
from goodoffices.case.text import Text
from tests.briefing.compared import WORDY, river, wages
from tests.briefing.words import lines_of
from tests.sample_cases import RIVER, case_of

CASE = case_of(RIVER)
WATER, FORM, DAM = "Some water flows.", "In minutes of the meeting.", "The dam stays low, as all agreed."


def told(before: DraftVersion, after: DraftVersion, code: str = "en", *, whole: bool = False) -> list[str]:
    return lines_of(redline(clause_changes(before, after), CASE, Language(code), whole=whole))


def version(*clauses: Clause) -> DraftVersion:
    return DraftVersion("v", clauses)


def plain(*texts: str) -> DraftVersion:
    return version(*(Clause(str(i), Text.plain(words)) for i, words in enumerate(texts, start=1)))


def test_words_are_marked_and_a_blank_stands_between_them() -> None:
    (_, clause, *_) = told(plain(WATER), plain("Much water flows."))
    assert clause == "1 [-Some-] {+Much+} water flows."


def test_marks_reach_every_face() -> None:
    _, items = redline(river().clauses, river().case, Language("en"), whole=False)
    marks = [run.mark for run in runs_of(items.items[0].words)]  # type: ignore[union-attr]
    assert marks == [Mark.STRONG, Mark.PLAIN, Mark.REMOVED, Mark.PLAIN, Mark.ADDED, Mark.PLAIN]


def test_new_deleted_moved_and_renumbered_clauses_say_so() -> None:
    lines = told(plain(WATER, FORM, DAM), plain(DAM, WATER, "Nobody is to blame for old floods."))
    assert "2 (deleted) [-In minutes of the meeting.-]" in lines
    assert "3 (new) {+Nobody is to blame for old floods.+}" in lines
    assert any(line.startswith(("1 (moved; was 3)", "2 (moved; was 1)")) for line in lines)
    german = told(plain(WATER, FORM), plain(FORM), "de")
    assert "1 (gestrichen) [-Some water flows.-]" in german
    assert "Nur neu nummeriert: 2 → 1." in german


def test_what_nothing_became_of_is_named_or_shown_in_the_whole_text() -> None:
    before, after = plain(WATER, FORM, DAM), plain(WATER, DAM)
    assert told(before, after)[-2:] == ["Only renumbered: 3 → 2.", "Unchanged: clause 1."]
    whole = told(before, after, whole=True)
    assert whole[1:] == [
        "1 Some water flows.",
        f"2 (deleted) [-{FORM}-]",
        "2 (was 3) The dam stays low, as all agreed.",
    ]
    assert told(plain(WATER, FORM), plain(WATER, FORM), "de") == ["Unverändert: die Klauseln 1 und 2."]


def test_a_clause_without_a_number_has_none() -> None:
    before, after = version(Clause("–", Text.plain(WATER))), version(Clause("–", Text.plain("Much water flows.")))
    assert told(before, after)[1] == "[-Some-] {+Much+} water flows."


def test_decisions_stand_with_their_clauses() -> None:
    lines = lines_of(redline(wages().clauses, wages().case, Language("en"), whole=False))
    assert "Decides otherwise: Term of the agreement in months: 24 → 30" in lines
    assert "Decides: Pay – Increase: 2.5%" in lines
    assert "Decided: Pay – Answer to rising prices: new talks on pay above 4% inflation" in lines
    before = version(Clause("1", Text.plain(WATER), (("dam", "built"),)))
    after = version(Clause("1", Text.plain(WATER), (("release.form", "minutes"),)))
    assert told(before, after)[-2:] == [
        "No longer decides: The new dam (was: built)",
        "Now decides: Release in dry months – Form: minutes",
    ]


# ---------------------------------------------------------------------------------------------------------- languages


def both(en: str, de: str) -> DraftVersion:
    return version(Clause("1", Text.of({"en": en, "de": de})))


@pytest.mark.parametrize(
    ("after", "code", "note"),
    [
        (both("Much water flows.", "Viel Wasser."), "en", "The wording in German has changed, too."),
        (both("Much water flows.", "Viel Wasser."), "de", "Auch der Wortlaut auf Englisch hat sich geändert."),
        (both("Much water flows.", "Wasser."), "en", "The wording in German has not changed with it."),
        (both(WATER, "Viel Wasser."), "en", "Only the wording in German has changed."),
        (version(Clause("1", Text.of({"en": WATER}))), "en", "There is no wording in German any more."),
        (
            version(Clause("1", Text.of({"en": WATER, "de": "Wasser.", "ru": "Вода."}))),
            "en",
            "New: a wording in Russian.",
        ),
        (
            version(Clause("1", Text.of({"en": "Much water flows."}))),
            "de",
            "Einen Wortlaut auf Deutsch gibt es nicht; gezeigt ist der auf Englisch.",
        ),
    ],
)
def test_a_reader_of_one_language_learns_of_the_others(after: DraftVersion, code: str, note: str) -> None:
    assert note in told(both(WATER, "Wasser."), after, code)


def test_a_wording_that_is_new_in_the_own_language_is_shown_as_new() -> None:
    lines = told(version(Clause("1", Text.of({"en": WATER}))), both(WATER, "Wasser."), "de")
    assert lines[1:3] == ["1 {+Wasser.+}", "Neu: ein Wortlaut auf Deutsch."]


def test_languages_have_names() -> None:
    say = Language("en")
    assert tongue_in_words("de-CH", say) == "in German"
    assert tongue_in_words("sw", say) == "in the language “sw”"
    assert tongue_in_words("", say) == "in a language that is not named"


def test_what_was_compared_coarsely_says_so() -> None:
    changes = clause_changes(plain(WATER), plain("Much water flows."), 1)
    assert any(
        "too long to be compared" in line for line in lines_of(redline(changes, CASE, Language("en"), whole=True))
    )


def test_other_languages_of_the_same_draft_are_told_from_the_case() -> None:
    found = river(text=WORDY)
    lines = lines_of(redline(found.clauses, found.case, Language("de"), whole=False))
    assert "1 [-Etwas-] {+Viel+} Wasser." in lines
    assert "Neu: ein Wortlaut auf Französisch." in lines

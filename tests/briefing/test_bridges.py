import re
from dataclasses import replace

import pytest

from goodoffices.briefing.bridges import PROBING, bridges_in_words
from goodoffices.briefing.document import Document
from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.workbench.bridging import Bridging
from tests.bridging.deadlocks import BASE
from tests.briefing.words import lines_of, text_of
from tests.workbench.bridged import FLAGSHIP, REFUSED, SILENT, SINAI, bridged, bridged_example

EN, DE = Language("en"), Language("de")
UKRAINE = bridged_example(FLAGSHIP)


def told(found: Bridging, say: Language = EN, *, whole: bool = False, complete: bool = True) -> Document:
    return bridges_in_words(found.answer.findings, found.searches, found.plans, say, complete=complete, whole=whole)


def test_it_goes_from_conflicts_through_bridges_and_plans_to_what_to_ask() -> None:
    text = text_of(told(UKRAINE))
    marks = [
        "there are 3 conflicts",
        "each of them has a bridge that leaves no line open",
        "It does not say that anybody should move",
        "Conflict 1: Ukraine withdraws from the whole Donbas region",
        "Bridge 1:",
        "What each side keeps and gets",
        "Questions",
        "What could go wrong",
        "Where this was tried",
        "Conflict 3: European troops in Ukraine",
        "What opens the whole zone",
        "What to ask each side before any of this is carried over",
        "--accept N",
    ]
    places = [text.index(mark) for mark in marks]
    assert places == sorted(places)


@pytest.mark.parametrize("say", [EN, DE], ids=LANGUAGES)
def test_every_bridge_is_told_by_its_number_the_first_of_each_conflict_in_full(say: Language) -> None:
    short, whole = (text_of(told(UKRAINE, say, whole=whole)) for whole in (False, True))
    word = "Bridge" if say is EN else "Brücke"
    numbers = [int(n) for n in re.findall(rf"^{word} (\d+): ", short, re.MULTILINE)]
    assert numbers == list(range(1, len(UKRAINE.bridges) + 1))
    risks = say("bridges.risks")
    assert short.count(risks) == len(UKRAINE.searches)
    assert whole.count(risks) == len(UKRAINE.bridges)
    assert "--all" in short
    assert "--all" not in whole


def test_one_conflict_is_spoken_of_as_one() -> None:
    text = text_of(told(bridged_example(SINAI)))
    assert "there is one conflict" in text
    assert "there is a bridge for it that leaves no line open" in text
    assert "What opens the whole zone" not in text


def test_what_a_bridge_hangs_on_is_said_in_short_too() -> None:
    lines = lines_of(told(UKRAINE))
    asked = lines[lines.index("It hangs on these answers:") + 1]
    assert asked.startswith("To Ukraine: Could you")
    assert "Leaves no line open, in this model." in lines
    assert any(line.startswith("Also needs the consent of: NATO states") for line in lines)


def test_a_plan_says_what_is_done_and_what_is_not() -> None:
    lines = lines_of(told(UKRAINE))
    first = UKRAINE.plans[0]
    start = next(i for i, line in enumerate(lines) if line.startswith("Bridges 1, 4 and 7 together"))
    assert f"a zone of {first.zone} packages" in lines[start]
    package = lines[start + 1 : start + 8]
    assert "Ukraine withdraws from the whole Donbas region – Who administers it: Russia" in package
    assert any(line.startswith("European troops in Ukraine – Answer to the question") for line in package)
    assert not any(line.startswith("Ukraine withdraws") and "as first put" in line for line in package)


def test_bounds_of_a_plan_are_given_where_its_zone_is_not_counted() -> None:
    plan = replace(UKRAINE.plans[0], low=2, high=9)
    document = bridges_in_words(UKRAINE.answer.findings, UKRAINE.searches, [plan], EN, complete=True)
    assert "a zone of 2 to 9 packages" in text_of(document)


def test_where_no_plan_opens_the_zone_that_is_said() -> None:
    document = bridges_in_words(UKRAINE.answer.findings, UKRAINE.searches, (), DE, complete=True)
    assert "Keine Verbindung dieser Brücken öffnet" in text_of(document)


def test_a_search_that_is_not_complete_says_so() -> None:
    assert "not complete" not in text_of(told(UKRAINE))
    assert "The search was not complete in the time allowed" in text_of(told(UKRAINE, complete=False))


def test_without_interests_it_says_that_there_are_only_questions() -> None:
    text = text_of(told(bridged(SILENT)))
    assert "The case names no interests behind these lines" in text
    assert "leaves a question on which everything hangs" in text
    assert "names no interests" not in text_of(told(bridged(BASE)))


@pytest.mark.parametrize(
    ("say", "words"), [(EN, "Tried, and why each does not help"), (DE, "warum jeder nicht hilft")], ids=LANGUAGES
)
def test_a_conflict_that_nothing_resolves_says_what_was_tried(say: Language, words: str) -> None:
    text = text_of(told(bridged(REFUSED), say))
    assert words in text
    assert say("bridges.verdict.nothing") in text
    assert say("bridges.reading") not in text
    assert "--accept" not in text
    assert say("bridges.probing") not in text


def test_what_is_to_be_asked_of_each_side_stands_once() -> None:
    text = text_of(told(UKRAINE, whole=True))
    assert len(PROBING) == 6
    for words in (
        "defend this at home",
        "harshest critic",
        "ratify",
        "not at the table",
        "if it is broken",
        "whose idea",
    ):
        assert text.count(words) == 1, words

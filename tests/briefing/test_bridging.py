from dataclasses import replace

import pytest

from goodoffices.analysis.counting import Size
from goodoffices.briefing.bridging import accepted_in_words, nothing_to_bridge
from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.workbench.improving import improve_drafts
from goodoffices.workbench.solving import solve as answer_to
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import LINES_ONLY, RIVER, SHUT, case_of, example, findings_of
from tests.workbench.test_improving import WHOLE

EN, DE = Language("en"), Language("de")

UNREACHABLE = """\
goodoffices: 1
title: Out of reach
parties:
  a: {name: A, seat: signatory}
  b: {name: B, seat: signatory}
consent: accepts(a) and x == one
issues:
  x: {options: [one, two]}
rules: [x == two]
"""
"""The rules leave nothing that the rule of consent lets through."""


@pytest.mark.parametrize(
    ("say", "words"), [(EN, "There is nothing to bridge"), (DE, "Es gibt nichts zu überbrücken")], ids=LANGUAGES
)
def test_an_open_zone_needs_no_bridge_and_what_is_balanced_in_it_is_shown(say: Language, words: str) -> None:
    lines = lines_of(nothing_to_bridge(findings_of(RIVER), {}, say))
    assert lines[1].startswith(words)
    assert "Nash" in "\n".join(lines)
    assert "goodoffices solve" in lines[-1]


def test_what_improves_on_a_draft_is_offered_under_its_name() -> None:
    answer = answer_to(case_of(WHOLE))
    lines = lines_of(nothing_to_bridge(answer.findings, improve_drafts(answer), EN))
    assert "Better for everybody than the draft “Framework”" in lines
    assert any("better than this package for some side and worse for none" in line for line in lines)
    assert "Balanced packages" not in lines
    german = lines_of(nothing_to_bridge(answer.findings, improve_drafts(answer), DE))
    assert "Besser für alle als der Entwurf „Rahmen“" in german


def test_a_draft_that_nothing_improves_on_says_so() -> None:
    answer = answer_to(example("sinai-1979-treaty.yaml"))
    text = text_of(nothing_to_bridge(answer.findings, improve_drafts(answer), EN))
    assert "Nothing improves on this package" in text


def test_without_values_there_is_nothing_to_balance_but_it_is_still_told() -> None:
    lines = lines_of(nothing_to_bridge(findings_of(LINES_ONLY), {}, EN))
    assert lines[1].startswith("There is nothing to bridge")


def test_where_no_line_is_the_reason_putting_it_in_another_way_changes_nothing() -> None:
    found = findings_of(UNREACHABLE)
    assert not any(found.conflicts.sets)
    assert "the rules and the rule of consent alone" in text_of(nothing_to_bridge(found, {}, EN))


def test_where_it_is_not_settled_whether_there_is_a_zone_that_is_said() -> None:
    found = replace(findings_of(SHUT), size=Size(0, 5))
    assert "it was not settled whether there is a zone" in text_of(nothing_to_bridge(found, {}, EN))


@pytest.mark.parametrize(
    ("numbers", "english", "german"),
    [
        ([4], "The case as bridge 4 puts it is in here.yaml now.", "Der Fall, wie Brücke 4 ihn stellt,"),
        ([1, 4, 7], "The case as the bridges 1, 4 and 7 put it", "wie die Brücken 1, 4 und 7 ihn stellen"),
    ],
)
def test_where_an_accepted_case_is_and_what_to_do_with_it(numbers: list[int], english: str, german: str) -> None:
    text = text_of(accepted_in_words(numbers, "here.yaml", EN))
    assert english in text
    assert "goodoffices solve here.yaml" in text
    assert german in text_of(accepted_in_words(numbers, "here.yaml", DE))

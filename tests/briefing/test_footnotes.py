from dataclasses import replace

from goodoffices.analysis.solutions.rule import rules
from goodoffices.briefing.columns import columns
from goodoffices.briefing.footnotes import footnotes
from goodoffices.briefing.language import Language
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import example_findings

EN, DE = Language("en"), Language("de")
NASH = example_findings("nash-1950.yaml")


def test_every_rule_says_what_it_asks_for_and_where_it_is_from() -> None:
    text = text_of(footnotes(NASH, columns(NASH), EN, with_sources=True))
    assert all(rule.SOURCE in text for rule in rules().values())
    assert not any(
        rule.SOURCE in text_of(footnotes(NASH, columns(NASH), EN, with_sources=False)) for rule in rules().values()
    )


def test_points_of_two_parties_are_never_compared_in_silence() -> None:
    lines = lines_of(footnotes(NASH, columns(NASH), EN, with_sources=True))
    comparing = [line.partition(":")[0] for line in lines if "compares points" in line]
    assert comparing == ["Egalitarian", "Utilitarian"]


def test_ties_and_packages_that_give_the_same_are_counted() -> None:
    text = text_of(footnotes(NASH, columns(NASH), DE, with_sources=False))
    assert "Nach ihr sind 3 Ergebnisse gleich gut" in text
    assert "Egalitär: 3 Pakete geben jeder Seite genau dasselbe" in text


def test_what_is_not_proven_is_said() -> None:
    nash = NASH.solutions["nash"]
    assert nash is not None
    unproven = replace(NASH, solutions={**NASH.solutions, "nash": replace(nash, bound=99.0, count=None)})
    lines = lines_of(footnotes(unproven, columns(unproven), EN, with_sources=True))
    assert [line.partition(":")[0] for line in lines if "is not proven" in line] == ["Nash"]


def test_estimates_are_explained_only_where_there_are_some() -> None:
    assert "estimates" not in text_of(footnotes(NASH, columns(NASH), EN, with_sources=True))
    ukraine = example_findings("ukraine-2025-12/case")
    assert "Ukraine and Russia" in text_of(footnotes(ukraine, columns(ukraine), EN, with_sources=True))

from dataclasses import replace

from goodoffices.analysis.conflicts import Sets
from goodoffices.briefing.deadlock import concessions_in_words, conflicts_in_words, told_conflicts
from goodoffices.briefing.document import Heading
from goodoffices.briefing.language import Language
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import SHUT, example_findings, findings_of

EN, DE = Language("en"), Language("de")
UKRAINE = example_findings("ukraine-2025-12/as-stated.yaml")

NO_CONSENT = """\
goodoffices: 1
title: Consent that cannot be had
parties:
  a: {name: A, seat: signatory}
consent: accepts(a) and x == left and x == right
issues:
  x: {options: [left, right]}
"""


def test_each_conflict_is_told_with_its_lines_and_sources() -> None:
    blocks = conflicts_in_words(UKRAINE, EN)
    titles = [block.words for block in blocks if isinstance(block, Heading) and block.level == 3]
    assert titles == [
        "Conflict 1: Ukraine withdraws from the whole Donbas region",
        "Conflict 2: Ukraine renounces NATO membership",
        "Conflict 3: European troops in Ukraine",
    ]
    text = text_of(blocks)
    assert "There are 3 conflicts, and no others." in text
    assert text.count("(inferred)") == 2
    assert "Russia, demand; Press report on the talks about Ukraine, 1 December 2025" in text


def test_conflicts_that_are_not_told_are_counted() -> None:
    lines = lines_of(conflicts_in_words(UKRAINE, EN, most=1, hint="Ask for them."))
    assert lines[-1] == "2 more conflicts are not told here. Ask for them."
    assert sum("Conflict " in line for line in lines) == 1
    assert "weitere" in lines_of(conflicts_in_words(UKRAINE, DE, most=2))[-1]
    assert len([b for b in told_conflicts(UKRAINE, EN) if isinstance(b, Heading)]) == 3


def test_an_incomplete_list_does_not_claim_to_be_whole() -> None:
    some = replace(UKRAINE, conflicts=replace(UKRAINE.conflicts, complete=False))
    assert "there may be more" in text_of(conflicts_in_words(some, EN))
    nothing = replace(UKRAINE, conflicts=Sets((), complete=False), concessions=Sets((), complete=False))
    assert conflicts_in_words(nothing, EN) == () == concessions_in_words(nothing, EN)


def test_movement_opens_and_nobody_is_told_to_move() -> None:
    lines = lines_of(concessions_in_words(UKRAINE, EN, hint="--all shows them."))
    assert lines[1].startswith("There are 8 ways that are as small as possible, and no others.")
    assert "not who should move" in lines[1]
    assert lines[-1] == "5 more ways are not told here. --all shows them."
    assert lines.count("these 3 move together:") == 3
    assert len(lines_of(concessions_in_words(UKRAINE, EN, most=None))) == 2 + 8 * 4


def test_a_single_line_needs_no_list_of_its_own() -> None:
    lines = lines_of(concessions_in_words(findings_of(SHUT), EN))
    assert lines[2:] == ["Downstream (…)"] or lines[2].startswith(("Upstream: ", "Downstream: "))


def test_where_rules_and_consent_alone_exclude_everything() -> None:
    findings = findings_of(NO_CONSENT)
    assert "No red line and no walk-away is the reason" in text_of(conflicts_in_words(findings, EN))
    assert concessions_in_words(findings, EN) == ()

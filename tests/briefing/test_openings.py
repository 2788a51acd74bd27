from dataclasses import replace
from datetime import date

import pytest

from goodoffices.analysis.openings import openings
from goodoffices.analysis.solve import Findings, Limit, solve
from goodoffices.briefing.document import Grid, Heading
from goodoffices.briefing.language import Language
from goodoffices.briefing.openings import openings_in_words
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import QUORUM, SALE, SHUT, WATER, case_of, example_findings, findings_of

EN, DE = Language("en"), Language("de")
UKRAINE = "ukraine-2025-12/as-stated.yaml"
NO_CONSENT = """\
goodoffices: 1
title: Consent that cannot be had
parties:
  a: {name: A, seat: signatory}
consent: accepts(a) and x == left and x == right
issues:
  x: {options: [left, right]}
"""
NO_LINES = """\
goodoffices: 1
title: No lines
parties:
  a: {name: A, seat: signatory}
issues:
  x: {options: [left, right]}
"""


def told(findings: Findings, say: Language = EN, *, pairs: bool = False, top: int = 8) -> list[str]:
    return lines_of(openings_in_words(findings, openings(findings, pairs=pairs), say, top=top))


def test_three_lines_have_to_move_at_once() -> None:
    findings = example_findings(UKRAINE)
    document = openings_in_words(findings, openings(findings), EN, as_of=date(2025, 12, 1))
    lines = lines_of(document)
    assert lines[0].endswith("No single movement would open one: at least 3 lines have to move together.")
    assert lines[1].endswith("as of 1 December 2025")
    assert "not who should move" in lines[2]
    (grid,) = [block for block in document if isinstance(block, Grid)]
    assert len(grid.rows) == 6
    assert grid.rows[0].head.startswith("1. Russia: Ukraine does not become a place")
    assert grid.rows[0].cells == ("Inferred by the analyst; moderately firm", "1 of 3", "4 of 8", "way A")
    text = "\n".join(lines)
    assert text.count("3 lines together. Opens 1 package.") == 2
    assert "European troops in Ukraine: yes" in text
    assert "Hunter and S. Konieczny" in text


def test_the_same_in_german() -> None:
    lines = told(example_findings(UKRAINE), DE)
    assert lines[0].endswith("Mindestens 3 Linien müssen sich gemeinsam bewegen.")
    text = "\n".join(lines)
    assert "Weg A: 3 Linien gemeinsam. Öffnet 1 Paket." in text
    assert "Russland: Die Ukraine wird kein Ort" in text
    assert "Erklärt; sehr fest" in text


def test_movements_that_open_a_zone_alone() -> None:
    lines = told(findings_of(WATER))
    assert lines[0].endswith("2 movements would each open one by itself.")
    first = lines.index("Upstream: Never: “Release”: more than 100 m3/s")
    assert lines[first + 1 : first + 7] == [
        "Stated; taken as entirely firm",
        "Opens 5 packages.",
        "The side that gains least could gain: 33 of 100 (Upstream: 30 points; Downstream: 30 points)",
        "Nash product: 937.5",
        "Best for the side that gains least: Release: 200 m3/s; Dam: high",
        "Already enough: “Release”: “more than 100 m3/s” becomes “more than 200 m3/s”. Opens 1 package.",
    ]
    assert "Downstream: Always: “Release”: at least 200 m3/s" in lines
    assert "These are part of no conflict: as long as the others stand, moving them opens nothing." in lines
    assert lines[lines.index("What changes nothing") + 2] == "Upstream: no agreement below its walk-away (30 points)"


def test_a_walk_away_that_moves_is_not_told_as_a_gain() -> None:
    lines = told(findings_of(SALE), pairs=True)
    assert lines.count("In each of these packages some side gets less than its walk-away as it stands.") == 3
    assert "Already enough: a walk-away of 46 in place of 60. Opens 1 package." in lines
    assert "Adds 6 packages that need both, to 51 in all." in lines
    assert any("does not move the place from which gains count" in line for line in lines)


def test_an_open_zone_and_what_makes_it_larger() -> None:
    lines = told(example_findings("wage-round.yaml"), pairs=True, top=2)
    assert lines[0].endswith("8 movements would each make it larger.")
    text = "\n".join(lines)
    assert "As things are put now, the side that gains least could gain: █░░░░ very little." in text
    assert "Adds 860 packages, to 1,229 in all." in text
    assert "6 more are not told here. `--top 8` shows all." in text
    assert "These open more together than the two movements add up to." in text
    assert "Fügt 860 Pakete hinzu; zusammen sind es 1.229." in told(example_findings("wage-round.yaml"), DE)
    idle = told(example_findings("ukraine-2025-12/case"))
    assert "Moving one of these alone adds no package:" in idle


def test_exact_gains_in_an_open_zone_are_numbers() -> None:
    text = "\n".join(told(example_findings("nash-1950.yaml"), pairs=True))
    assert "the side that gains least could gain: 31 of 100." in text
    assert "The Nash product is: 60." in text


@pytest.mark.parametrize(("say", "words"), [(EN, "There is nothing to move"), (DE, "gibt es nichts zu bewegen")])
def test_where_there_is_nothing_to_move(say: Language, words: str) -> None:
    (lead, _) = told(findings_of(NO_LINES), say)
    assert words in lead
    (shut, _) = told(findings_of(NO_CONSENT), say)
    assert words in shut
    assert shut.endswith(say("openings.no_line"))


def test_lines_do_not_matter_where_rules_and_consent_exclude_everything() -> None:
    findings = findings_of(NO_CONSENT.replace("issues:", "red_lines:\n  a: {r: {never: x == left}}\nissues:"))
    assert told(findings)[0].endswith(EN("openings.no_line"))


def test_what_is_given_may_be_the_reason() -> None:
    findings = solve(case_of(WATER.replace("values:", "rules:\n  - release > 0\nvalues:")), given={"release": "0"})
    assert told(findings)[0].endswith(EN("openings.no_line_given"))


def test_others_can_outvote_and_nothing_changes() -> None:
    lines = told(findings_of(QUORUM))
    assert lines[0].endswith("No single movement would make it larger.")
    assert "B: Never: “x”: one" in lines


def test_pairs_that_add_nothing_are_said_to() -> None:
    assert EN("openings.pairs_none") in told(example_findings(UKRAINE), pairs=True)


def test_what_was_not_looked_at_is_marked() -> None:
    findings = findings_of(SHUT)
    unknown = openings(findings, budget=-1)
    text = text_of(openings_in_words(findings, unknown, EN))
    assert "2 movements would each open one by itself." in text
    assert "Time ran out before every movement was looked at" in text
    assert "What is not decided\nUpstream: No treaty before parliament decides" in text
    unsure = replace(unknown, concessions=replace(unknown.concessions, sets=(), complete=False))
    assert "No single movement was found that would open one." in text_of(openings_in_words(findings, unsure, EN))


def test_bounds_are_told_as_bounds() -> None:
    findings = findings_of(WATER)
    found = openings(findings)
    first = found.ranked[0]
    assert first.more is not None
    rough = replace(first, more=replace(first.more, high=9))
    text = text_of(openings_in_words(findings, replace(found, ranked=(rough,), limits=(Limit.POINTS_ROUNDED,)), EN))
    assert "Opens between 5 and 9 packages." in text
    assert "What is not proven" in text


def test_headings_say_what_kind_of_movement_follows() -> None:
    findings = findings_of(SHUT)
    document = openings_in_words(findings, openings(findings, pairs=True), EN)
    titles = [block.words for block in document if isinstance(block, Heading)]
    assert titles[0] == "What opens a zone alone"
    assert "pressure" not in text_of(document)

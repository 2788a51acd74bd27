from dataclasses import replace

from goodoffices.analysis.solve import Limit
from goodoffices.briefing.balanced import balanced_packages, why_none
from goodoffices.briefing.document import Grid
from goodoffices.briefing.language import Language
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import LINES_ONLY, QUORUM, example_findings, findings_of

EN, DE = Language("en"), Language("de")

LOSS = """\
goodoffices: 1
title: Somebody loses
parties:
  a: {name: A, seat: signatory, walk_away: 5}
  b: {name: B, seat: signatory, walk_away: 5}
consent: accepts(a) or accepts(b)
issues:
  x: {options: [left, right]}
values:
  a: {basis: stated, x: {left: 10, right: 0}}
  b: {basis: stated, x: {left: 0, right: 10}}
"""


def test_packages_stand_side_by_side_and_what_they_agree_on_is_said_once() -> None:
    blocks = balanced_packages(example_findings("nash-1950.yaml"), EN)
    alike, different = (block for block in blocks if isinstance(block, Grid))
    assert alike.heads == ("Alike in all of them", "")
    assert [row.head for row in alike.rows] == ["Book", "Whip", "Bat", "Box", "Pen", "Toy", "Hat"]
    assert different.heads == ("Where they differ", "Nash · Kalai–Smorodinsky", "Egalitarian", "Utilitarian")
    rows = {row.head: row.cells for row in different.rows}
    assert rows["Ball"] == ("Jack", "Bill", "Bill")
    assert rows["Bill (walk-away: 12 points)"] == ("████░ 24 (71)", "███░░ 20 (59)", "████░ 26 (76)")


def test_where_all_rules_agree_there_is_one_table() -> None:
    blocks = balanced_packages(example_findings("itex-cypress.yaml"), EN)
    (grid,) = (block for block in blocks if isinstance(block, Grid))
    assert grid.heads == ("Decision", "Nash · Kalai–Smorodinsky · Egalitarian · Utilitarian")
    assert "One package is balanced by each of these rules." in lines_of(blocks)


def test_estimates_are_said_to_be_ones_and_have_no_numbers() -> None:
    blocks = balanced_packages(example_findings("ukraine-2025-12/case"), DE)
    (*_, grid) = (block for block in blocks if isinstance(block, Grid))
    got = [cell for row in grid.rows if row.inner and "Ausstiegsschwelle" in row.head for cell in row.cells]
    assert got
    assert not any(sign.isdigit() for cell in got for sign in cell)
    assert "Das alles beruht auf Schätzungen" in text_of(blocks)


def test_whose_consent_a_package_needs_on_top() -> None:
    blocks = balanced_packages(example_findings("ukraine-2025-12/case"), EN)
    rows = {row.head: row.cells for block in blocks if isinstance(block, Grid) for row in block.rows}
    assert any("NATO states" in cell for cell in rows["Also needs the consent of"])


def test_by_a_rule_of_its_own_who_does_not_accept() -> None:
    assert "Not acceptable to | B" in lines_of(balanced_packages(findings_of(QUORUM), EN))


def test_without_values_one_package_of_the_zone_is_shown() -> None:
    findings = findings_of(LINES_ONLY)
    assert why_none(findings) == "points"
    assert lines_of(balanced_packages(findings, EN))[1:] == [
        "No rule can balance a package here: nobody whose consent is needed has values in this case.",
        "Decision | One package of the zone",
        "x | two",
    ]


def test_where_every_package_costs_somebody_its_walk_away() -> None:
    findings = findings_of(LOSS)
    assert why_none(findings) == "loss"
    assert "No rule applies: each package" in text_of(balanced_packages(findings, EN))
    undecided = replace(findings, limits=(Limit.SOLUTION_UNDECIDED,))
    assert "no package was found" in text_of(balanced_packages(undecided, EN))

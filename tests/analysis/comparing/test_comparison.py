"""Two versions beside each other."""

from datetime import date

import pytest

from goodoffices.analysis.comparing.comparison import Comparison, Side, compare
from goodoffices.case.drafts import DraftVersion
from goodoffices.case.errors import CaseError
from goodoffices.case.packages import Package
from tests.sample_cases import LINES_ONLY, RIVER, SHUT, case_of


def compared(text: str = RIVER, first: str = "1", second: str = "second draft") -> Comparison:
    case = case_of(text)
    draft = case.draft("framework")
    assert draft
    old, new = draft.version(first), draft.version(second)
    assert old
    assert new
    return compare(case, Side(old, draft), Side(new, draft))


def named(**choices: str) -> Side:
    return Side(DraftVersion("named"), choices=Package.of({n.replace("__", "."): o for n, o in choices.items()}))


def test_clauses_decisions_and_what_they_do() -> None:
    found = compared()
    assert [(own.is_added, own.is_reworded) for own in found.clauses] == [(False, True), (True, False)]
    assert [(own.facet, own.before, own.after) for own in found.facets] == [
        ("release.volume", "100", "300"),
        ("release.form", None, "minutes"),
    ]
    assert {own.party: own.low for own in found.worths} == {"upstream": -15, "downstream": 30}
    before, after = found.outlooks
    assert before.lines["upstream.red_lines.own_treaty"] is None
    assert after.lines["upstream.red_lines.own_treaty"] is True
    assert [findings.size.low > 0 for findings in found.zones] == [True, True]


def test_a_version_beside_itself_is_the_same() -> None:
    found = compared(second="1")
    assert found.is_same
    assert found.zones[0] is found.zones[1]


def test_a_facet_is_known_by_either_of_its_names() -> None:
    text = RIVER.replace("binds: {release.volume: 300}", "binds: {release.volume: 100, dam: built}")
    case = case_of(text)
    found = compare(case, named(dam="built", release__volume="100"), named(release__volume="100", dam="built"))
    assert found.facets == ()


def test_packages_without_a_text_are_compared_by_what_they_decide() -> None:
    found = compare(case_of(RIVER), named(dam="built"), named(dam="lowered"), as_of=date(2025, 7, 2))
    assert (found.has_texts, found.clauses) == (False, ())
    assert [own.facet for own in found.facets] == ["dam"]


def test_a_shut_zone_has_conflicts_on_both_sides() -> None:
    found = compared(SHUT)
    assert all(findings.conflicts.sets for findings in found.zones)


def test_rules_that_exclude_everything_are_an_error_of_the_case() -> None:
    with pytest.raises(CaseError):
        compare(case_of(LINES_ONLY + "rules: [x == one, x == two]\n"), named(x="one"), named(x="two"))

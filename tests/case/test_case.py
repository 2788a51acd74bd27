"""A case finds what is in it by name."""

from dataclasses import replace

import pytest

from goodoffices.case.text import Text
from tests.case.water import DAM, FACETS, PATROLS, VOLUME, WATER, facet, with_issues


def test_facets_stand_in_the_order_of_their_issues() -> None:
    assert WATER.facets == FACETS


def test_packages_are_counted_whether_or_not_they_obey_the_rules() -> None:
    assert WATER.package_count == 9 * 3 * 4 * 3 * 2
    assert with_issues(*(facet(f"issue_{i}", *map(str, range(10))) for i in range(200))).package_count == 10**200
    assert replace(WATER, issues=()).package_count == 1


def test_rules_of_issues_come_before_those_that_span_issues() -> None:
    texts = [rule.holds.text for rule in WATER.all_rules]
    assert texts == ["promisor == nobody iff form == none", "release.volume >= 200 implies dam != as_planned"]


def test_a_facet_is_found_by_its_id_or_by_an_issue_that_has_only_this_one() -> None:
    alone = facet("solo.only", "x", "y")
    case = with_issues(DAM, VOLUME, alone)
    assert case.facet("dam") is DAM
    assert case.facet("solo.only") is case.facet("solo") is alone
    with pytest.raises(KeyError, match="only"):
        case.facet("only")


def test_what_is_there_is_found() -> None:
    assert WATER.party("upstream") is WATER.parties[0]
    assert WATER.issue("dam") is WATER.issues[1]
    assert WATER.claim("c1") is WATER.claims[0]
    assert WATER.values_of("downstream") is WATER.values[0]
    assert WATER.red_lines_of("upstream") == WATER.red_lines[:1]
    assert WATER.interest("upstream", "freedom") is WATER.interests[0]
    assert WATER.draft("framework") is WATER.drafts[0]
    assert WATER.answers_of("basin_bank") == WATER.answers
    chosen = {"promisor": "basin_bank"}
    assert WATER.answer_to("basin_bank", "change_promisor", "release", chosen) is WATER.answers[0]
    assert WATER.facet("joint_patrols") is PATROLS


def test_what_is_not_there_is_none_or_a_key_error() -> None:
    assert WATER.party("nobody") is None
    assert WATER.claim("c2") is None
    assert WATER.values_of("upstream") is None
    assert WATER.red_lines_of("basin_bank") == ()
    assert WATER.interest("downstream", "freedom") is None
    assert WATER.draft("other") is None
    assert WATER.answers_of("upstream") == ()
    assert WATER.answer_to("basin_bank", "change_promisor", "dam", {}) is None
    with pytest.raises(KeyError, match=r"release\.form"):
        WATER.issue("release.form")
    with pytest.raises(KeyError, match="release"):
        WATER.facet("release")


def test_a_case_is_a_value() -> None:
    assert replace(WATER) == WATER
    assert replace(WATER, name="other") != WATER
    assert len({WATER, replace(WATER)}) == 1


def test_names_are_called_as_in_the_language() -> None:
    case = replace(WATER, names=(("Kyiv", Text((("en", "Kyiv"), ("de", "Kiew")))),))
    assert (case.called("Kyiv", "de"), case.called("Kyiv", "en"), case.called("Moscow", "de")) == (
        "Kiew",
        "Kyiv",
        "Moscow",
    )

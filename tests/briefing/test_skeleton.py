"""Drafts in the words of a case."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.bridging.bridge import Bridge
from goodoffices.briefing.language import Language
from goodoffices.briefing.skeleton import clauses_of, languages_of, text_in
from goodoffices.case.case import Case
from goodoffices.case.drafts import Clause, DraftVersion
from goodoffices.workbench.bridging import bridge
from tests.sample_cases import ESTIMATES, RIVER, case_of, example
from tests.strategies.cases import small_cases

UKRAINE = "ukraine-2025-12/as-stated.yaml"


def said(clauses: tuple[Clause, ...], code: str = "en") -> list[str]:
    return [f"{own.number} {Language(code).text(own.says)}" for own in clauses]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(case=small_cases(), data=st.data())
def test_it_binds_what_the_package_decides_and_each_facet_has_a_clause(case: Case, data: st.DataObject) -> None:
    facets = data.draw(st.lists(st.sampled_from(case.facets), unique=True))
    package = {facet.id: data.draw(st.sampled_from(facet.option_names)) for facet in facets}
    clauses = clauses_of(case, package, "en")
    version = DraftVersion("1", clauses)
    assert dict(version.package) == package
    assert version.in_order == clauses
    assert len({own.id for own in clauses}) == len({own.number for own in clauses}) == len(clauses)
    assert {facet.id for facet in case.facets} <= {own.id for own in clauses}


def test_issues_open_with_a_sentence_and_single_decisions_stand_alone() -> None:
    case = case_of(RIVER)
    package = {"release.volume": "100", "release.form": "minutes", "dam": "lowered"}
    assert said(clauses_of(case, package, "en")) == [
        "1 On “Release in dry months” the following is agreed.",
        "1.1 Volume: 100 m3/s.",
        "1.2 Form: minutes.",
        "1.3 Guarantor: [open: none; River Bank].",
        "2 The new dam: lowered.",
    ]
    assert said(clauses_of(case, package, "en"), "de") == [
        "1 Zu „Abgabe in trockenen Monaten“ wird Folgendes vereinbart.",
        "1.1 Menge: 100 m3/s.",
        "1.2 Form: minutes.",
        "1.3 Garant: [offen: entfällt; Flussbank].",
        "2 Der neue Damm: lowered.",
    ]


def test_amounts_and_long_lists_that_are_open_are_told_in_short() -> None:
    text = RIVER.replace("options: [built, lowered]", f"options: [built, lowered, {', '.join('cdefgh')}]")
    words = said(clauses_of(case_of(text), {"release.form": "none"}, "en"))
    assert words[1] == "1.1 Volume: [open: from 0 m3/s to 400 m3/s]."
    assert words[-1] == "2 The new dam: [open: built; lowered; c; d; e; f or another of 8 options]."


def test_whom_a_decision_commits_is_said() -> None:
    case = example("ukraine-2025-12/case")
    words = said(clauses_of(case, {"nato.promisor": "usa"}, "en"))
    assert words[1] == (
        "1.1 Who promises that it does not join: the USA, to Russia. "
        "Bound by this: USA. Owed to: Russia. [what is owed, to be worded: no accession]"
    )


def test_commitments_of_an_issue_stand_in_its_opening() -> None:
    text = RIVER.replace(
        "    rules:\n", "    commitments: [{if: volume >= 300, by: [upstream, bank], act: let_go}]\n    rules:\n"
    )
    case = case_of(text)
    opening = "1 On “Release in dry months” the following is agreed."
    bound = f"{opening} Bound by this: Upstream and River Bank. [what is owed, to be worded: let go]"
    assert said(clauses_of(case, {"release.volume": "400"}, "en"))[0] == bound
    assert said(clauses_of(case, {"release.volume": "100"}, "en"))[0] == opening
    assert said(clauses_of(case, {}, "en"))[0] == opening


@pytest.mark.parametrize(
    ("title", "option", "words"),
    [
        ("Who pays?", "the buyer", "Who pays? The buyer."),
        ("Payment:", "at once.", "Payment: at once."),
        ("the price", "42", "The price: 42."),
    ],
)
def test_titles_and_options_of_any_form_make_one_sentence(title: str, option: str, words: str) -> None:
    text = RIVER.replace("{en: The new dam, de: Der neue Damm}", f"'{title}'").replace("lowered]", f"'{option}']")
    case = case_of(text.replace("lowered:", f"'{option}':").replace("dam: lowered", f"dam: '{option}'"))
    assert said(clauses_of(case, {"dam": option}, "en"))[-1] == f"2 {words}"


def test_a_case_that_names_no_language_gets_words_in_the_one_asked_for() -> None:
    case = case_of(ESTIMATES)
    assert languages_of(case) == ()
    (first, _) = clauses_of(case, {"x": "left"}, "de")
    assert first.says.is_plain
    assert clauses_of(case, {}, "de")[1].says.in_("en") == "Y: [offen: low; high]."
    assert text_in((), ["a"]).is_plain


# ------------------------------------------------------------------------------------------------------------ bridges


def bridges() -> tuple[Bridge, ...]:
    return bridge(example(UKRAINE)).bridges


def test_a_bridge_is_told_in_its_own_terms_which_decide_nothing() -> None:
    case, own = example(UKRAINE), bridges()[0]
    assert own.operators == ("split_bundle",)
    clauses = clauses_of(case, own.back, "en", [own])
    words = said(clauses)
    assert "2.1 To whom it belongs: Ukraine." in words
    assert "2.2 Who administers it: Russia." in words
    assert words[-1].startswith("3 European troops in Ukraine: [open: ")
    assert {clause.id: clause.binds for clause in clauses if clause.binds} == {}


def test_what_translates_back_binds_and_others_are_bound_by_name() -> None:
    case = example(UKRAINE)
    own = next(b for b in bridges() if b.operators == ("change_promisor",))
    clauses = clauses_of(case, own.back, "en", [own])
    assert dict(DraftVersion("1", clauses).package) == {"nato": "no"}
    assert "1.1 Ukraine renounces NATO membership: no." in said(clauses)
    (made,) = (clause for clause in clauses if "Who makes the commitment" in clause.says.in_("en"))
    assert "Bound by this:" in made.says.in_("en")
    assert made.binds == ()
    assert len({clause.id for clause in clauses}) == len(clauses)

from hypothesis import given

from goodoffices.analysis.solve import solve
from goodoffices.briefing.language import Language
from goodoffices.briefing.needed import accepting, always_needed, conditions, needed_for, who_is_needed, with_seat
from goodoffices.case.case import Case
from goodoffices.case.consent import consenters
from goodoffices.case.errors import CaseError
from goodoffices.case.packages import Package
from tests.briefing.words import lines_of
from tests.sample_cases import LINES_ONLY, QUORUM, RIVER, case_of, example, findings_of
from tests.strategies.cases import small_cases

EN, DE = Language("en"), Language("de")


def test_signatories_always_and_others_where() -> None:
    case = case_of(RIVER)
    assert always_needed(case) == ("upstream", "downstream")
    assert [(own.party, own.is_stated) for own in conditions(case)] == [("bank", True)]
    assert lines_of(who_is_needed(case, EN)) == [
        "Whose consent is needed",
        "In any case: Upstream and Downstream",
        "River Bank, where this is chosen:",
        "“Release in dry months – Guarantor”: River Bank",
        "Not asked for: The press (observer)",
    ]
    assert "In jedem Fall: Oberlauf und Unterlauf" in lines_of(who_is_needed(case, DE))


def test_one_package_needs_those_whom_it_concerns() -> None:
    case = case_of(RIVER)
    assert needed_for(Package.of({"release.guarantor": "bank"}), case) == ("upstream", "downstream", "bank")
    assert needed_for(Package.of({"release.guarantor": "none"}), case) == ("upstream", "downstream")


def test_who_is_bound_must_consent_and_a_narrower_condition_is_said_once() -> None:
    case = example("ukraine-2025-12/case")
    found = {(own.party, own.is_stated) for own in conditions(case)}
    # Both conditional parties state where they must be asked; what binds them says nothing beyond that.
    assert found == {("usa", False), ("nato_states", True), ("european_states", True)}


def test_a_rule_of_the_case_s_own() -> None:
    case = case_of(QUORUM)
    assert always_needed(case) == ()
    assert lines_of(who_is_needed(case, EN))[1].startswith("By the rule of this case: acceptable to A")
    findings = findings_of(QUORUM)
    solution = findings.solutions["nash"]
    assert solution is not None
    assert accepting(findings, solution.points, findings.model.package(solution.choices)) == ("a", "c")


def test_a_package_below_a_walk_away_is_not_acceptable() -> None:
    findings = findings_of(RIVER)
    package = Package.of(
        {"release.volume": "100", "release.form": "minutes", "release.guarantor": "none", "dam": "built"}
    )
    assert accepting(findings, (0, 0), package) == ("upstream", "bank")
    assert accepting(findings_of(LINES_ONLY), (), Package.of({"x": "one"})) == ("b",)


def test_seats_are_named() -> None:
    parties = {party.id: party for party in case_of(RIVER).parties}
    assert with_seat(parties["bank"], EN) == "River Bank (consent only where bound)"
    assert with_seat(parties["press"], DE) == "Die Presse (Beobachter)"


@given(small_cases())
def test_whoever_can_be_needed_is_mentioned(case: Case) -> None:
    asked = {*always_needed(case), *(own.party for own in conditions(case))}
    assert asked <= set(consenters(case))
    if case.consent is None:
        assert asked == set(consenters(case))


@given(small_cases())
def test_balanced_packages_have_the_consent_that_they_need(case: Case) -> None:
    if case.consent is not None:
        return
    try:
        findings = solve(case)
    except CaseError:  # random rules can exclude everything
        return
    for solution in filter(None, findings.solutions.values()):
        package = findings.model.package(solution.choices)
        assert set(needed_for(package, case)) <= set(accepting(findings, solution.points, package))

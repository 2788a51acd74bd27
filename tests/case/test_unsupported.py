"""Red lines that nobody's accepted statement bears out."""

from dataclasses import replace

from goodoffices.case.case import Case
from goodoffices.case.claims import ClaimState
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.unsupported import unsupported_lines
from tests.case.water import WATER


def said(case: Case) -> list[str]:
    return [str(problem) for problem in unsupported_lines(case)]


def with_origin(origin: Origin, case: Case = WATER) -> Case:
    return replace(case, red_lines=(replace(case.red_lines[0], origin=origin),))


def in_state(state: ClaimState) -> Case:
    return with_origin(Origin(("c1",)), replace(WATER, claims=(replace(WATER.claims[0], state=state),)))


def test_a_line_without_a_source_is_a_hypothesis() -> None:
    assert said(WATER) == [
        "red_lines.downstream.dry_months: found no source below downstream.dry_months; expected an accepted claim "
        "that bears it out. "
        "Nobody’s statement bears it out: as it stands, the line is your own hypothesis."
    ]
    assert len(said(with_origin(Origin(basis=Basis.INFERRED)))) == 1


def test_a_line_with_an_accepted_claim_is_none() -> None:
    assert said(in_state(ClaimState.ACCEPTED)) == []


def test_claims_that_do_not_count_are_named() -> None:
    (proposed,), (rejected,) = said(in_state(ClaimState.PROPOSED)), said(in_state(ClaimState.REJECTED))
    assert "found only claims that nobody has accepted yet (c1)" in proposed
    assert "found only rejected claims (c1)" in rejected


def test_a_case_without_claims_keeps_no_sources() -> None:
    assert said(replace(WATER, claims=())) == []

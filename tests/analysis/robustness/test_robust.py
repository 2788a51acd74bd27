"""Robustness against brute force: every pattern of lines, every package, in plain Python and fractions."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings

from goodoffices.analysis.robustness.findings import Caveat, Robustness
from goodoffices.analysis.robustness.robust import Wanted, in_turn, robust
from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, UsageError
from tests.oracle import Oracle, Packet
from tests.sample_cases import LINES_ONLY, QUORUM, RIVER, case_of, example
from tests.strategies.cases import small_cases

HALF = Fraction(1, 2)


def found(case: Case, **wanted: object) -> Robustness:
    return robust(solve(case), case.as_of, Wanted(**wanted))  # type: ignore[arg-type]


def patterns(case: Case, known: dict[str, bool] | None = None) -> Iterator[tuple[Fraction, frozenset[str]]]:
    """Every set of lines that may be unreal, with its probability; `known` lines are real, or not, for sure."""
    soft = [line for line in case.red_lines if line.firmness < 1]
    for real in product((True, False), repeat=len(soft)):
        weight = Fraction(1)
        for line, own in zip(soft, real, strict=True):
            firmness = line.firmness if not known or line.id not in known else Fraction(int(known[line.id]))
            weight *= firmness if own else 1 - firmness
        yield weight, frozenset(line.id for line, own in zip(soft, real, strict=True) if not own)


def accepted(oracle: Oracle, package: Packet, unreal: frozenset[str]) -> bool:
    return oracle.consented(package, oracle.broken(package) - unreal)


def chance(oracle: Oracle, packages: list[Packet], known: dict[str, bool] | None = None) -> Fraction:
    """The probability that one of these packages is accepted by all whose consent it needs."""
    return sum(
        (w for w, unreal in patterns(oracle.case, known) if any(accepted(oracle, own, unreal) for own in packages)),
        Fraction(0),
    )


@given(small_cases())
def test_exact_is_what_enumeration_finds(case: Case) -> None:
    oracle = Oracle(case)
    if not oracle.obeying:
        with pytest.raises(CaseError):
            solve(case)
        return
    answer = found(case, exact=True)
    assert answer.zone.exact
    assert answer.zone.value == chance(oracle, oracle.obeying)
    for offer in answer.offers:
        package = dict(answer.solved.model.package(offer.choices))
        assert offer.by_all.value == chance(oracle, [package])
        for party, own in offer.by_party.items():
            alone = sum(
                (w for w, unreal in patterns(case) if not any(
                    name.startswith(f"{party}.") for name in oracle.broken(package) - unreal
                )), Fraction(0))  # fmt: skip
            assert own.value == alone
        low, high = offer.ranges.firmness.low, offer.ranges.firmness.high
        assert low <= offer.by_all.value <= high
    best = max((chance(oracle, [own]) for own in oracle.obeying), default=Fraction(0))
    assert (answer.offers[answer.best].by_all.value if answer.best is not None else 0) == best
    for question in answer.questions:
        firmness = question.unknown.firmness
        given_real, given_unreal = (
            max(chance(oracle, [own], {question.unknown.id: real}) for own in oracle.obeying) for real in (True, False)
        )
        assert question.gain == firmness * given_real + (1 - firmness) * given_unreal - best


@settings(max_examples=40)
@given(small_cases())
def test_what_is_drawn_is_near_what_is_exact(case: Case) -> None:
    if not Oracle(case).obeying:
        return
    exact = found(case, exact=True)
    if Caveat.MIDDLES in exact.caveats:
        return
    drawn = found(case, worlds=2_000)
    pairs = [(exact.zone.value, drawn.zone.value)]
    known = {own.choices: own for own in drawn.offers}
    pairs += [(own.by_all.value, known[own.choices].by_all.value) for own in exact.offers if own.choices in known]
    for truth, estimate in pairs:
        error = float(truth * (1 - truth) / 2_000) ** 0.5
        assert abs(float(truth - estimate)) <= 5 * error

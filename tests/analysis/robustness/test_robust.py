"""Robustness against brute force: every pattern of lines, every package, in plain Python and fractions."""

import pickle
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings

from goodoffices.analysis.robustness import packages
from goodoffices.analysis.robustness.findings import Caveat
from goodoffices.analysis.robustness.robust import Wanted, in_turn, robust
from goodoffices.analysis.robustness.study import Study
from goodoffices.analysis.robustness.worlds import Block, run_block
from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, UsageError
from tests.analysis.robustness.talks import found, talks
from tests.oracle import Oracle, Packet
from tests.sample_cases import LINES_ONLY, QUORUM, RIVER, case_of, example
from tests.strategies.cases import small_cases


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


def test_questions_left_out_are_worth_nothing() -> None:
    case = example("ukraine-2025-12/as-stated.yaml")
    oracle = Oracle(case)
    best = max(chance(oracle, [own]) for own in oracle.obeying)
    worth = {}
    for line in case.red_lines:
        given = [max(chance(oracle, [x], {line.id: real}) for x in oracle.obeying) for real in (True, False)]
        worth[line.id] = line.firmness * given[0] + (1 - line.firmness) * given[1] - best
    asked = {own.unknown.id: own.gain for own in found(case).questions}
    assert asked == {name: gain for name, gain in worth.items() if gain > 0}
    assert list(asked.values()) == sorted(asked.values(), reverse=True)


def test_numbers_are_drawn_as_an_independent_simulation_draws_them() -> None:
    """The same worlds in plain Python, by the definitions: every package, every world, another source of luck."""
    answer = found(talks(), worlds=4_000)
    luck = np.random.default_rng(7)
    zone, best = 0, 0
    package = dict(answer.solved.model.package(answer.offers[answer.best or 0].choices))
    for _ in range(WORLDS):
        accepts = world(luck)
        zone += any(accepts(own) for own in Oracle(talks()).obeying)
        best += accepts(package)
    for estimate, count in ((answer.zone.value, zone), (answer.offers[answer.best or 0].by_all.value, best)):
        share = count / WORLDS
        assert abs(float(estimate) - share) < 5 * (share * (1 - share) * (1 / WORLDS + 1 / 4_000)) ** 0.5


WORLDS = 3_000


def world(luck: np.random.Generator) -> Callable[[Packet], bool]:
    """What is accepted by all in one world of `TALKS`."""
    no_road, some_road, tolls = luck.random(3) < (0.5, 0.8, 0.9)
    shares = np.sort(luck.dirichlet([1, 1, 1]))[::-1] * 60
    road = dict(zip(("none", "planned", "built"), shares, strict=True))
    ten, built, both, north = luck.uniform((10, 40, 0, 20), (20, 60, 10, 40))

    def accepts(x: Packet) -> bool:
        toll = float(x["toll"])
        of_north = road[x["road"]] + ten * toll / 10 + 20 * (x["law"] == "old")
        of_south = {"built": built, "planned": 20, "none": 0}[x["road"]] + 20 * (x["law"] == "new")
        of_south += both * (x["road"] == "planned" and x["law"] == "new")
        crossed = (no_road and x["road"] == "built") or toll == 10 or (some_road and x["road"] == "none")
        crossed = crossed or (tolls and toll < 5 and x["road"] == "built")
        return bool(not crossed and of_north >= north and of_south >= 30)

    return accepts


@pytest.mark.parametrize("exact", [True, False])
def test_the_same_seed_gives_the_same_answer_and_another_one_nearly(exact: bool) -> None:
    one, two, other = (found(talks(), exact=exact, seed=seed) for seed in (1, 1, 2))
    assert one.zone == two.zone
    assert one.questions == two.questions
    assert one.swings == two.swings
    assert abs(float(one.zone.value - other.zone.value)) < 5 * (0.5 / 10_000) ** 0.5


def test_blocks_may_come_from_anywhere_as_long_as_they_come_in_their_order() -> None:
    def elsewhere(study: Study) -> list[Block]:
        sent = pickle.loads(pickle.dumps(study))  # noqa: S301 - its own
        return [run_block(sent, number) for number in reversed(range(study.blocks))][::-1]

    solved = solve(talks())
    here, there = (robust(solved, None, Wanted(worlds=1_234), spread) for spread in (in_turn, elsewhere))
    assert (here.zone, here.offers, here.questions) == (there.zone, there.offers, there.questions)
    assert here.worlds == 1_234


def test_only_lines_are_worked_out_exactly_unless_worlds_are_asked_for() -> None:
    case = example("sinai-1979.yaml")
    assert found(case).zone.value == Fraction(29, 200)  # 1 - (1 - 0.05)(1 - 0.1)
    assert found(case).worlds is None
    assert found(case, worlds=500).worlds == 500


def test_a_certain_zone_is_said_to_be_certain_though_worlds_are_drawn() -> None:
    answer = found(example("ukraine-2025-12/case"), worlds=500)
    assert answer.zone.value == 1
    assert answer.zone.proven
    assert answer.worlds == 500
    assert answer.questions == ()


def test_a_draft_is_completed_as_well_as_can_be() -> None:
    answer = found(talks(), draft={"road": "planned"})
    draft = answer.offers[0]
    assert draft.names[0] == "draft"
    assert draft.completed == ("toll", "law")
    package = answer.solved.model.package(draft.choices)
    assert package["road"] == "planned"
    rest = [found(talks(), draft={"road": "planned", "toll": toll, "law": law}) for toll, law in
            product(("0", "5", "10"), ("old", "new"))]  # fmt: skip
    assert all(own.offers[0].by_all.value <= draft.by_all.value + Fraction(1, 50) for own in rest)


def test_a_draft_that_nothing_follows_is_refused() -> None:
    with pytest.raises(UsageError, match="No package that obeys the rules"):
        robust(solve(case_of(RIVER), given={"release.volume": "0"}), None, Wanted({"release.form": "treaty"}))


def test_a_draft_that_breaks_a_rule_is_marked() -> None:
    draft = {"release.volume": "0", "release.form": "treaty", "release.guarantor": "none", "dam": "built"}
    assert found(case_of(RIVER), draft=draft).offers[0].breaks_rules


def test_what_is_said_of_no_lines_and_of_quorums() -> None:
    assert found(case_of(LINES_ONLY)).zone.value == 1
    quorum = found(case_of(QUORUM))
    assert quorum.zone.value == 1
    assert quorum.ranks is None


def test_too_many_packages_are_stood_for_and_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = found(talks(), worlds=2_000)
    monkeypatch.setattr(packages, "MOST", 3)
    part = found(talks(), worlds=2_000)
    assert Caveat.REPRESENTATIVES in part.caveats
    assert part.bounds is not None
    assert part.bounds.low <= part.zone.value <= part.bounds.high
    assert part.bounds == whole.zone_ranges.values
    assert part.zone.value <= Fraction(whole.zone.value) + Fraction(1, 50)

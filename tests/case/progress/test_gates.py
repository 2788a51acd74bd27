"""Whether gates are open: by what they ask, by a person, or not known."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.progress.gates import GateState, Verdict, asked_of_engine, gate_states
from goodoffices.case.progress.gauges import Progress, Unknown
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Reaction, Reply
from tests.case.progress.talks import DOWN, UP, day, offer, reaction, talks

SCOPE = Scope.of_talks(["bilateral", "with_bank"], ["framework"])
YES = Reply.AD_REFERENDUM


def gated(case: Case, when: str = "", opened: int | None = None) -> Case:
    expression = parse(when, SCOPE) if when else None
    gate = Gate("g", "with_bank", Text.plain("Progress"), expression, day(opened) if opened else None)
    return replace(case, gates=(gate,))


def state(when: str = "", *reactions: Reaction, opened: int | None = None, **computed: int) -> GateState:
    case = gated(talks(offer("A", DOWN, 1, *reactions)), when, opened)
    (only,) = gate_states(Progress(case, day(10), {name: Fraction(own) for name, own in computed.items()}))
    return only


@pytest.mark.parametrize(
    ("when", "verdict"),
    [
        ("clauses_agreed >= 1", Verdict.OPEN),
        ("clauses_agreed >= 2", Verdict.SHUT),
        ("clauses_agreed >= 1 and distance <= 2", Verdict.NOT_KNOWN),
        ("clauses_agreed >= 2 and distance <= 2", Verdict.SHUT),
        ("clauses_agreed >= 1 or distance <= 2", Verdict.OPEN),
        ("not conflicts_open >= 1", Verdict.NOT_KNOWN),
        ("", Verdict.TO_JUDGE),
    ],
)
def test_what_is_asked_decides(when: str, verdict: Verdict) -> None:
    own = state(when, reaction(UP, YES, 2, "1"))
    assert own.verdict is verdict
    assert own.verdict.is_open is (verdict is Verdict.OPEN)


def test_each_part_is_told_apart_with_what_gauges_show() -> None:
    own = state("clauses_agreed >= 1 and distance <= 2 and zone == open", reaction(UP, YES, 2, "1"), zone=1)
    assert [need.holds for need in own.needs] == [True, None, True]
    assert [[shown for _, shown in need.shown] for need in own.needs] == [[1], [Unknown.ONE_SIDED], [1]]


def test_somebody_can_hold_it_open_whatever_is_asked() -> None:
    assert state(opened=10).verdict is Verdict.DECLARED_OPEN
    assert state(opened=11).verdict is Verdict.TO_JUDGE
    own = state("clauses_agreed >= 2", opened=3)
    assert (own.verdict, own.verdict.is_open, own.needs[0].holds) == (Verdict.DECLARED_OPEN, True, False)


def test_the_engine_is_asked_only_where_a_gate_asks_it() -> None:
    assert set(asked_of_engine(gated(talks(), "zone == open or distance > 1"))) == {"zone"}
    assert not asked_of_engine(gated(talks(), "clauses_agreed > 1"))
    assert not asked_of_engine(gated(talks()))


REACTIONS = st.builds(
    lambda reply, on, clause: reaction(UP, reply, on, clause),
    st.sampled_from([*Reply]),
    st.integers(2, 9),
    st.sampled_from(["1", "2"]),
)


@given(st.lists(REACTIONS, max_size=5), st.integers(0, 3), st.sampled_from(["clauses_agreed", "percent_agreed"]))
def test_more_agreement_shuts_no_gate_that_asks_for_agreement(before: list[Reaction], bound: int, gauge: str) -> None:
    when = f"{gauge} >= {bound if gauge == 'clauses_agreed' else 40 * bound}"
    one, other = state(when, *before), state(when, *before, reaction(UP, YES, 10))
    assert other.verdict.is_open >= one.verdict.is_open

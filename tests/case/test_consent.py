"""Whose acceptance makes an agreement."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import given

from goodoffices.case.case import Case
from goodoffices.case.consent import consent_conditions, consenters, falls_when_accepted, pledges, where_bound
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import Accepts, And, Chosen, Implies, Node, Or
from goodoffices.case.issues import Commitment, Issue, Option, Pledge
from goodoffices.case.parties import Party, Seat
from goodoffices.case.text import Text
from tests.case.water import PARTIES, WATER, expression, facet
from tests.oracle import Oracle
from tests.strategies.cases import small_cases

NAME = Text.plain("A party")


def party(name: str, *seats: Seat, consent_if: str = "") -> Party:
    return Party(name, NAME, seats, expression(consent_if) if consent_if else None)


def subsets(names: Iterable[str]) -> list[set[str]]:
    known = list(names)
    return [set(own) for size in range(len(known) + 1) for own in combinations(known, size)]


def unbound(*parties: Party, consent: str = "") -> Case:
    """The water case without anything that commits anybody."""
    issues = tuple(replace(issue, commitments=()) for issue in WATER.issues[:2])
    rule = expression(consent) if consent else None
    return replace(WATER, parties=parties, issues=issues, consent=rule)


def test_without_a_rule_every_signatory_must_accept() -> None:
    case = unbound(party("upstream", Seat.SIGNATORY), party("downstream", Seat.OBSERVER, Seat.SIGNATORY))
    assert consent_conditions(case) == (Accepts("upstream"), Accepts("downstream"))


def test_mediators_and_observers_are_not_asked() -> None:
    case = unbound(party("upstream", Seat.SIGNATORY), party("downstream", Seat.MEDIATOR, Seat.OBSERVER))
    assert consenters(case) == ("upstream",)


def test_a_conditional_party_is_asked_where_its_condition_holds() -> None:
    bank = party("basin_bank", Seat.CONDITIONAL, consent_if="release.promisor == basin_bank")
    case = unbound(party("upstream", Seat.SIGNATORY), bank)
    condition = expression("release.promisor == basin_bank").node
    assert consent_conditions(case) == (Accepts("upstream"), Implies(condition, Accepts("basin_bank")))


def test_a_rule_of_its_own_replaces_the_unanimity_of_signatories_and_nothing_else() -> None:
    bank = party("basin_bank", Seat.CONDITIONAL, consent_if="dam == lowered")
    case = unbound(party("upstream", Seat.SIGNATORY), bank, consent="accepts(upstream) or accepts(downstream)")
    rule = expression("accepts(upstream) or accepts(downstream)").node
    asked = Implies(expression("dam == lowered").node, Accepts("basin_bank"))
    assert consent_conditions(case) == (rule, asked)


def test_whoever_a_package_binds_must_accept() -> None:
    conditions = consent_conditions(WATER)
    bound = expression("release.form >= memorandum").node
    assert Implies(bound, Accepts("basin_bank")) in conditions


def test_a_signatory_is_not_asked_twice() -> None:
    assert where_bound(WATER, "upstream") is not None
    assert consent_conditions(WATER)[:2] == (Accepts("upstream"), Accepts("downstream"))
    assert not any(isinstance(c, Implies) and c.right == Accepts("upstream") for c in consent_conditions(WATER))


def test_a_signatory_is_asked_where_it_is_bound_under_a_rule_that_could_leave_it_out() -> None:
    case = replace(WATER, consent=expression("accepts(downstream)"))
    patrols = Chosen("joint_patrols", frozenset(["yes"]), "==", ("yes",))
    assert Implies(patrols, Accepts("upstream")) in consent_conditions(case)


def test_where_bound_names_every_place() -> None:
    act = Pledge(("upstream",), act="act")
    several = facet("several", "a", "b", "c")
    several = replace(
        several, options=tuple(Option(o.name, pledge=act if o.name != "b" else None) for o in several.options)
    )
    issue = Issue("several", (several,), commitments=(Commitment(act, expression("several == b", [several])),))
    case = replace(WATER, issues=(*WATER.issues, issue))
    assert where_bound(case, "upstream") == Or(
        (
            Chosen("joint_patrols", frozenset(["yes"]), "==", ("yes",)),
            Chosen("several", frozenset(["b"]), "==", ("b",)),
            Chosen("several", frozenset(["a", "c"]), "in", ("a", "c")),
        )
    )


def test_where_bound_is_none_where_nothing_binds() -> None:
    assert where_bound(WATER, "nobody") is None
    assert where_bound(unbound(*WATER.parties), "upstream") is None


def test_to_whom_a_pledge_is_made_does_not_bind() -> None:
    issue = Issue("i", (facet("i", "x"),), commitments=(Commitment(Pledge((), ("upstream",)), expression("true")),))
    assert where_bound(replace(WATER, issues=(issue,)), "upstream") is None


def test_pledges_lists_commitments_and_options() -> None:
    assert [(name, pledge.act) for name, pledge in pledges(WATER)] == [
        ("release", "report"),
        ("joint_patrols", "patrol"),
    ]


def test_consenters_stand_in_the_order_of_the_case() -> None:
    assert consenters(WATER) == PARTIES
    turned = replace(WATER, parties=tuple(reversed(WATER.parties)))
    assert consenters(turned) == tuple(reversed(PARTIES))


@given(small_cases())
def test_conditions_hold_exactly_where_the_oracle_sees_consent(case: Case) -> None:
    oracle = Oracle(case)
    asked = consenters(case)
    assert set(oracle.needed) <= set(asked)
    conditions = And(consent_conditions(case))
    names = [own.id for own in case.facets]
    for choice in product(*(own.option_names for own in case.facets)):
        package = dict(zip(names, choice, strict=True))
        for refusing in subsets(party.id for party in case.parties):
            accepting = {party.id for party in case.parties} - refusing
            broken = frozenset(f"{name}.red_lines.x" for name in refusing)
            assert evaluate(conditions, package, accepting) is oracle.consented(package, broken)


@pytest.mark.parametrize(
    ("rule", "falls"),
    [
        ("accepts(upstream)", False),
        ("true", False),
        ("dam == lowered", False),
        ("not dam == lowered", False),
        ("accepts(upstream) and accepts(downstream) or accepts(basin_bank)", False),
        ("at least 2 of (accepts(upstream), accepts(downstream), accepts(basin_bank))", False),
        ("dam == lowered implies accepts(upstream)", False),
        ("not accepts(upstream)", True),
        ("not not accepts(upstream)", True),
        ("accepts(upstream) implies dam == lowered", True),
        ("accepts(upstream) iff accepts(downstream)", True),
        ("dam == lowered iff accepts(downstream)", True),
        ("accepts(upstream) and (dam == lowered or not accepts(downstream))", True),
        ("at least 1 of (accepts(upstream), not accepts(downstream))", True),
        ("dam == lowered implies not accepts(upstream)", True),
    ],
)
def test_falls_when_accepted(rule: str, falls: bool) -> None:
    assert falls_when_accepted(expression(rule).node) is falls


@pytest.mark.parametrize(
    "text", ["accepts(upstream) and at least 2 of (accepts(upstream), accepts(downstream), dam == lowered)"]
)
def test_a_rule_that_does_not_fall_is_monotone(text: str) -> None:
    node: Node = expression(text).node
    assert not falls_when_accepted(node)
    for package in ({"dam": "lowered"}, {"dam": "as_planned"}):
        for some in subsets(PARTIES):
            if evaluate(node, package, some):
                assert all(evaluate(node, package, more) for more in subsets(PARTIES) if some <= more)

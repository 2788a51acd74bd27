"""A reframed case: opportunities that can be taken or left, and its packages in the facets as they were.

What holds for every operator is in tests/conventions/test_operators.py.
"""

from dataclasses import replace

from hypothesis import given, settings

from goodoffices.bridging.naming import AS_ASKED
from goodoffices.bridging.readings import Reading, judge
from goodoffices.bridging.transformation import apply
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.consent import consenters
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.parties import Seat
from goodoffices.case.positions import Position
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Offer, Reaction, Reply, Track
from tests.bridging.deadlocks import BASE, WAGES, every_package, moves_of, obeys, opportunities_of, quarrel
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

CASE = case_of(BASE)
SPLIT, DEFER, GUARANTEE = (opportunities_of(CASE, name)[0] for name in ("split_bundle", "defer", "add_guarantor"))
UNTOUCHED = {"base.ownership": "undivided", "base.forces": "undivided"}
AS_MOVED = {"base.as_asked": "yes", "base.ownership": "south", "base.forces": "neither"}


def test_the_issue_has_the_question_as_first_put_and_what_is_added() -> None:
    made = apply(CASE, SPLIT, DEFER)
    (issue,) = made.case.issues
    assert [facet.name for facet in issue.facets] == [AS_ASKED, "ownership", "forces", "timing"]
    assert issue.facets[0].options == CASE.issues[0].facets[0].options
    assert made.original == CASE
    assert made.opportunities == (SPLIT, DEFER)


def test_its_facets_change_together_or_not_at_all() -> None:
    made = apply(CASE, SPLIT)
    for package in every_package(made.case):
        taken = {package["base.ownership"] != "undivided", package["base.forces"] != "undivided"}
        if obeys(package, made.case.all_rules):
            assert len(taken) == 1
            assert not taken.pop() or package["base.as_asked"] == "yes"


def test_in_place_of_what_was_asked_the_question_is_answered_as_those_who_refuse_would() -> None:
    case = quarrel("outcome", "act", able="bank")
    made = apply(case, *opportunities_of(case, "change_promisor"), *opportunities_of(case, "defer"))
    (named,) = ("base.promisor",)
    for package in filter(lambda own: obeys(own, made.case.all_rules), every_package(made.case)):
        if package[named] == "bank":
            assert package["base.as_asked"] == "no"
            assert made.translate_back(package) == {"base": "no"}
        elif package["base.timing"] != "now":
            assert package["base.as_asked"] == "yes"
            assert made.translate_back(package) == {}
        else:
            assert made.translate_back(package) == {"base": package["base.as_asked"]}


def test_a_package_says_which_moves_it_makes() -> None:
    made = apply(CASE, SPLIT, DEFER)
    assert made.moves({"base.as_asked": "yes", **UNTOUCHED, "base.timing": "now"}) == ()
    assert made.moves({}) == ()
    (move,) = made.moves(AS_MOVED)
    assert (move.opportunity, [option.name for option in move.options]) == (SPLIT, ["south", "neither"])
    both = made.moves({**AS_MOVED, "base.timing": "later_by_rule"})
    assert [own.operator for own in both] == ["split_bundle", "defer"]


def test_a_package_says_how_each_line_reads_in_it() -> None:
    made = apply(CASE, SPLIT)
    readings = made.readings(AS_MOVED)
    assert {line: own.reading for line, own in readings.items()} == {
        "north.red_lines.stays": Reading.SUPPORTED,
        "south.red_lines.all_of_it": Reading.SUPPORTED,
    }
    assert all(own.reading is Reading.LITERAL for own in made.readings(UNTOUCHED).values())


def test_what_a_package_leaves_open_stays_open() -> None:
    case = case_of(WAGES)
    made = apply(case, *opportunities_of(case, "defer"))
    assert made.translate_back({"talks.length": "two_years", "talks.timing": "now"}) == {"talks.length": "two_years"}
    assert made.translate_back({"talks.wages": "4", "talks.timing": "later_by_rule"}) == {}


def test_whoever_a_move_binds_must_consent() -> None:
    made = apply(CASE, GUARANTEE)
    assert "bank" not in consenters(CASE)
    assert "bank" in consenters(made.case)
    bank = made.case.party("bank")
    assert bank is not None
    assert Seat.CONDITIONAL in bank.seats
    assert made.case.party("press") == CASE.party("press")


def test_positions_and_drafts_follow_the_question() -> None:
    clause = Clause("1", Text.plain("It leaves"), (("base", "yes"),))
    draft = Draft("first", Text.plain("First"), (DraftVersion("a", (clause,)),))
    made = apply(replace(CASE, drafts=(draft,), positions=(Position("north", "base", "no"),)), SPLIT)
    assert made.case.positions[0].facet == "base.as_asked"
    assert made.case.drafts[0].versions[0].clauses[0].binds == (("base.as_asked", "yes"),)
    require_sound(made.case)


def test_offers_and_gates_follow_the_question() -> None:
    draft = Draft("first", Text.plain("First"), (DraftVersion("a", (Clause("base", Text.plain("It leaves")),)),))
    said = (Reaction("south", Reply.REJECTED, clauses=("base",)),)
    loose = Offer("o1", ("north",), binds=(("base", "no"),), reactions=said)
    drafted = Offer("o2", ("north",), draft="first", reactions=said)
    track = Track("t", Text.plain("T"), ("north", "south"), offers=(loose, drafted))
    scope = Scope.of_talks(["t"], [], CASE.facets)
    gates = tuple(
        Gate(name, "t", Text.plain("Progress"), parse(when, scope) if when else None)
        for name, when in (("a", "base.stands == agreed"), ("b", "t.distance  < 2"), ("c", ""))
    )
    made = apply(replace(CASE, drafts=(draft,), tracks=(track,), gates=gates), SPLIT)
    assert [gate.when and gate.when.text for gate in made.case.gates] == [
        "base.as_asked.stands == agreed",
        "t.distance  < 2",
        None,
    ]
    first, second = made.case.tracks[0].offers
    assert (first.binds, first.reactions[0].clauses) == ((("base.as_asked", "no"),), ("base.as_asked",))
    assert second == drafted
    require_sound(made.case)


def test_with_no_opportunity_nothing_changes() -> None:
    made = apply(CASE)
    assert made.case == CASE
    assert made.translate_back({"base": "yes"}) == {"base": "yes"}


def test_what_is_believed_makes_an_open_line_hold_there_and_nowhere_else() -> None:
    moves = moves_of(CASE, "sequence_steps")
    (move,) = moves
    north = CASE.red_lines[0]
    assert judge(CASE, north, [move]).reading is Reading.OPEN
    package = {"base.as_asked": "yes", "base.sequence": "step_by_step"}
    for believed, holds in (((), False), (moves, True)):
        line = apply(CASE, move.opportunity, believed=believed).case.red_lines[0]
        assert evaluate(line.expression.node, package) is holds
        assert evaluate(line.expression.node, {"base.as_asked": "yes", "base.sequence": "at_once"}) is False


@settings(max_examples=25)
@given(deadlocks())
def test_every_way_of_a_move_is_a_package_that_says_so(case: Case) -> None:
    for own in opportunities_of(case):
        made = apply(case, own)
        for move in own.ways():
            package = dict(made.naming.choices(move))
            assert made.moves(package) == (move,)
            assert made.moves({id_: facet.as_asked.name for id_, facet in made.naming.facets(0)}) == ()

"""Questions that a bridge leaves: to whom, what for, and whose leave they need."""

from dataclasses import replace

import pytest

from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.questions import Kind, Question, parts_of, questions, variant
from goodoffices.bridging.readings import judge
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.origin import PUBLIC, Basis, Origin
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from tests.bridging.deadlocks import known_deadlocks, moves_of, quarrel, searches_of
from tests.bridging.test_readings import answering


def asked(case: Case, *moves: Move) -> list[Question]:
    judgements = {line.id: judge(case, line, moves) for line in case.red_lines}
    return list(questions(case, moves, judgements))


def kinds(case: Case, operator: str) -> dict[str, Kind]:
    return {question.party: question.kind for question in asked(case, moves_of(case, operator)[0])}


def test_what_hangs_on_an_answer_is_told_by_the_reading() -> None:
    assert kinds(quarrel("outcome", "time"), "limit_in_time") == {"north": Kind.CONFIRM, "south": Kind.CONFIRM}
    assert kinds(quarrel("outcome", "act"), "limit_in_time") == {"north": Kind.OPEN, "south": Kind.CONFIRM}
    told = kinds(quarrel("outcome", "act", able="bank"), "change_promisor")
    assert told == {"north": Kind.PROBE, "south": Kind.CONFIRM, "bank": Kind.CONSENT}


def test_whoever_takes_something_on_is_asked_to_and_whether_it_is_able() -> None:
    assert kinds(quarrel("outcome", "act"), "change_promisor")["bank"] is Kind.OPEN
    told = answering(quarrel("outcome", "act"), "bank", "change_promisor", accepts=True)
    assert "bank" not in kinds(told, "change_promisor")


def test_a_side_of_which_nobody_knows_whether_it_is_able_is_asked_that() -> None:
    case = quarrel("outcome", "face", aspect="form")
    assert kinds(case, "make_reciprocal") == {"north": Kind.CONFIRM, "south": Kind.OPEN}
    told = answering(case, "south", "make_reciprocal", accepts=True)
    assert kinds(told, "make_reciprocal") == {"north": Kind.CONFIRM, "south": Kind.CONFIRM}


def test_a_side_that_takes_something_on_is_asked_once() -> None:
    case = quarrel("outcome", "money")
    (pays,) = [move for move in moves_of(case, "compensate") if move.thirds == ("south",)]
    found = asked(case, pays)
    assert [question.party for question in found] == ["north", "south"]
    assert "pay" in found[1].ask.in_("en") or "compensat" in found[1].ask.in_("en")


def test_a_party_is_asked_nothing_about_what_it_has_answered() -> None:
    case = answering(quarrel("outcome", "act"), "north", "limit_in_time", accepts=True, line="refuses")
    assert kinds(case, "limit_in_time") == {"south": Kind.CONFIRM}


def test_whoever_has_an_open_line_besides_is_asked_as_well() -> None:
    case = quarrel("outcome", "act")
    line = RedLine("bank", "too", Form.ALWAYS, case.red_lines[0].expression)
    move = moves_of(case, "limit_in_time")[0]
    found = {
        question.party: question.kind for question in asked(replace(case, red_lines=(*case.red_lines, line)), move)
    }
    assert found["bank"] is Kind.OPEN


def test_nobody_is_asked_the_same_twice() -> None:
    case = quarrel("outcome", "act")
    move = moves_of(case, "limit_in_time")[0]
    assert len(asked(case, move, move)) == len(asked(case, move))


def test_words_for_what_is_done_in_place_of_what_was_asked() -> None:
    case = quarrel("outcome", "outcome", by="press")
    moves = {move.instead: move for move in moves_of(case, "add_guarantor")}
    assert variant(moves[True], "ask.refuser") == "instead.ask.refuser"
    assert variant(moves[False], "ask.refuser") == "ask.refuser"
    assert variant(moves[True], "risk.1") == "risk.1"


def test_words_speak_of_the_issue_and_of_those_concerned() -> None:
    case = quarrel("outcome", "act", able="bank")
    parts = parts_of(case, moves_of(case, "change_promisor")[0])
    assert {name: text.in_("en") for name, text in parts.items()} == {
        "issue": "base",
        "refuser": "North",
        "demander": "South",
        "third": "Bank",
        "parts": "who makes the commitment",
    }
    assert parts_of(case, moves_of(case, "refer_to_decider")[0])["third"].in_("en") != "South"


def test_every_question_on_the_deadlocks_of_the_repository_can_be_asked() -> None:
    for case in known_deadlocks():
        for own in searches_of(case, top=4):
            for question in (question for bridge in own.bridges for question in bridge.questions):
                for code in ("en", "de"):
                    assert question.ask.in_(code).endswith("?")
                    assert "{" not in question.ask.in_(code) + question.reveals.in_(code)
                assert question.party not in question.leave
                assert case.party(question.party) is not None


def test_every_open_line_is_asked_about() -> None:
    for case in known_deadlocks():
        for own in searches_of(case, top=4):
            for bridge in own.bridges:
                open_to = {question.party for question in bridge.questions if question.kind is Kind.OPEN}
                assert {bridge.line(name).party for name in bridge.open_lines} | set(bridge.unsure) <= open_to


# ------------------------------------------------------------------------------------------ whose leave


def told(origin: Origin, claim: Origin | None = None) -> Case:
    """North has said its line like this; what south may be asked draws on it."""
    case = quarrel("outcome", "act")
    line = replace(case.red_lines[1], origin=origin)
    claims = (Claim("c1", Text.plain("No"), origin=claim),) if claim else ()
    return replace(case, red_lines=(case.red_lines[0], line), claims=claims)


@pytest.mark.parametrize(
    ("case", "leave"),
    [
        (told(Origin(basis=Basis.STATED, audience=("north",))), ("north",)),
        (told(Origin(basis=Basis.STATED, audience=("north", "south"))), ()),
        (told(Origin(basis=Basis.STATED, audience=(PUBLIC,))), ()),
        (told(Origin(basis=Basis.INFERRED, audience=("north",))), ()),
        (told(Origin(basis=Basis.ESTIMATE, audience=("north",))), ()),
        (told(Origin(("c1",)), Origin(audience=("north",))), ("north",)),
        (told(Origin(("c1",)), Origin(audience=(PUBLIC,))), ()),
    ],
)
def test_what_draws_on_a_confidence_needs_leave(case: Case, leave: tuple[str, ...]) -> None:
    found = {question.party: question.leave for question in asked(case, moves_of(case, "limit_in_time")[0])}
    assert found["south"] == leave
    assert found["north"] == ()

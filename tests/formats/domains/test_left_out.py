from datetime import date

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.parties import Party
from goodoffices.case.positions import Position
from goodoffices.case.text import Text
from goodoffices.formats.domains.left_out import MOST_NAMED, Loss, refused, without_bearing

CASE = Case("talks", Text.plain("Talks"), (Party("a", Text.plain("A")), Party("b", Text.plain("B"))), ())


def test_nothing_is_said_where_nothing_is_left_out() -> None:
    assert without_bearing(Case("t", Text.plain("T"), (), ()), (), ()) == ()


def test_one_note_counts_what_bears_on_nothing() -> None:
    case = Case("t", Text.plain("T"), CASE.parties, (), summary=Text.plain("S"),
                positions=(Position("a", "x", "y"), Position("a", "z", "y")),
                answers=(PartyAnswer("a", "n", "defer", "x", True, date(2025, 6, 30)),))  # fmt: skip
    said = "Left out, since it bears on no result: 2 positions, 1 answer, the party b, the summary."
    assert without_bearing(case, {"a"}, ()) == (said,)


def test_a_refusal_names_what_it_can() -> None:
    message = str(refused(CASE, [Loss(f"loss {i}\x1b") for i in range(MOST_NAMED + 2)]))
    assert "loss 0\\x1b; " in message
    assert "; and 2 more. `--lossy`" in message

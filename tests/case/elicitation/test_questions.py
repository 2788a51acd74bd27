import pytest

from goodoffices.case.elicitation.questions import Ask
from goodoffices.case.elicitation.replies import Mistyped
from goodoffices.workbench.interview import Interview
from tests.sample_cases import RIVER, case_of


def test_a_whole_interview_asks_every_kind_of_question() -> None:
    """Of an order of options and of one of amounts, of pairs, weights and the walk-away."""
    asked: set[Ask] = set()
    interview = Interview(case_of(RIVER), "upstream")
    for reply in ("low", "40", "3", "", "1", "1", "1", "50", "50", "50", "20"):
        question = interview.question
        asked.add(question.ask)  # type: ignore[union-attr]
        interview = interview.answered(reply)
    assert interview.question.ask is Ask.SAVE  # type: ignore[union-attr]
    assert asked == set(Ask) - {Ask.SAVE}


def test_a_question_without_an_answer_stays() -> None:
    interview = Interview(case_of(RIVER), "bank")
    with pytest.raises(Mistyped):
        interview.answered("neither")
    assert interview.question.ask is Ask.ENDS  # type: ignore[union-attr]

"""What parties answered to questions about reframings."""

from __future__ import annotations

from goodoffices.case.answers import PartyAnswer
from goodoffices.formats.case_files.building.bench import origin
from goodoffices.formats.case_files.shapes.answers import AnswerShape
from goodoffices.formats.case_files.shapes.case import CaseShape


def answers(shape: CaseShape) -> tuple[PartyAnswer, ...]:
    """What each party answered."""
    return tuple(_answer(owner, name, own) for owner, named in shape.answers.items() for name, own in named.items())


def _answer(owner: str, name: str, shape: AnswerShape) -> PartyAnswer:
    return PartyAnswer(
        party=owner,
        name=name,
        operator=shape.operator,
        issue=shape.issue,
        accepts=shape.accepts,
        day=shape.day,
        line=shape.line or "",
        choices=tuple(shape.choices.items()),
        says=shape.says,
        origin=origin(shape),
    )

"""Answers are about what there is, are the party's own, and do not contradict each other on one day."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.answers import PartyAnswer, Question
from goodoffices.case.case import Case
from goodoffices.case.errors import Path, Problem
from goodoffices.case.names import unknown
from goodoffices.case.origin import Basis


def problems(case: Case) -> Iterator[Problem]:
    """Issues and red lines that nobody knows, what somebody only supposes, and two answers to one question a day."""
    subjects = dict.fromkeys([*(issue.id for issue in case.issues), *case.scope.known()])
    lines: dict[str, list[str]] = {}
    for line in case.red_lines:
        lines.setdefault(line.party, []).append(line.name)
    for answer in case.answers:
        path: Path = ("answers", answer.party, answer.name)
        own = lines.get(answer.party, [])
        if answer.issue not in subjects:
            yield unknown((*path, "issue"), answer.issue, subjects, "an issue or facet of this case")
        if answer.line and answer.line not in own:
            yield unknown((*path, "line"), answer.line, own, f"a red line of {answer.party}")
        if answer.origin.basis not in (None, Basis.STATED):
            advice = "Only what the party itself answered is an answer; leave out what you suppose."
            yield Problem((*path, "basis"), f"“{answer.origin.basis}”", "stated, or no basis", advice)
    yield from _contradictions(case)


def _contradictions(case: Case) -> Iterator[Problem]:
    first: dict[tuple[Question, object], PartyAnswer] = {}
    for answer in case.answers:
        before = first.setdefault((case.question_of(answer), answer.day), answer)
        if before.accepts != answer.accepts:
            said, other = ("yes", "no") if answer.accepts else ("no", "yes")
            found = f"“{said}” on {answer.day}, where {before.name} says “{other}” to the same question"
            advice = "Take one of them away, or correct its date: a later answer takes the place of an earlier one."
            path = ("answers", answer.party, answer.name, "accepts")
            yield Problem(path, found, "one answer to a question on a day", advice)

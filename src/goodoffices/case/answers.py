"""Answers: what a party itself answered, on a day, to a question about a reframing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.text import Text

Question: TypeAlias = tuple[str, str, str, frozenset[tuple[str, str]], str]
"""Whom was asked what: party, operator, issue, what was chosen, and the red line whose reading it settles."""


@dataclass(frozen=True, slots=True)
class PartyAnswer:
    """What one party answered on one day: whether it accepts a reframing of an issue or facet.

    `operator` is the reframing asked about, `choices` what was chosen in it, as (facet of the reframing, option);
    none stand for whatever is chosen. `line` is the party's own red line whose reading the answer settles; without
    one it says whether the party takes part, as promisor, guarantor, payer ….

    An answer is the party's own by its nature, whether or not a claim bears it out.
    """

    party: str
    name: str
    operator: str
    issue: str
    accepts: bool
    day: date
    line: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    says: Text | None = None
    origin: Origin = MEDIATOR_ONLY

    @property
    def question(self) -> Question:
        """What it answers; the order of what was chosen counts for nothing."""
        return self.party, self.operator, self.issue, frozenset(self.choices), self.line

    def covers(self, operator: str, issue: str, choices: Mapping[str, str], line: str = "") -> bool:
        """Whether it speaks of this reframing with these choices, as far as this line, or taking part, is concerned.

        >>> answer = PartyAnswer("a", "x", "defer", "dam", True, date(2025, 6, 30), choices=(("until", "2030"),))
        >>> answer.covers("defer", "dam", {"until": "2030", "rule": "vote"}), answer.covers("defer", "dam", {})
        (True, False)
        """
        is_about = (operator, issue, line) == (self.operator, self.issue, self.line)
        return is_about and all(choices.get(facet) == option for facet, option in self.choices)


def standing(answers: Iterable[PartyAnswer], question_of: Callable[[PartyAnswer], Question]) -> tuple[PartyAnswer, ...]:
    """The answers that stand, the oldest first: of several to the same question, the latest."""
    latest: dict[Question, PartyAnswer] = {}
    for answer in sorted(answers, key=lambda answer: answer.day):
        question = question_of(answer)
        latest.pop(question, None)
        latest[question] = answer
    return tuple(latest.values())


def deciding(answers: Sequence[PartyAnswer]) -> PartyAnswer | None:
    """Of several answers that all cover one reframing, the oldest first, the one that counts; None where there is none.

    A refusal counts until its party accepts, on a later day, something wider or narrower: “yes, the bank may promise”
    takes nothing back of “no, not by treaty”. Of one day, a narrower acceptance is an exception to the refusal.
    """
    accepted = [answer for answer in answers if answer.accepts]
    refused = [answer for answer in answers if not answer.accepts]
    firm = [answer for answer in refused if not any(_overrules(later, answer) for later in accepted)]
    return next(reversed(firm or accepted), None)


def _overrules(acceptance: PartyAnswer, refusal: PartyAnswer) -> bool:
    accepted, refused = set(acceptance.choices), set(refusal.choices)
    if acceptance.day == refusal.day:
        return refused < accepted
    return acceptance.day > refusal.day and (accepted <= refused or refused <= accepted)

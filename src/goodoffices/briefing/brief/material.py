"""What a brief is written from: where the talks stand, what was worked out about them, and the language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from goodoffices.analysis.solve import Findings
from goodoffices.bridging.search import Search
from goodoffices.briefing.document import Figure, Mark, Run
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.progress.survey import Survey
from goodoffices.case.progress.texts import is_by

ANALYST, MODEL = "A", "M"
"""The references of what no claim says: the analyst's own, and what was worked out in this model."""

NUMBERED = re.compile(r"([^\W\d]*)([1-9]\d*)")
"""An id of a claim that has a number in it, as “c12”."""


@dataclass(frozen=True)
class Material:
    """Everything that a section may tell.

    `survey` is where the talks stand, `findings` what the engine found, `searches` the bridges of its conflicts,
    `picture` shows where the sides stand. Only claims that somebody accepted are told.
    """

    survey: Survey
    findings: Findings
    searches: tuple[Search, ...]
    say: Language
    picture: Figure | None = None

    @property
    def case(self) -> Case:
        """The case."""
        return self.survey.case

    @property
    def day(self) -> date | None:
        """The day that the brief describes, if any is known."""
        return self.survey.day

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The accepted claims of the brief’s day, in the order of what they tell.

        By their days, else by those of their documents.
        """
        documents = {document.id: document.day for document in self.case.documents}
        accepted = [claim for claim in self.case.claims if claim.accepted and is_by(claim.day, self.day)]
        place = {claim.id: i for i, claim in enumerate(accepted)}

        def when(claim: Claim) -> tuple[date, bool, int]:
            known = claim.day or documents.get(claim.document) or date.min
            return known, claim.day is not None, place[claim.id]

        return tuple(sorted(accepted, key=when))

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """The number of each claim: that of its id, where all ids are alike but for their numbers; else its place."""
        found = [NUMBERED.fullmatch(claim.id) for claim in self.case.claims]
        stems = {own[1] if own else None for own in found}
        if len(stems) == 1 and None not in stems:
            return {own[0]: own[2] for own in found if own}
        return {claim.id: str(i) for i, claim in enumerate(self.case.claims, start=1)}

    def claims_of(self, names: Iterable[str]) -> tuple[Claim, ...]:
        """The accepted claims of these ids, in the order of the case."""
        wanted = frozenset(names)
        return tuple(claim for claim in self.case.claims if claim.id in wanted and claim.accepted)

    def cite(self, names: Iterable[str]) -> tuple[Run, ...]:
        """The references of these claims; none for claims that nobody accepted."""
        return tuple(Run(self.numbers[claim.id], Mark.REFERENCE) for claim in self.claims_of(names))

    def cite_or_own(self, names: Iterable[str]) -> tuple[Run, ...]:
        """The same; that of the analyst where there is none."""
        return self.cite(names) or (Run(ANALYST, Mark.REFERENCE),)

    def cite_origin(self, origin: Origin) -> tuple[Run, ...]:
        """Where something is from: its claims, and before them the analyst, where nobody stated it."""
        own = () if self.is_stated(origin) else (Run(ANALYST, Mark.REFERENCE),)
        return (*own, *self.cite(origin.sources))

    def is_stated(self, origin: Origin) -> bool:
        """Whether an accepted claim states it."""
        return origin.known_as is Basis.STATED and bool(self.cite(origin.sources))


def in_model() -> tuple[Run, ...]:
    """The reference of what was worked out in this model."""
    return (Run(MODEL, Mark.REFERENCE),)


def own() -> tuple[Run, ...]:
    """The reference of what the analyst adds."""
    return (Run(ANALYST, Mark.REFERENCE),)

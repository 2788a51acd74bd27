"""The case: one negotiation, whole and immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from math import prod

from goodoffices.case.answers import PartyAnswer, Question, deciding, standing
from goodoffices.case.claims import Claim, Document
from goodoffices.case.drafts import Draft
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Facet, Issue, Rule
from goodoffices.case.parties import Party
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import RedLine
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Track
from goodoffices.case.values import Values


@dataclass(frozen=True)
class Case:
    """One negotiation: who, about what, what each will not accept and how much each likes what.

    `name` is a short handle (a file's or folder's name), `rules` those that span issues, `consent` the case's own
    consent rule where unanimity of the signatories is not it. `names` says how people, places and sources that the
    case names in one language are called in others. `goodoffices.case.check` says whether it hangs
    together; every other part of the program expects that it does.
    """

    name: str
    title: Text
    parties: tuple[Party, ...]
    issues: tuple[Issue, ...]
    as_of: date | None = None
    summary: Text | None = None
    rules: tuple[Rule, ...] = ()
    consent: Expression | None = None
    interests: tuple[Interest, ...] = ()
    positions: tuple[Position, ...] = ()
    red_lines: tuple[RedLine, ...] = ()
    values: tuple[Values, ...] = ()
    documents: tuple[Document, ...] = ()
    claims: tuple[Claim, ...] = ()
    drafts: tuple[Draft, ...] = ()
    tracks: tuple[Track, ...] = ()
    gates: tuple[Gate, ...] = ()
    answers: tuple[PartyAnswer, ...] = ()
    names: tuple[tuple[str, Text], ...] = ()

    @cached_property
    def facets(self) -> tuple[Facet, ...]:
        """Every facet of every issue, in order."""
        return tuple(facet for issue in self.issues for facet in issue.facets)

    @cached_property
    def scope(self) -> Scope:
        """What names mean in expressions that stand outside every issue."""
        return Scope.of(self.facets)

    @cached_property
    def all_rules(self) -> tuple[Rule, ...]:
        """The rules of every issue, then those that span issues."""
        return tuple(rule for issue in self.issues for rule in issue.rules) + self.rules

    @cached_property
    def package_count(self) -> int:
        """How many packages there are, whether or not they obey the rules."""
        return prod(len(facet.options) for facet in self.facets)

    @cached_property
    def _parties(self) -> Mapping[str, Party]:
        return {party.id: party for party in self.parties}

    @cached_property
    def _issues(self) -> Mapping[str, Issue]:
        return {issue.id: issue for issue in self.issues}

    @cached_property
    def _claims(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    def party(self, name: str) -> Party | None:
        """The party of this id, or None."""
        return self._parties.get(name)

    def issue(self, name: str) -> Issue:
        """The issue of this id. Raises KeyError where there is none."""
        return self._issues[name]

    def facet(self, name: str) -> Facet:
        """The facet of this id, or of the issue of this name that has only one. Raises KeyError where there is none."""
        found = self.scope.facet(name)
        if found is None:
            raise KeyError(name)
        return found

    def claim(self, name: str) -> Claim | None:
        """The claim of this id, or None."""
        return self._claims.get(name)

    def called(self, name: str, language: str) -> str:
        """What somebody or something of this name is called in a language; the name itself where nobody says."""
        return next((text.in_(language) for own, text in self.names if own == name), name)

    def values_of(self, party: str) -> Values | None:
        """The values of this party, or None where it has red lines only."""
        return next((values for values in self.values if values.party == party), None)

    def red_lines_of(self, party: str) -> tuple[RedLine, ...]:
        """The red lines of this party, in order."""
        return tuple(line for line in self.red_lines if line.party == party)

    def interest(self, party: str, name: str) -> Interest | None:
        """The interest of this party and name, or None."""
        return next((i for i in self.interests if i.party == party and i.name == name), None)

    def answers_of(self, party: str, day: date | None = None) -> tuple[PartyAnswer, ...]:
        """The answers of this party that stand, the oldest first; with a `day`, those that stood on it.

        Of several answers to the same question, the latest stands.
        """
        own = (answer for answer in self.answers if answer.party == party and (day is None or answer.day <= day))
        return standing(own, self.question_of)

    def answer_to(
        self,
        party: str,
        operator: str,
        issue: str,
        choices: Mapping[str, str],
        *,
        line: str = "",
        day: date | None = None,
    ) -> PartyAnswer | None:
        """What this party answered to a reframing with these choices, as of `day`; None where it answered nothing.

        `line` is the red line of its own whose reading is asked for; without one, whether it takes part. Where several
        of its answers cover the choices, `goodoffices.case.answers.deciding` says which counts.
        """
        subject = self.scope.id_of(issue)

        def is_covered(answer: PartyAnswer) -> bool:
            return replace(answer, issue=self.scope.id_of(answer.issue)).covers(operator, subject, choices, line)

        return deciding(tuple(filter(is_covered, self.answers_of(party, day))))

    def question_of(self, answer: PartyAnswer) -> Question:
        """What it answers, whichever of its two names a facet that is alone in its issue is called by."""
        return replace(answer, issue=self.scope.id_of(answer.issue)).question

    def draft(self, name: str) -> Draft | None:
        """The draft of this id, or None."""
        return next((draft for draft in self.drafts if draft.id == name), None)

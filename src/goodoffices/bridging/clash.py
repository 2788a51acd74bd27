"""What a conflict is about: on which facet, what one side wants and the other refuses, and who else could take part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.fates import Role
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.table import Table, settled, table
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Facet, FacetKind, Pledge
from goodoffices.case.parties import Seat
from goodoffices.case.red_lines import RedLine


@dataclass(frozen=True)
class Clash:
    """On one facet, an option that is asked for by some lines of a conflict and refused by others.

    `asked` is that option, `instead` the one nearest to it that the refusing lines leave. `wants` and `refuses` are the
    lines, `wanted` and `refused` what the interests that they serve are about, `pledge` what the option commits whom to
    (None: the case does not say). `thirds` are the parties that have no line in the conflict.
    """

    facet: str
    asked: str
    instead: str
    wants: tuple[RedLine, ...]
    refuses: tuple[RedLine, ...]
    wanted: frozenset[str]
    refused: frozenset[str]
    pledge: Pledge | None
    thirds: tuple[str, ...]

    @property
    def demanders(self) -> tuple[str, ...]:
        """The parties that ask for it, each once."""
        return tuple(dict.fromkeys(line.party for line in self.wants))

    @property
    def refusers(self) -> tuple[str, ...]:
        """The parties that refuse it, each once."""
        return tuple(dict.fromkeys(line.party for line in self.refuses))

    @property
    def issue(self) -> str:
        """The issue that the facet belongs to."""
        return self.facet.partition(".")[0]

    @property
    def binds_a_refuser(self) -> bool:
        """Whether one of those who refuse would have to commit itself."""
        return self.pledge is not None and bool(set(self.pledge.by) & set(self.refusers))

    @property
    def about(self) -> frozenset[str]:
        """What it is about, as far as interests and the commitment say."""
        return self.wanted | self.refused | ({self.pledge.aspect} if self.pledge and self.pledge.aspect else set())

    def concerns(self, *aspects: str) -> bool:
        """Whether it is about any of these; where nothing says what it is about, yes."""
        return not self.about or bool(self.about & set(aspects))


def clashes(case: Case, lines: Sequence[RedLine]) -> tuple[Clash, ...]:
    """Where these lines clash, facet by facet. A party that contradicts itself alone is at odds with nobody.

    Of several ways to see one, those are kept in which what is asked is a commitment; of these, those in which it is
    the one who refuses that would commit itself.
    """
    found = [clash for facet in case.facets for clash in _on(case, facet, lines)]
    for is_telling in (lambda clash: clash.pledge is not None, lambda clash: clash.binds_a_refuser):
        found = [clash for clash in found if is_telling(clash)] or found
    return tuple(found)


def interests_of(case: Case, line: RedLine) -> tuple[Interest, ...]:
    """The interests that a line serves; where it names none, those of its party's positions on what it is about."""
    names = line.serves or _behind_positions(case, line)
    known = (case.interest(line.party, name) for name in names)
    return tuple(interest for interest in known if interest is not None)


def _behind_positions(case: Case, line: RedLine) -> tuple[str, ...]:
    facets = facets_of(line.expression.node)
    stated = [own for own in case.positions if own.party == line.party and case.scope.id_of(own.facet) in facets]
    return tuple(dict.fromkeys(name for position in stated for name in position.serves))


def role_of(line: RedLine, facet: str, asked: str) -> Role:
    """Whether a line wants what is asked or refuses it; where other facets decide that, it wants it."""
    return Role.REFUSER if evaluate(line_holds(line), {facet: asked}) is False else Role.DEMANDER


def _on(case: Case, facet: Facet, lines: Sequence[RedLine]) -> Iterator[Clash]:
    liked = {line.id: _liked(case, facet, line) for line in lines if facet.id in facets_of(line.expression.node)}
    sides: dict[frozenset[str], list[str]] = {}
    for option in facet.option_names:
        sides.setdefault(frozenset(own for own, options in liked.items() if option in options), []).append(option)
    thirds = _thirds(case, facet, lines)
    for side, options in sides.items():
        wanting = tuple(line for line in lines if line.id in side)
        refusing = tuple(line for line in lines if line.id in liked and line.id not in side)
        left = _left_by_most(facet, [liked[line.id] for line in refusing])
        if not wanting or not left or len({line.party for line in (*wanting, *refusing)}) == 1:
            continue
        asked, instead = _nearest(facet, options, left)
        needs = _needs(case, wanting), _needs(case, refusing)
        yield Clash(facet.id, asked, instead, wanting, refusing, *needs, pledge_of(case, facet, asked), thirds)


def _thirds(case: Case, facet: Facet, lines: Sequence[RedLine]) -> tuple[str, ...]:
    """The parties that take no side, in the conflict or on the facet; those with the least at stake first."""
    sided = {line.party for line in case.red_lines if facet.id in facets_of(line.expression.node)}
    sided |= {line.party for line in lines}
    stakes = {party.id: len(case.red_lines_of(party.id)) for party in case.parties}
    for position in case.positions:
        stakes[position.party] = stakes.get(position.party, 0) + 1
    outside = [party for party in case.parties if party.id not in sided]
    outside.sort(key=lambda party: (party.is_signatory, stakes[party.id], Seat.MEDIATOR not in party.seats))
    return tuple(party.id for party in outside)


def _needs(case: Case, lines: Sequence[RedLine]) -> frozenset[str]:
    return frozenset(aspect for line in lines for interest in interests_of(case, line) for aspect in interest.about)


def _liked(case: Case, facet: Facet, line: RedLine) -> frozenset[str]:
    """The options of the facet under which most packages keep the line; those that decide it, if they do alone."""
    kept = kept_by_option(case, facet, line)
    if kept is None:
        return frozenset()
    counts = kept.sum(axis=1, dtype=np.int64)
    most = int(counts.max())
    return frozenset(name for name, count in zip(facet.option_names, counts, strict=True) if most and count == most)


def kept_by_option(case: Case, facet: Facet, line: RedLine) -> Table | None:
    """Whether a line holds, for each option of a facet and whatever else it is about; None where that is too much."""
    facets = [facet, *(own for own in case.facets if own.id in facets_of(line.expression.node) - {facet.id})]
    try:
        return table(line_holds(line), facets).reshape(len(facet.option_names), -1)
    except TooLarge:
        return None


def _left_by_most(facet: Facet, liked: Sequence[frozenset[str]]) -> list[str]:
    """The options that the most of those who refuse would have."""
    counts = {name: sum(name in own for own in liked) for name in facet.option_names}
    most = max(counts.values(), default=0)
    return [name for name, count in counts.items() if most and count == most]


def _nearest(facet: Facet, asked: Sequence[str], instead: Sequence[str]) -> tuple[str, str]:
    """Of what is asked and what would be accepted in its place, the two that are nearest to each other."""
    if facet.kind is FacetKind.UNORDERED:
        return asked[0], instead[0]
    place = {name: i for i, name in enumerate(facet.option_names)}
    pairs = (
        (abs(place[a] - place[i]), place[a], a, i) for a in (asked[0], asked[-1]) for i in (instead[0], instead[-1])
    )
    _, _, nearest, accepted = min(pairs)
    return nearest, accepted


def pledge_of(case: Case, facet: Facet, option: str) -> Pledge | None:
    """What an option of a facet commits whom to, by itself or by a commitment of its issue."""
    known = facet.option(option)
    if known is not None and known.pledge is not None:
        return known.pledge
    made = case.issue(facet.issue).commitments
    held = (own for own in made if settled(own.when.node, {facet.id: option}, case.facets))
    return next((own.pledge for own in held), None)


def is_able(case: Case, party: str, act: str) -> bool:
    """Whether the case says that a party is able to bring this act about."""
    known = case.party(party)
    return known is not None and act in known.delivers


def may_take_part(case: Case, party: str) -> bool:
    """Whether a party has a seat in which it could take something on: any but that of a mere observer."""
    known = case.party(party)
    return known is not None and set(known.seats) != {Seat.OBSERVER}

"""A case as a domain and its profiles: every number as it stands there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from goodoffices.case.case import Case
from goodoffices.case.drafts import Draft
from goodoffices.case.errors import FormatError, shortened, visible
from goodoffices.case.issues import Facet, FacetKind, Issue
from goodoffices.case.parties import Party
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption, PointsWhen, Values
from goodoffices.formats.domains.bounds import Ruler
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.into_case import RESERVATION
from goodoffices.formats.domains.left_out import Loss, lines_and_seats, refused, without_bearing
from goodoffices.formats.domains.worths import worth_of


@dataclass(frozen=True, slots=True)
class Exported:
    """A domain with a profile for each signatory that has values, and what could not be taken along."""

    domain: Domain
    profiles: tuple[Profile, ...]
    notes: tuple[str, ...] = ()


def domain_of(case: Case, *, lossy: bool) -> Exported:
    """The domain and the profiles of a sound case: the inverse of `into_case`.

    Raises FormatError where something that bears on results has no place, unless `lossy`: then it is left out, or what
    comes nearest is taken, and a note says so. What bears on no result is left out with a note.
    """
    parties = [party for party in case.parties if party.is_signatory and case.values_of(party.id) is not None]
    if not parties:
        found, expected = "found no signatory with values", "expected one at least, since a profile is what one wants"
        raise FormatError(visible(f"{case.name}: {found}; {expected}. Add its points under `values:`."))
    losses = list(lines_and_seats(case))
    domain = Domain(_words(case.title, case.name), _issues(case))
    writer = _Writer(case, domain, losses)
    profiles = tuple(writer.profile(party) for party in parties)
    if losses and not lossy:
        raise refused(case, losses)
    drafts = {f"{RESERVATION}{p.id}" for p, own in zip(parties, profiles, strict=True) if own.reservation is not None}
    silent = without_bearing(case, {party.id for party in parties}, drafts)
    return Exported(domain, profiles, (*(loss.note for loss in losses), *silent))


def _words(title: Text | None, name: str) -> str:
    words = title.in_("en") if title else ""
    return words if words.strip() else name


def _issues(case: Case) -> tuple[DomainIssue, ...]:
    facets = [(issue, facet) for issue in case.issues for facet in issue.facets]
    names = _apart([(_issue_words(issue, facet), facet.id) for issue, facet in facets])
    return tuple(_issue(name, facet) for name, (_, facet) in zip(names, facets, strict=True))


def _issue_words(issue: Issue, facet: Facet) -> str:
    if issue.is_single:
        return _words(issue.title or facet.title, issue.id)
    return f"{_words(issue.title, issue.id)}: {_words(facet.title, facet.name)}"


def _apart(pairs: Sequence[tuple[str, str]]) -> list[str]:
    """The first of each pair, or the second where several would be the same."""
    count = Counter(words for words, _ in pairs)
    names = [words if count[words] == 1 else name for words, name in pairs]
    return names if len(set(names)) == len(names) else [name for _, name in pairs]


def _issue(name: str, facet: Facet) -> DomainIssue:
    if facet.steps is not None:
        return DomainIssue(name, steps=facet.steps)
    return DomainIssue(name, facet.option_names, is_ordered=facet.kind is not FacetKind.UNORDERED)


class _Writer:
    """Writes profiles over one domain, and collects what has no place in them."""

    def __init__(self, case: Case, domain: Domain, losses: list[Loss]) -> None:
        self.case, self.domain, self.losses = case, domain, losses
        self.ruler = Ruler(case.facets)

    def profile(self, party: Party) -> Profile:
        values = self.case.values_of(party.id) or Values(party.id)
        weights = {self.case.scope.id_of(facet): weight for facet, weight in values.weights}
        known = {self.case.scope.id_of(own.facet): own for own in values.facets}
        profile = Profile(
            _words(party.name, party.id),
            tuple(self._worth(party, facet, known.get(facet.id), weights.get(facet.id)) for facet in self.case.facets),
            tuple(self._boxes(party, values.when)),
            self._reserved(party),
            discount=party.discount,
            zero=values.zero,
            one=values.one,
        )
        return replace(profile, reservation=self._reservation(party, profile))

    def _worth(self, party: Party, facet: Facet, own: FacetValues | None, weight: Fraction | None) -> Worth:
        if own is None:
            return Worth()
        where = f"of {party.id} for {facet.id}"
        match own:
            case PointsByAmount(_, pairs) if facet.steps is not None:
                points = self._exact(((amount, each) for amount, each in pairs), f"points {where}")
            case PointsByOption(_, named) if facet.steps is None:
                points = self._exact(named, f"points {where}")
            case _:
                if isinstance(own, OptionOrder):
                    self.losses.append(Loss(f"the order of options {where}", "points from the order's centroid"))
                points = self._exact(_on(own, facet), f"points {where}")
        return Worth(points, weight)

    def _exact(
        self, pairs: Iterable[tuple[str | Fraction, Points]], what: str
    ) -> tuple[tuple[str | Fraction, Fraction], ...]:
        kept = tuple(pairs)
        if any(points.is_interval for _, points in kept):
            self.losses.append(Loss(f"intervals among the {what}", "their middles"))
        return tuple((key, points.midpoint) for key, points in kept)

    def _boxes(self, party: Party, conditions: Sequence[PointsWhen]) -> Iterable[Box]:
        for when in conditions:
            what = f"points of {party.id} if “{shortened(when.condition.text)}”"
            bounds = self.ruler.bounds(when.condition.node)
            if bounds is None:
                self.losses.append(Loss(f"the {what}"))
                continue
            if when.points.is_interval:
                self.losses.append(Loss(f"the interval of the {what}", "its middle"))
            if not bounds.is_nowhere:
                yield Box(when.points.midpoint, bounds.within, bounds.outside)

    def _reserved(self, party: Party) -> Fraction | None:
        if party.walk_away is None:
            return None
        points = party.walk_away.on(self.case.as_of)
        if party.walk_away.is_dated:
            day = self.case.as_of or "the last date"
            self.losses.append(Loss(f"the dates of the walk-away of {party.id}", f"the one of {day}"))
        if points is not None and points.is_interval:
            self.losses.append(Loss(f"the interval of the walk-away of {party.id}", "its middle"))
        return None if points is None else points.midpoint

    def _reservation(self, party: Party, profile: Profile) -> tuple[str, ...] | None:
        """The bid of the party's draft, as long as it is a whole package worth as much as the walk-away."""
        draft = self.case.draft(f"{RESERVATION}{party.id}")
        bid = _bid(draft, self.case.facets) if draft else None
        return bid if bid is not None and worth_of(bid, profile, self.domain) == profile.reserved else None


def _on(own: FacetValues, facet: Facet) -> Iterable[tuple[str | Fraction, Points]]:
    """The points of each option or amount of a facet."""
    for option, points in zip(facet.options, own.on(facet), strict=True):
        is_amount = facet.steps is not None and option.number is not None
        yield (option.number if is_amount and option.number is not None else option.name), points


def _bid(draft: Draft, facets: Sequence[Facet]) -> tuple[str, ...] | None:
    package = draft.latest.package if draft.latest else {}
    chosen = [package.get(facet.id, "") for facet in facets]
    is_whole = all(facet.option(option) for facet, option in zip(facets, chosen, strict=True))
    return tuple(chosen) if is_whole else None

"""Profiles made to fit what GeniusWeb has room for: points of single values, or a line of numbers, and a bid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from goodoffices.case.errors import FormatError, visible
from goodoffices.case.issues import amount_name
from goodoffices.formats.domains.domain import Domain, DomainIssue, Profile, Worth
from goodoffices.formats.geniusweb_files.profile_files import worth_of
from goodoffices.formats.sources.lines import straight

MOST_SUMS = 100_000
"""Different sums of points among which a reservation bid is looked for."""


@dataclass(frozen=True)
class Fitted:
    """A domain and profiles as they are written; `bids` has, for each profile, what it reserves in which issue."""

    domain: Domain
    profiles: tuple[Profile, ...]
    bids: tuple[dict[int, str] | None, ...]
    notes: tuple[str, ...]


def fitted(domain: Domain, profiles: Sequence[Profile], *, lossy: bool) -> Fitted:
    """What can be written; an error at what bears on results and cannot be, unless lossy."""
    notes: list[str] = []
    kept = [_plain(profile, notes, lossy=lossy) for profile in profiles]
    issues = [_issue(issue, [own.worth[i] for own in kept if own.worth]) for i, issue in enumerate(domain.issues)]
    for before, after in zip(domain.issues, issues, strict=True):
        if before.steps != after.steps:
            notes.append(f"“{before.name}” is written as a list of values, since its points lie on no line.")
        if before.is_ordered:
            notes.append(f"“{before.name}”: GeniusWeb has no room for the order of its values.")
    whole = [replace(own, worth=tuple(map(_on, own.worth or (Worth(),) * len(issues), issues))) for own in kept]
    whole = [_on_its_scale(own, notes) for own in whole]
    bids = tuple(_bid(own, issues, notes, lossy=lossy) for own in whole)
    return Fitted(Domain(domain.name, tuple(issues)), tuple(whole), bids, tuple(notes))


def _plain(profile: Profile, notes: list[str], *, lossy: bool) -> Profile:
    """The profile without boxes and discount."""
    if profile.boxes:
        if not lossy:
            what = "points for combinations of issues, for which GeniusWeb has no room; without them results differ"
            raise FormatError(visible(f"{profile.name}: found {what}"))
        notes.append(f"{profile.name}: points for combinations of issues are left out.")
    if profile.discount is not None:
        notes.append(f"{profile.name}: the discount is left out; GeniusWeb has none.")
    return replace(profile, boxes=(), discount=None)


def _issue(issue: DomainIssue, worth: Sequence[Worth]) -> DomainIssue:
    """The issue as it is, unless it is a number with points that lie on no line: then as a list of values."""
    if issue.steps is None:
        return replace(issue, is_ordered=False)
    amounts = issue.steps.amounts()
    lines = [_pairs(own) for own in worth if own.points]
    if all(straight(pairs, amounts[0], amounts[-1]) for pairs in lines):
        return issue
    return DomainIssue(issue.name, tuple(map(amount_name, amounts)))


def _pairs(worth: Worth) -> list[tuple[Fraction, Fraction]]:
    return sorted((amount, points) for amount, points in worth.points if isinstance(amount, Fraction))


def _on(worth: Worth, issue: DomainIssue) -> Worth:
    """Points of every value, or of both ends of a range; an issue without points has no weight."""
    if not worth.points:
        return Worth(_nothing(issue), Fraction(0))
    weight = Fraction(1) if worth.weight is None else worth.weight
    if issue.steps is None:
        values = ((value, worth_of(replace(worth, weight=None), value)) for value in issue.values)
        return Worth(tuple(values), weight)
    amounts = issue.steps.amounts()
    slope, level = straight(_pairs(worth), amounts[0], amounts[-1]) or (Fraction(0), Fraction(0))
    ends = (issue.steps.start, issue.steps.stop)
    return Worth(tuple((end, level + slope * end) for end in ends), weight)


def _on_its_scale(profile: Profile, notes: list[str]) -> Profile:
    """The profile with its scale worked into its weights, and what is constant into the points of one issue."""
    scale = profile.one - profile.zero
    if scale == 1 and not profile.zero:
        return profile
    notes.append(f"{profile.name}: its scale is worked into its weights and points.")
    weights = [(own.weight or Fraction(0)) / scale for own in profile.worth]
    bearer = next((i for i, weight in enumerate(weights) if weight), 0)
    weights[bearer] = weights[bearer] or Fraction(1)
    constant = -profile.zero / scale / weights[bearer]
    worth = [Worth(own.points, weight) for own, weight in zip(profile.worth, weights, strict=True)]
    raised = tuple((value, points + constant) for value, points in worth[bearer].points)
    worth[bearer] = Worth(raised, weights[bearer])
    return replace(profile, worth=tuple(worth), zero=Fraction(0), one=Fraction(1))


def _nothing(issue: DomainIssue) -> tuple[tuple[str | Fraction, Fraction], ...]:
    if issue.steps is None:
        return tuple((value, Fraction(0)) for value in issue.values)
    return (issue.steps.start, Fraction(0)), (issue.steps.stop, Fraction(0))


def _bid(profile: Profile, issues: Sequence[DomainIssue], notes: list[str], *, lossy: bool) -> dict[int, str] | None:
    """The reservation bid: the profile's own, else one that is worth exactly as much as no agreement, if any is."""
    own = profile.reservation
    if profile.reserved is None and own is None:
        return None
    if own is not None and profile.reserved in (None, _total(profile, own)):
        return dict(enumerate(own))
    found = _worth_as_much(profile, issues)
    if found is not None:
        notes.append(f"{profile.name}: a bid stands for no agreement, since it is worth exactly as much.")
        return found
    if not lossy:
        what = "no bid that is worth exactly as much as no agreement, and GeniusWeb has room for nothing else"
        raise FormatError(visible(f"{profile.name}: found {what}; without it results differ"))
    notes.append(f"{profile.name}: what no agreement is worth is left out.")
    return None


def _total(profile: Profile, bid: Sequence[str]) -> Fraction:
    return sum((worth_of(own, value) for own, value in zip(profile.worth, bid, strict=True)), Fraction(0))


def _worth_as_much(profile: Profile, issues: Sequence[DomainIssue]) -> dict[int, str] | None:
    """A bid, possibly leaving issues out, that is worth what no agreement is; None where none is found."""
    sums: dict[Fraction, dict[int, str]] = {Fraction(0): {}}
    for i, (worth, issue) in enumerate(zip(profile.worth, issues, strict=True)):
        if profile.reserved in sums:
            break
        options = [(value, worth_of(worth, value)) for value in _names(issue)]
        if len(sums) * (len(options) + 1) > MOST_SUMS:
            return None
        for total, bid in list(sums.items()):
            for value, points in options:
                sums.setdefault(total + points, {**bid, i: value})
    return sums.get(profile.reserved or Fraction(0))


def _names(issue: DomainIssue) -> Iterator[str]:
    yield from issue.values or (map(amount_name, issue.steps.amounts()) if issue.steps else ())

"""What an outcome is worth to a party, as its profile says."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.sources.lines import along

Bound = tuple[int, Fraction, Fraction]


def worth_of(outcome: Sequence[str], profile: Profile, domain: Domain) -> Fraction:
    """The worth of an outcome, a value or the name of an amount for each issue, on the profile's scale."""
    pairs = zip(domain.issues, profile.worth, outcome, strict=False)
    total = sum((_worth(issue, own, value) for issue, own, value in pairs), Fraction(0))
    total += sum((box.points for box in profile.boxes if _applies(box, outcome)), Fraction(0))
    return (total - profile.zero) / (profile.one - profile.zero)


def _worth(issue: DomainIssue, own: Worth, value: str) -> Fraction:
    weight = Fraction(1) if own.weight is None else own.weight
    if issue.steps is None:
        return weight * dict(own.points).get(value, Fraction(0))
    pairs = sorted((Fraction(amount), points) for amount, points in own.points)
    return weight * along(pairs, Fraction(value)) if pairs else Fraction(0)


def _applies(box: Box, outcome: Sequence[str]) -> bool:
    is_within = all(_holds(bound, outcome) for bound in box.bounds)
    return is_within and not any(_holds(bound, outcome) for bound in box.excluded)


def _holds(bound: Bound, outcome: Sequence[str]) -> bool:
    issue, low, high = bound
    return low <= Fraction(outcome[issue]) <= high


def extremes(issue: DomainIssue, own: Worth) -> tuple[Fraction, Fraction]:
    """The least and the most that an issue can add to the total of a party."""
    weight = Fraction(1) if own.weight is None else own.weight
    points = [weight * each for each in points_of(issue, own)]
    return min(points), max(points)


def points_of(issue: DomainIssue, own: Worth) -> list[Fraction]:
    """The points of each value or amount of an issue, in its order, before they are weighted."""
    if issue.steps is None:
        known = dict(own.points)
        return [known.get(value, Fraction(0)) for value in issue.values]
    pairs = sorted((Fraction(amount), points) for amount, points in own.points)
    return [along(pairs, amount) if pairs else Fraction(0) for amount in issue.steps.amounts()]

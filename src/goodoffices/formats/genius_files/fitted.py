"""Profiles made to fit what Genius has room for.

A linear additive profile has evaluations of words, or lines over whole numbers; a nonlinear one has hyper-rectangles
of whole numbers and nothing beside them. What does not fit is said in another way where that changes no total.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations
from math import floor

from goodoffices.case.errors import FormatError, shortened, visible
from goodoffices.case.issues import amount_name
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.left_out import Loss
from goodoffices.formats.domains.worths import points_of
from goodoffices.formats.genius_files.lines import line_through
from goodoffices.formats.genius_files.scale import ONE, ZERO, scale_of
from goodoffices.formats.sources.decimals import DIGITS, ends

Bound = tuple[int, Fraction, Fraction]

MOST_HOLES = 8
"""Exclusions of one box: each doubles the rectangles that say the same."""


@dataclass(frozen=True)
class Fitted:
    """Issues and profiles as they are written, and what is otherwise than it was."""

    issues: tuple[DomainIssue, ...]
    profiles: tuple[Profile, ...]
    notes: tuple[str, ...]


def fitted(domain: Domain, profiles: Sequence[Profile], *, lossy: bool) -> Fitted:
    """What can be written; FormatError names what bears on results and cannot be, unless lossy."""
    losses: list[Loss] = []
    kept = [_with_rectangles(profile, domain, losses) for profile in profiles]
    boxed = {i for profile in kept for i in _boxed(profile)}
    issues = tuple(_issue(issue, [own.worth[i] for own in kept], is_boxed=i in boxed and is_whole(issue))
                   for i, issue in enumerate(domain.issues))  # fmt: skip
    notes = list(_changes(domain, issues))
    whole = []
    for own in kept:
        profile = replace(own, worth=tuple(map(_on, own.worth, domain.issues, issues)))
        whole.append(_fit(profile, issues, notes, losses))
    if losses and not lossy:
        named = "; ".join(loss.what for loss in losses)
        raise FormatError(visible(f"Genius has no room for what bears on results: {named}. `--lossy` leaves it out."))
    return Fitted(issues, tuple(whole), (*(loss.note for loss in losses), *map(visible, notes)))


def _boxed(profile: Profile) -> set[int]:
    """The issues that have to stay whole numbers, since there are boxes over them, or points of theirs become some."""
    found = {bound[0] for box in profile.boxes for bound in box.bounds + box.excluded}
    return found | {i for i, own in enumerate(profile.worth) if own.points} if profile.boxes else found


def is_whole(issue: DomainIssue) -> bool:
    """Whether its amounts are whole numbers one by one, which Genius calls an integer issue."""
    return issue.steps is not None and issue.steps.step == 1 and issue.steps.start.denominator == 1


def _issue(issue: DomainIssue, worth: Collection[Worth], *, is_boxed: bool) -> DomainIssue:
    """The issue as it is, or its amounts as words, where they are no whole numbers or their points on no line."""
    if issue.steps is None:
        return DomainIssue(issue.name, issue.values)
    if is_whole(issue) and (is_boxed or all(line_through(points_of(issue, own)) is not None for own in worth)):
        return issue
    return DomainIssue(issue.name, tuple(map(amount_name, issue.steps.amounts())))


def _changes(domain: Domain, issues: Sequence[DomainIssue]) -> Iterator[str]:
    for before, after in zip(domain.issues, issues, strict=True):
        name = shortened(before.name, 40)
        if before.steps != after.steps:
            yield f"“{name}” is written as a list of values: Genius has lines over whole numbers one by one, no more."
        if before.is_ordered:
            yield f"“{name}”: Genius has no room for the order of its values."


def _on(own: Worth, before: DomainIssue, after: DomainIssue) -> Worth:
    """The points of every value, where amounts became words; words that have none get 0."""
    if after.steps is not None or not own.points:
        return own
    points = tuple(zip(after.values, points_of(before, own), strict=True))
    return Worth(points, own.weight)


# ------------------------------------------------------------------------------------------------------------- boxes


def _with_rectangles(profile: Profile, domain: Domain, losses: list[Loss]) -> Profile:
    """The profile with boxes that are rectangles of whole numbers; without boxes where something stands beside them."""
    boxes: list[Box] = []
    for box in profile.boxes:
        odd = [domain.issues[i].name for i, _, _ in box.bounds + box.excluded if not is_whole(domain.issues[i])]
        if odd:
            name = shortened(odd[0], 40)
            losses.append(Loss(f"a box of {profile.name} over “{name}”, whose amounts are no whole numbers one by one"))
        elif len(box.excluded) > MOST_HOLES:
            losses.append(Loss(f"a box of {profile.name} with more than {MOST_HOLES} exclusions"))
        else:
            boxes += _without_holes(box)
    worded = [issue for issue, own in zip(domain.issues, profile.worth, strict=True) if _is_worded(issue, own)]
    if boxes and worded:
        names = ", ".join(shortened(issue.name, 40) for issue in worded)
        losses.append(Loss(f"points of {profile.name} for combinations, beside points for the words of {names}"))
        boxes = []
    return replace(profile, boxes=tuple(boxes))


def _is_worded(issue: DomainIssue, own: Worth) -> bool:
    return not is_whole(issue) and own.weight != 0 and any(points != 0 for _, points in own.points)


def _without_holes(box: Box) -> Iterator[Box]:
    """Boxes that together say the same, by inclusion and exclusion; one hole alone is something that Genius knows."""
    if len(box.excluded) <= (0 if box.bounds else 1):
        yield box
        return
    for count in range(len(box.excluded) + 1):
        for holes in combinations(box.excluded, count):
            bounds = _common((*box.bounds, *holes))
            if bounds is not None:
                yield Box(box.points * (-1) ** count, bounds)


def _common(bounds: Sequence[Bound]) -> tuple[Bound, ...] | None:
    """One bound for each issue; None where no amount lies within all of them."""
    found: dict[int, tuple[Fraction, Fraction]] = {}
    for issue, low, high in bounds:
        least, most = found.get(issue, (low, high))
        found[issue] = max(least, low), min(most, high)
    if any(low > high for low, high in found.values()):
        return None
    return tuple((issue, *ends) for issue, ends in sorted(found.items()))


# ---------------------------------------------------------------------------------------------------------- profiles


def _fit(profile: Profile, issues: Sequence[DomainIssue], notes: list[str], losses: list[Loss]) -> Profile:
    if profile.reservation is not None:
        notes.append(f"{profile.name}: the reservation bid is left out; what it is worth is kept.")
    bent = [i for i, issue in enumerate(issues) if _is_bent(issue, profile.worth[i])]
    if profile.boxes:
        return _with_an_end(_nonlinear(profile, issues), notes)
    if not bent:
        return _with_an_end(_linear(profile, issues, notes), notes)
    if not any(_is_worded(issue, own) for issue, own in zip(issues, profile.worth, strict=True)):
        notes.append(f"{profile.name}: points of single numbers are written as hyper-rectangles.")
        return _with_an_end(_nonlinear(profile, issues), notes)
    for i in bent:
        name = shortened(issues[i].name, 40)
        losses.append(Loss(f"the points of {profile.name} for “{name}”, which lie on no line from 0 to 1"))
    straight = tuple(Worth() if i in bent else own for i, own in enumerate(profile.worth))
    return _with_an_end(_linear(replace(profile, worth=straight), issues, notes), notes)


def _with_an_end(profile: Profile, notes: list[str]) -> Profile:
    """With a walk-away in decimals: rounded down, lest it shut out a package that is worth just as much."""
    if profile.reserved is None or ends(profile.reserved):
        return profile
    notes.append(f"{profile.name}: the walk-away has no end as decimals, and is rounded down to {DIGITS} of them.")
    return replace(profile, reserved=Fraction(floor(profile.reserved * 10**DIGITS), 10**DIGITS))


def _is_bent(issue: DomainIssue, own: Worth) -> bool:
    return issue.steps is not None and line_through(points_of(issue, own)) is None


def _linear(profile: Profile, issues: Sequence[DomainIssue], notes: list[str]) -> Profile:
    """On the scale that its numbers will have when they are read."""
    zero, one = scale_of(issues, profile.worth)
    if (zero, one) == (profile.zero, profile.one):
        return profile
    reserved = profile.reserved
    if reserved is not None:
        reserved = (reserved * (profile.one - profile.zero) + profile.zero - zero) / (one - zero)
    notes.append(
        f"{profile.name}: points stand as they are; read from Genius, worth counts from 0 to 1, the walk-away too."
    )
    return replace(profile, reserved=reserved, zero=zero, one=one)


def _nonlinear(profile: Profile, issues: Sequence[DomainIssue]) -> Profile:
    """Nothing but boxes: points of single numbers, and the total that counts as 0, become some too."""
    boxes = list(profile.boxes)
    for i, (issue, own) in enumerate(zip(issues, profile.worth, strict=True)):
        boxes += _slices(i, issue, own)
    if profile.zero:
        boxes.append(Box(-profile.zero, ()))
    nothing = (Worth(),) * len(issues)
    return replace(profile, worth=nothing, boxes=tuple(boxes), zero=ZERO, one=profile.one - profile.zero)


def _slices(number: int, issue: DomainIssue, own: Worth) -> Iterator[Box]:
    """A box for each run of amounts with the same points, where they have any."""
    if issue.steps is None or not own.points:
        return
    weight = ONE if own.weight is None else own.weight
    runs: list[tuple[Fraction, Fraction, Fraction]] = []
    for amount, points in zip(issue.steps.amounts(), points_of(issue, own), strict=True):
        if runs and runs[-1][2] == points:
            runs[-1] = (runs[-1][0], amount, points)
        else:
            runs.append((amount, amount, points))
    yield from (Box(weight * points, ((number, low, high),)) for low, high, points in runs if weight * points)

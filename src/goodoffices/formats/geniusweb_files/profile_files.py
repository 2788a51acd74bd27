"""The linear additive profiles of GeniusWeb."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from goodoffices.case.errors import shortened
from goodoffices.case.issues import amount_name
from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.nodes import Entries, Tree
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.domains.domain import Domain, DomainIssue, Profile, Worth
from goodoffices.formats.geniusweb_files.kinds import content_of
from goodoffices.formats.sources.demands import mapping, number, refusal, required, stated, word
from goodoffices.formats.sources.lines import along

BY_VALUE = ("discreteutils", "DiscreteValueSetUtilities")
BY_NUMBER = ("numberutils", "NumberValueSetUtilities")
ENDS = (("lowValue", "lowUtility"), ("highValue", "highUtility"))

Pairs = tuple[tuple[str | Fraction, Fraction], ...]
Bid = tuple[tuple[int, str], ...]
"""The values that a bid names, each with the number of its issue."""


@dataclass
class Desk:
    """What the reader of a profile has at hand: the domain, the files of both, and a place for notes."""

    domain: Domain
    domain_file: str
    file: str
    notes: list[str] = field(default_factory=list)

    def note(self, text: str) -> None:
        """Something that a reader of the result should know."""
        self.notes.append(f"{self.file}: {text}")


def read_profile(tree: Entries, name: str, desk: Desk) -> Profile:
    """The profile that a utility space is; called `name` where it does not say how it is called."""
    utilities = _by_issue(required(tree, "issueUtilities", "points for each issue"), desk)
    weights = _by_issue(required(tree, "issueWeights", "a weight for each issue"), desk)
    worth = tuple(
        _worth(_points(mapping(points, "points of an issue"), issue, desk), number(weight, "a weight"))
        for issue, points, weight in zip(desk.domain.issues, utilities, weights, strict=True)
    )
    total = sum((own.weight or Fraction(0) for own in worth), Fraction(0))
    if total != 1:
        desk.note(f"the weights add up to {float(total):.12g} rather than 1; they are kept as they are.")
    own = stated(tree, "name")
    profile = Profile(word(own, "a name") if own else name, worth)
    bid = stated(tree, "reservationBid")
    return _with_reservation(profile, _bid(mapping(bid, "a bid"), desk), desk) if bid else profile


def _worth(points: Pairs, weight: Fraction) -> Worth:
    """An issue without weight and points is one that the party has no say on."""
    return Worth(points, weight) if weight or any(own for _, own in points) else Worth()


def _with_reservation(profile: Profile, bid: Bid, desk: Desk) -> Profile:
    """No agreement is worth what the bid is worth; an issue that it leaves out adds nothing, as in GeniusWeb."""
    reserved = sum((worth_of(profile.worth[i], value) for i, value in bid), Fraction(0))
    if len(bid) == len(desk.domain.issues):
        values = tuple(value for _, value in bid)
        return Profile(profile.name, profile.worth, reserved=reserved, reservation=values)
    desk.note(f"the reservation bid leaves issues out; its worth of {float(reserved):g} is kept, not the bid.")
    return Profile(profile.name, profile.worth, reserved=reserved)


def worth_of(worth: Worth, value: str) -> Fraction:
    """What a value, or an amount by its name, adds to a party's worth."""
    weight = Fraction(1) if worth.weight is None else worth.weight
    points = dict(worth.points)
    if value in points:
        return weight * points[value]
    pairs = sorted((own, of) for own, of in worth.points if isinstance(own, Fraction))
    amount = amount_in(value)
    return weight * along(pairs, amount) if pairs and amount is not None else Fraction(0)


def _by_issue(tree: Tree, desk: Desk) -> list[Tree]:
    """What stands behind the name of each issue, in the order of the domain."""
    entries = mapping(tree, "a mapping with the name of each issue").entries
    names = [issue.name for issue in desk.domain.issues]
    for name, entry in entries.items():
        if name not in names:
            raise _unknown(entry.key, name, names, f"an issue of {desk.domain_file}")
    _all(tree, entries, names, f"each issue of {desk.domain_file}")
    return [entries[name].value for name in names]


def _unknown(at: Tree, name: str, known: Collection[str], what: str) -> Exception:
    return refusal(at, f"“{shortened(name)}”", what, did_you_mean(name, known))


def _all(at: Tree, found: Collection[str], names: Iterable[str], what: str) -> None:
    missing = [name for name in names if name not in found]
    if missing:
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        raise refusal(at, f"nothing for {', '.join(f'“{shortened(name)}”' for name in missing[:3])}{more}", what)


def _points(tree: Entries, issue: DomainIssue, desk: Desk) -> Pairs:
    kind, at = content_of(tree, (*BY_VALUE, *BY_NUMBER), f"{BY_VALUE[0]} or {BY_NUMBER[0]}")
    own = mapping(at, "points of an issue")
    if (kind in BY_NUMBER) != (issue.steps is not None):
        found = "points of numbers" if kind in BY_NUMBER else "points of single values"
        expected = f"points of {'numbers' if issue.steps else 'single values'}, as “{shortened(issue.name)}” has them"
        raise refusal(own, found, f"{expected} in {desk.domain_file}")
    return _by_number(own, issue, desk) if issue.steps else _by_value(own, issue, desk)


def _by_value(tree: Entries, issue: DomainIssue, desk: Desk) -> Pairs:
    at = required(tree, "valueUtilities", "points for each value")
    entries = mapping(at, "points for each value").entries
    known = set(issue.values)
    what = f"value of “{shortened(issue.name)}” ({desk.domain_file})"
    for name, entry in entries.items():
        if name not in known:
            raise _unknown(entry.key, name, issue.values, f"a {what}")
    _all(at, entries, issue.values, f"points for each {what}")
    return tuple((value, number(entries[value].value, "points")) for value in issue.values)


def _by_number(tree: Entries, issue: DomainIssue, desk: Desk) -> Pairs:
    """Points at the ends of the range, linear in between."""
    pairs = []
    bounds = [issue.steps.start, issue.steps.stop] if issue.steps else []
    for (value, points), bound in zip(ENDS, bounds, strict=True):
        at = required(tree, value, "a number")
        own = number(at, "a number")
        if own != bound:
            expected = f"{amount_name(bound)}, as in the range of “{shortened(issue.name)}” ({desk.domain_file})"
            raise refusal(at, amount_name(own), expected)
        pairs.append((own, number(required(tree, points, "points"), "points")))
    if len(set(bounds)) == 1 and pairs[0] != pairs[1]:
        raise refusal(tree, "two different points for one number", "the same points")
    return tuple(dict.fromkeys(pairs))


def _bid(tree: Entries, desk: Desk) -> Bid:
    at = required(tree, "issuevalues", "a value for each issue")
    entries = mapping(at, "a value for each issue").entries
    numbers = {issue.name: i for i, issue in enumerate(desk.domain.issues)}
    bid = {}
    for name, entry in entries.items():
        if name not in numbers:
            raise _unknown(entry.key, name, numbers, f"an issue of {desk.domain_file}")
        bid[numbers[name]] = _bid_value(entry.value, desk.domain.issues[numbers[name]], desk)
    return tuple(sorted(bid.items()))


def _bid_value(tree: Tree, issue: DomainIssue, desk: Desk) -> str:
    what = f"a value of “{shortened(issue.name)}” ({desk.domain_file})"
    own = word(tree, what)
    if issue.steps is None:
        if own not in issue.values:
            raise _unknown(tree, own, issue.values, what)
        return own
    steps, amount = issue.steps, number(tree, what)
    if not steps.start <= amount <= steps.stop or (amount - steps.start) % steps.step:
        raise refusal(tree, f"“{shortened(own)}”", what)
    return amount_name(amount)

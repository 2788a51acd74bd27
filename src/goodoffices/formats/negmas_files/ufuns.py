"""The utility functions of NegMAS, each as the profile of a party."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction

from goodoffices.case.errors import shortened
from goodoffices.formats.case_files.nodes import Entries, Items, Leaf, Tree
from goodoffices.formats.domains.domain import Domain, Profile, Worth
from goodoffices.formats.negmas_files.boxes import read_boxes
from goodoffices.formats.negmas_files.kinds import DISCOUNTS, kind_of, unknown_kind
from goodoffices.formats.negmas_files.worths import Values, line, read_worth
from goodoffices.formats.sources.demands import (
    is_nothing,
    listing,
    mapping,
    number,
    refusal,
    required,
    stated,
    word,
)

MOST_WRAPPED = 5
"""Discounts around each other."""

FAR_OFF = Fraction(1, 100)
"""By how much weights may miss the sum of 1 before anybody is told, where points are between 0 and 1."""

SILENT = frozenset({
    "type", "name", "id", "path", "stability", "outcome_space", "reserved_value", "reserved_outcome", "bias",
    "values", "weights", "value", "outcome_ranges", "utilities", "ufun", "discount", "cost", "power",
})  # fmt: skip
"""What is read, or bears on nothing."""

DEFAULTS = {
    "dynamic_reservation": frozenset({"true"}),
    "factor": frozenset({"step", "current_step"}),
    "ignore_issues_not_in_input": frozenset({"true", "false"}),
    "ignore_failing_range_utilities": frozenset({"true", "false"}),
}
"""What need not be said, since it is so where nothing is said."""


@dataclass
class Desk:
    """What the reader of a utility function has at hand: the domain, the files of both, and a place for notes."""

    domain: Domain
    domain_file: str
    file: str
    notes: list[str] = field(default_factory=list)

    def note(self, text: str) -> None:
        """Something that a reader of the result should know."""
        self.notes.append(f"{self.file}: {text}")

    def values(self) -> list[Values]:
        """The values of each issue."""
        return [Values(issue, self.domain_file) for issue in self.domain.issues]


def read_ufun(tree: Entries, name: str, desk: Desk) -> Profile:
    """The profile that a utility function is; called `name` where it does not say how it is called."""
    inner, discount = _unwrapped(tree, desk)
    kind = kind_of(inner, "the type of a utility function")
    read = READERS.get(kind)
    if read is None:
        raise unknown_kind(inner, kind, frozenset(READERS) | DISCOUNTS, "a utility function that is read here")
    for each in {id(tree): tree, id(inner): inner}.values():
        _note_others(each, desk)
    own = stated(tree, "name") or stated(inner, "name")
    return replace(
        read(inner, desk),
        name=_without_folders(word(own, "a name")) if own else name,
        reserved=_reserved(tree, inner, desk),
        reservation=_reservation(tree, desk) or _reservation(inner, desk),
        discount=discount,
    )


def _without_folders(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].removesuffix(".xml") or name


def _unwrapped(tree: Entries, desk: Desk) -> tuple[Entries, Fraction | None]:
    """The utility function within all discounts, and the outermost discount."""
    discount: Fraction | None = None
    for _ in range(MOST_WRAPPED):
        kind = kind_of(tree, "the type of a utility function")
        if kind not in DISCOUNTS:
            return tree, discount
        own = _discount(tree, kind, desk)
        if discount is not None and own is not None:
            desk.note(f"the discount of {float(own):g} within another is not kept.")
        discount = own if discount is None else discount
        tree = mapping(required(tree, "ufun", "the function that is discounted"), "a utility function")
    raise refusal(tree, f"more than {MOST_WRAPPED} discounts around each other", "one at most")


def _discount(tree: Entries, kind: str, desk: Desk) -> Fraction | None:
    own = stated(tree, "discount" if kind == "ExpDiscountedUFun" else "cost")
    amount = number(own, "a number") if own else None
    if amount is None:
        return None
    if kind == "LinDiscountedUFun":
        desk.note("the cost of time is not kept; the values are those at the start.")
        return None
    if not 0 <= amount <= 1:
        desk.note(f"the discount of {float(amount):g} is not kept, since it is not between 0 and 1.")
        return None
    return amount


def _note_others(tree: Entries, desk: Desk) -> None:
    for name, entry in tree.entries.items():
        if name in SILENT or _is_usual(name, entry.value):
            continue
        if name == "constraints":
            raise refusal(entry.key, "constraints of a utility function", "a function without them")
        desk.note(f"“{shortened(name, 40)}” in line {entry.key.line} is not kept.")


def _is_usual(name: str, tree: Tree) -> bool:
    """Whether nothing else stands there than what is so where nothing is said."""
    match tree:
        case Leaf(text=text):
            return is_nothing(tree) or text.lower() in DEFAULTS.get(name, ())
        case Items(items=items):
            return not items
        case Entries(entries=entries):
            return not entries


def _reserved(tree: Entries, inner: Entries, desk: Desk) -> Fraction | None:
    """What no agreement is worth: nothing where that is minus infinity, as NegMAS writes it where nobody said."""
    outer = _finite(tree)
    if tree is inner:
        return outer
    if "reserved_value" not in tree.entries:
        return _finite(inner)
    if "reserved_value" in inner.entries and _finite(inner) != outer:
        desk.note("the reserved value within the discount differs, and is not kept.")
    return outer


def _finite(tree: Entries) -> Fraction | None:
    own = stated(tree, "reserved_value")
    if own is None or (isinstance(own, Leaf) and own.text.lower() in ("-.inf", "-inf", "-infinity")):
        return None
    return number(own, "a number, or -.inf where no agreement is worse than any")


def _reservation(tree: Entries, desk: Desk) -> tuple[str, ...] | None:
    own = stated(tree, "reserved_outcome")
    if own is None:
        return None
    items = listing(own, "a value for each issue")
    _one_each(own, items, desk, "values")
    names = []
    for item, values in zip(items, desk.values(), strict=True):
        named = values.named(item)
        if named is None:
            what = f"a value of “{shortened(values.issue.name)}” ({desk.domain_file})"
            raise refusal(item, f"“{shortened(word(item, what))}”", what)
        names.append(next(name for name, each in values.names.items() if each == named))
    return tuple(names)


def _one_each(at: Tree, found: Iterable[object], desk: Desk, what: str) -> None:
    count, issues = len(list(found)), len(desk.domain.issues)
    if count != issues:
        advice = "Is it the profile of another domain?"
        raise refusal(at, f"{count} {what}", f"{issues}, one for each issue of {desk.domain_file}", advice)


def _by_issue(at: Tree, desk: Desk, what: str) -> list[Tree]:
    """A list with one item for each issue, or a mapping with one for each name of an issue, in their order."""
    if not isinstance(at, Entries):
        items = listing(at, f"a list of {what}")
        _one_each(at, items, desk, what)
        return items
    names = [issue.name for issue in desk.domain.issues]
    for name, entry in at.entries.items():
        if name not in names:
            raise refusal(entry.key, f"“{shortened(name)}”", f"an issue of {desk.domain_file}")
    return [required(at, name, f"{what} for each issue of {desk.domain_file}") for name in names]


def _weights(tree: Entries, desk: Desk) -> list[Fraction] | None:
    at = stated(tree, "weights")
    return [number(each, "a weight") for each in _by_issue(at, desk, "weights")] if at else None


def _bias(tree: Entries) -> Fraction:
    own = stated(tree, "bias")
    return number(own, "a number") if own else Fraction(0)


def _profile(worth: Iterable[Worth], bias: Fraction = Fraction(0)) -> Profile:
    return Profile("", tuple(worth), zero=-bias, one=1 - bias)


def _additive(tree: Entries, desk: Desk) -> Profile:
    at = required(tree, "values", "a value function for each issue")
    functions = _by_issue(at, desk, "value functions")
    worth = [read_worth(each, values) for each, values in zip(functions, desk.values(), strict=True)]
    weights = _weights(tree, desk)
    if weights is None:
        if any(own.points for own in worth):
            desk.note("no weights are stated; each counts as 1, as in NegMAS.")
        return _profile(worth, _bias(tree))
    total = sum(weights, Fraction(0))
    if abs(total - 1) > FAR_OFF and all(0 <= points <= 1 for own in worth for _, points in own.points):
        desk.note(f"the weights add up to {float(total):g} rather than 1; they are kept as they are.")
    weighted = (replace(own, weight=each) if own.points else own for own, each in zip(worth, weights, strict=True))
    return _profile(weighted, _bias(tree))


def _affine(tree: Entries, desk: Desk) -> Profile:
    """The values themselves, times their weights."""
    weights = _weights(tree, desk)
    if weights is None:
        weights = [Fraction(1, len(desk.domain.issues))] * len(desk.domain.issues)
        desk.note("no weights are stated; all count the same, as in NegMAS.")
    lines = [line(Fraction(1), Fraction(0), tree, values) for values in desk.values()]
    worth = (Worth(points, weight) for points, weight in zip(lines, weights, strict=True))
    return _profile(worth, _bias(tree) if kind_of(tree, "a type") == "AffineUtilityFunction" else Fraction(0))


def _constant(tree: Entries, desk: Desk) -> Profile:
    value = number(required(tree, "value", "a number"), "a number")
    return _profile([Worth()] * len(desk.domain.issues), value)


def _rectangles(tree: Entries, desk: Desk) -> Profile:
    profile = _profile([Worth()] * len(desk.domain.issues), _bias(tree))
    boxes, is_clear = read_boxes(tree, desk.domain, desk.domain_file)
    if not is_clear:
        desk.note("the bounds of its boxes count as part of them, as in Genius; NegMAS 0.16 itself leaves them out.")
    return replace(profile, boxes=boxes)


READERS: dict[str, Callable[[Entries, Desk], Profile]] = {
    "LinearAdditiveUtilityFunction": _additive,
    "LinearUtilityAggregationFunction": _additive,
    "AffineUtilityFunction": _affine,
    "LinearUtilityFunction": _affine,
    "ConstUtilityFunction": _constant,
    "HyperRectangleUtilityFunction": _rectangles,
}

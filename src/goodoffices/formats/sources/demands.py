"""What a reader demands of a tree: a mapping here, a number there; and how it says that it is something else."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from goodoffices.case.errors import FormatError, Place, Problem, shortened
from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.nodes import NULLS, TRUTHS, Entries, Items, Leaf, Tree
from goodoffices.formats.case_files.shapes.scalars import amount_in

LARGEST = 10**15
"""Of numbers, either way: beyond this, sums would no longer be exact."""


def refusal(at: Tree | Place, found: str, expected: str, advice: str = "") -> FormatError:
    """The error that says what was found at a place of a file, and what was expected there."""
    place = at if isinstance(at, Place) else at.place
    return FormatError(str(Problem((), found, expected, advice, place=place)))


def described(tree: Tree) -> str:
    """What stands there, in a few words."""
    match tree:
        case Entries():
            return "a mapping"
        case Items():
            return "a list"
        case Leaf():
            return "nothing" if is_nothing(tree) else f"“{shortened(tree.text, 60)}”"


def is_nothing(tree: Tree | None) -> bool:
    """Whether nothing stands there, or what says so."""
    return tree is None or (isinstance(tree, Leaf) and tree.is_bare and tree.text in NULLS)


def mapping(tree: Tree, what: str) -> Entries:
    """The tree itself, where it is a mapping."""
    if not isinstance(tree, Entries):
        raise refusal(tree, described(tree), what)
    return tree


def listing(tree: Tree, what: str) -> list[Tree]:
    """The items of a list."""
    if not isinstance(tree, Items):
        raise refusal(tree, described(tree), what)
    return tree.items


def word(tree: Tree, what: str) -> str:
    """A text; a number or truth value counts as the text that writes it."""
    if not isinstance(tree, Leaf) or is_nothing(tree):
        raise refusal(tree, described(tree), what)
    return tree.text.lower() if tree.is_bare and tree.text in TRUTHS else tree.text


def number(tree: Tree, what: str) -> Fraction:
    """A number, exactly as its decimals say."""
    text = word(tree, what)
    amount = amount_in(text)
    if amount is None:
        is_odd = text.lower().lstrip("+-.") in {"nan", "inf", "infinity"}
        raise refusal(tree, described(tree), what, "" if is_odd else _advice(text))
    if abs(amount) > LARGEST:
        raise refusal(tree, "a number beyond 10^15", f"{what}, which sums can hold exactly", "Use a smaller unit.")
    return amount


def _advice(text: str) -> str:
    whole, _, decimals = text.partition(",")
    return "Write decimals with a point." if whole.lstrip("-").isdigit() and decimals.isdigit() else ""


def amount(leaf: Tree) -> Fraction | None:
    """The number that stands there without quotation marks; None where something else does."""
    return amount_in(leaf.text) if isinstance(leaf, Leaf) and leaf.is_bare else None


def stated(entries: Entries, name: str) -> Tree | None:
    """What stands behind a name; None where that, or the name, is not there."""
    entry = entries.entries.get(name)
    return None if entry is None or is_nothing(entry.value) else entry.value


def required(entries: Entries, name: str, what: str) -> Tree:
    """What stands behind a name that has to be there."""
    entry = entries.entries.get(name)
    if entry is None:
        raise refusal(entries, f"no “{name}”", what, _misspelt(name, entries.entries))
    return entry.value


def _misspelt(name: str, names: Iterable[str]) -> str:
    advice = did_you_mean(name, names)
    return advice.replace("Did you mean", "It has") if advice.startswith("Did") else ""

"""What the value functions of NegMAS say about the values of an issue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from goodoffices.case.errors import shortened
from goodoffices.case.issues import amount_name
from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.nodes import Entries, Items, Tree
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.domains.domain import DomainIssue, Worth
from goodoffices.formats.negmas_files.kinds import kind_of, unknown_kind
from goodoffices.formats.sources.demands import amount, listing, mapping, number, refusal, required, stated, word

Function = Callable[[Fraction], Fraction]
Pairs = tuple[tuple[str | Fraction, Fraction], ...]


@dataclass(frozen=True)
class Values:
    """The values of an issue, in its order, as texts or amounts, and the file that they are from."""

    issue: DomainIssue
    file: str

    @cached_property
    def all(self) -> tuple[str | Fraction, ...]:
        """Every value."""
        return self.issue.steps.amounts() if self.issue.steps else self.issue.values

    @cached_property
    def by_number(self) -> dict[Fraction, str | Fraction]:
        """The values that are numbers."""
        found = ((each if isinstance(each, Fraction) else amount_in(each), each) for each in self.all)
        return {number: each for number, each in found if number is not None}

    @cached_property
    def names(self) -> dict[str, str | Fraction]:
        """The values by the texts that write them."""
        return {each if isinstance(each, str) else amount_name(each): each for each in self.all}

    def named(self, key: Tree) -> str | Fraction | None:
        """The value that a key of a table means: by its text, else by its number."""
        text = word(key, "a value of the issue")
        own = amount(key) if self.issue.steps is None else amount_in(text)
        return self.names.get(text, None if own is None else self.by_number.get(own))

    def amounts(self, tree: Tree) -> tuple[Fraction, ...]:
        """Every value as a number; a function at `tree` needs that."""
        numbers = {each: number for number, each in self.by_number.items()}
        odd = next((str(each) for each in self.all if each not in numbers), None)
        if odd is not None:
            found = f"a function of numbers for “{shortened(self.issue.name)}”, with values such as “{shortened(odd)}”"
            raise refusal(tree, found, f"numbers as values in {self.file}, or a table")
        return tuple(numbers[each] for each in self.all)


def read_worth(tree: Tree, values: Values) -> Worth:
    """What a value function says; NegMAS takes a bare mapping for a table, a bare list for its right column."""
    if isinstance(tree, Items):
        return Worth(_column(tree, values))
    entries = mapping(tree, "a value function")
    if "type" not in entries.entries:
        return Worth(_table(entries, values))
    kind = kind_of(entries, "the type of a value function")
    if kind in ("TableFun", "LookupFun"):
        at = required(entries, "mapping", "what each value is worth")
        return Worth(_table(mapping(at, "what each value is worth"), values))
    if kind == "ConstFun":
        bias = number(required(entries, "bias", "a number"), "a number")
        return Worth(tuple((value, bias) for value in values.all) if bias else ())
    if kind in LINES:
        return Worth(line(*LINES[kind](entries), entries, values))
    known = frozenset({"TableFun", "ConstFun", *LINES})
    raise unknown_kind(entries, kind, known, "a table, a constant or a line")


def line(slope: Fraction, bias: Fraction, tree: Tree, values: Values) -> Pairs:
    """What amounts are worth along a line; of evenly spaced ones, the first and the last say it all."""
    amounts = values.amounts(tree)
    if values.issue.steps is not None:
        ends = dict.fromkeys((amounts[0], amounts[-1]))
        return tuple((end, slope * end + bias) for end in ends)
    return tuple((value, slope * own + bias) for value, own in zip(values.issue.values, amounts, strict=True))


def _slope(tree: Entries) -> Fraction:
    return number(required(tree, "slope", "a number"), "a number")


def _bias(tree: Entries) -> Fraction:
    bias = stated(tree, "bias")
    return number(bias, "a number") if bias else Fraction(0)


LINES: dict[str, Callable[[Entries], tuple[Fraction, Fraction]]] = {
    "AffineFun": lambda tree: (_slope(tree), _bias(tree)),
    "LinearFun": lambda tree: (_slope(tree), Fraction(0)),
    "IdentityFun": lambda _: (Fraction(1), Fraction(0)),
}


def _table(tree: Entries, values: Values) -> Pairs:
    found: dict[str | Fraction, Fraction] = {}
    what = f"a value of “{shortened(values.issue.name)}” ({values.file})"
    for name, entry in tree.entries.items():
        value = values.named(entry.key)
        if value is None:
            raise refusal(entry.key, f"“{shortened(name)}”", what, did_you_mean(name, values.names))
        if value in found:
            raise refusal(entry.key, f"“{shortened(name)}” a second time", "each value once")
        found[value] = number(entry.value, "what the value is worth")
    missing = [name for name, each in values.names.items() if each not in found]
    if missing:
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        listed = ", ".join(f"“{shortened(name)}”" for name in missing[:3])
        raise refusal(tree, f"nothing for {listed}{more}", f"what each {what[2:]} is worth")
    return tuple((value, found[value]) for value in values.all)


def _column(tree: Items, values: Values) -> Pairs:
    items = listing(tree, "what each value is worth")
    if len(items) != len(values.all):
        what = f"{len(values.all)}, one for each value of “{shortened(values.issue.name)}” ({values.file})"
        raise refusal(tree, f"{len(items)} numbers", what)
    return tuple((value, number(each, "a number")) for value, each in zip(values.all, items, strict=True))

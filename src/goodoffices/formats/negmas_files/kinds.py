"""The types that NegMAS files name, and how they are read here."""

from __future__ import annotations

from goodoffices.case.errors import FormatError
from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.nodes import Entries
from goodoffices.formats.sources.demands import refusal, required, word

SPACES = frozenset({"DiscreteCartesianOutcomeSpace", "CartesianOutcomeSpace"})
"""Outcome spaces that are the product of their issues."""

CHOICES = frozenset({"CategoricalIssue", "SingletonIssue"})
"""Issues whose values stand in no order."""

SCALES = frozenset({"DiscreteOrdinalIssue", "OrdinalIssue", "DiscreteCardinalIssue", "CardinalIssue"})
"""Issues whose values stand in their order."""

RANGES = frozenset({"ContiguousIssue", "IntegerIssue"})
"""Issues whose values are the whole numbers from one to another."""

DISCOUNTS = frozenset({"ExpDiscountedUFun", "LinDiscountedUFun"})
"""Utility functions around others."""


def kind_of(tree: Entries, what: str) -> str:
    """The type that a mapping names, without the module that it is from."""
    return word(required(tree, "type", what), what).rpartition(".")[2]


def unknown_kind(tree: Entries, kind: str, known: frozenset[str], what: str, advice: str = "") -> FormatError:
    """The error at a type that cannot be read here."""
    at = tree.entries["type"].value
    return refusal(at, f"the type “{kind}”", what, f"{advice} {did_you_mean(kind, sorted(known))}".strip())

"""Of finds that say the same of one line, the first stays."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.reading.findings import Kind, Quotation, Span

SAME = 0.5
"""Two finds are the same where they share more of their characters than this, of all that either has."""


def settled(finds: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Finds of one line without repetitions; one in quotation marks may stand within another."""
    kept: list[Quotation] = []
    for find in finds:
        if find.quote and not any(_is_same(find, other) for other in kept):
            kept.append(find)
    return tuple(kept)


def _is_same(one: Quotation, other: Quotation) -> bool:
    if (one.kind is Kind.DIRECT) != (other.kind is Kind.DIRECT):
        return False
    shared = sum(_common(a, b) for a in one.quote for b in other.quote)
    return shared > SAME * (_size(one.quote) + _size(other.quote) - shared)


def _common(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _size(spans: tuple[Span, ...]) -> int:
    return sum(end - begin for begin, end in spans)

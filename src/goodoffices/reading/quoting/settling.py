"""Of finds that say the same of one line, the first stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goodoffices.reading.findings import Kind, Quotation, Span

SAME = 0.5
"""Two finds are the same where they share more of their characters than this, of all that either has."""

WHOLE = frozenset({Kind.REPORTED, Kind.FREE_INDIRECT})
"""Kinds whose finds are whole sentences."""


def settled(finds: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Finds of one line without repetitions; one in quotation marks may stand within another.

    A whole sentence in which somebody only speaks gives way to any find that has what is said.
    """
    kept: list[Quotation] = []
    for find in finds:
        if find.quote and not any(_is_same(find, other) for other in kept):
            kept.append(find)
    return tuple(_inherited(find, kept) for find in kept)


def _inherited(find: Quotation, others: list[Quotation]) -> Quotation:
    """Words in quotation marks within what somebody says are that speaker's."""
    if find.kind is not Kind.DIRECT:
        return find
    around = [own for own in others if own.kind is Kind.INDIRECT and own.speaker and _is_within(find, own)]
    inmost = min(around, key=lambda own: _size(own.quote), default=find)
    return replace(find, speaker=inmost.speaker, cue=inmost.cue)


def _is_within(find: Quotation, other: Quotation) -> bool:
    return any(begin <= find.quote[0][0] and find.quote[-1][1] <= end for begin, end in other.quote)


def _is_same(one: Quotation, other: Quotation) -> bool:
    if (one.kind is Kind.DIRECT) != (other.kind is Kind.DIRECT):
        return False
    if other.quote[-1][1] <= one.quote[0][0] or one.quote[-1][1] <= other.quote[0][0]:
        return False
    shared = sum(_common(a, b) for a in one.quote for b in other.quote)
    if not shared or (one.kind is Kind.INDIRECT and (_tells(one, other) or _tells(other, one))):
        return False
    if one.kind in WHOLE:
        return True
    return shared > SAME * (_size(one.quote) + _size(other.quote) - shared)


def _tells(one: Quotation, other: Quotation) -> bool:
    """Whether one says by whom the other is said: "The envoy said it was late, AP reported" has two speakers."""
    inner = (*other.speaker, *other.cue)
    return bool(other.speaker and other.cue) and all(
        any(begin <= first and last <= end for begin, end in one.quote) for first, last in inner
    )


def _common(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _size(spans: tuple[Span, ...]) -> int:
    return sum(end - begin for begin, end in spans)

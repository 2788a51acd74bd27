"""How many packages there can be at most, from the conditions that few facets decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import prod

from goodoffices.analysis.formulas import FALSE, Formula, assign, every, facets_of

MOST_TOGETHER = 4_000
"""Combinations of options that are counted together."""


def most_packages(sizes: Sequence[int], conditions: Sequence[Formula]) -> int:
    """A number that the packages on which all conditions hold do not exceed; `sizes` are the options of each facet.

    Facets are taken together as long as they have few combinations; conditions that span more are left out.

    >>> from goodoffices.analysis.formulas import Among, Some
    >>> most_packages([2, 2, 3], [Some(frozenset((Among(0, 0b01), Among(1, 0b01))))])
    9
    """
    group = {facet: frozenset((facet,)) for facet in range(len(sizes))}
    within: list[Formula] = []
    for condition in sorted(conditions, key=lambda own: (len(facets_of(own)), repr(own))):
        together = facets_of(condition).union(*(group[facet] for facet in facets_of(condition)))
        if prod(sizes[facet] for facet in together) <= MOST_TOGETHER:
            group.update(dict.fromkeys(together, together))
            within.append(condition)
    return prod(
        _count(sorted(own), every(part for part in within if facets_of(part) <= own), sizes)
        for own in sorted(set(group.values()), key=min)
    )


def _count(facets: Sequence[int], condition: Formula, sizes: Sequence[int]) -> int:
    """How many combinations of options of these facets leave something of the condition."""
    left: Counter[Formula] = Counter({condition: 1})
    for facet in facets:
        after: Counter[Formula] = Counter()
        for formula, count in left.items():
            for option in range(sizes[facet]):
                after[assign(formula, facet, option, sizes)] += count
        after.pop(FALSE, None)
        left = after
    return left.total()

"""Exact probabilities: that of some sets of red lines, at least one turns out to hold no real line at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction

from goodoffices.analysis.truths import smallest
from goodoffices.case.errors import TooLarge

MOST_STEPS = 200_000
"""Cases that are told apart; beyond this, drawing worlds does better."""


def chance_that_one_is_open(sets: Iterable[int], firmness: Sequence[Fraction]) -> Fraction:
    """The probability that, of one set at least, every line is not real.

    `sets` are bits over lines, `firmness[i]` the probability that line i is real, independently of the others. Told
    apart line by line, the line in most sets first, so that all 2^n patterns are covered without being listed. Raises
    TooLarge where that would take too many steps.

    >>> chance_that_one_is_open([0b01, 0b10], [Fraction(1, 2), Fraction(1, 2)])
    Fraction(3, 4)
    >>> chance_that_one_is_open([0b11], [Fraction(9, 10), Fraction(1, 2)])
    Fraction(1, 20)
    """
    possible = [own for own in sets if all(firmness[i] < 1 for i in lines_in(own))]
    sure = sum(1 << i for i, own in enumerate(firmness) if own == 0)
    return _Expansion(firmness).of(smallest(own & ~sure for own in possible))


class _Expansion:
    """Shannon's expansion, each family of sets worked out once."""

    def __init__(self, firmness: Sequence[Fraction]) -> None:
        self.firmness = firmness
        self.known: dict[tuple[int, ...], Fraction] = {}

    def of(self, sets: tuple[int, ...]) -> Fraction:
        if not sets:
            return Fraction(0)
        if sets[0] == 0:
            return Fraction(1)
        if sets not in self.known:
            if len(self.known) > MOST_STEPS:
                raise TooLarge("too many red lines hang together for an exact probability")
            self.known[sets] = self._split(sets)
        return self.known[sets]

    def _split(self, sets: tuple[int, ...]) -> Fraction:
        if len(sets) == 1:
            return self._all_open(sets[0])
        often = Counter(i for own in sets for i in lines_in(own))
        line = max(often, key=lambda i: (often[i], -i))
        bit = 1 << line
        real = self.of(tuple(own for own in sets if not own & bit))
        unreal = self.of(smallest(own & ~bit for own in sets))
        return self.firmness[line] * real + (1 - self.firmness[line]) * unreal

    def _all_open(self, own: int) -> Fraction:
        chance = Fraction(1)
        for i in lines_in(own):
            chance *= 1 - self.firmness[i]
        return chance


def lines_in(bits: int) -> list[int]:
    """The numbers of the lines in a set."""
    return [i for i in range(bits.bit_length()) if bits >> i & 1]

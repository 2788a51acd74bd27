"""Cheap draws: a case takes hundreds of them, and a fresh hypothesis strategy for each would take most of the time."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")

BELOW = [st.integers(0, max(n - 1, 0)) for n in range(64)]
"""The numbers below each number."""

WHOLE = tuple(Fraction(n) for n in (0, 1, 2, 3, 4, 5, 6, -1, -2, -3))
DECIMAL = tuple(Fraction(n, 8) for n in (4, 1, -6, 11, 20, -13, 30, 2))
TWELFTHS = tuple(Fraction(n, 12) for n in (4, 1, -7, 50, 123))


class Luck:
    """What to choose, drawn by hypothesis. What stands first is what failing examples shrink to."""

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int]) -> None:
        self._draw = draw

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self._draw(BELOW[len(options)])] if len(options) > 1 else options[0]

    def chance(self, one_in: int) -> bool:
        """True in one of so many cases."""
        return self._draw(BELOW[one_in]) == one_in - 1

    def some(self, options: Sequence[T], least: int = 0, most: int = 3) -> tuple[T, ...]:
        """Some of the options, each once, in any order."""
        left = list(options)
        count = self.pick(range(least, min(most, len(left)) + 1)) if left else 0
        return tuple(left.pop(self._draw(BELOW[len(left)])) for _ in range(count))

    def shuffled(self, options: Sequence[T]) -> tuple[T, ...]:
        """All options in any order."""
        return self.some(options, len(options), len(options))

    def amount(self, *, odd: bool = False) -> Fraction:
        """An amount: mostly a small whole number, so that ties are frequent; if `odd`, also one without decimals."""
        return self.pick(self.pick((WHOLE, WHOLE, WHOLE, DECIMAL, TWELFTHS if odd else DECIMAL)))

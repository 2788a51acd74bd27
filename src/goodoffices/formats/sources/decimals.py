"""Numbers as decimals: all of them where they end, else as many as count."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Context, Decimal
from fractions import Fraction

from goodoffices.case.issues import amount_name

DIGITS = 17
"""As many as tell any two numbers of a computer apart."""


@dataclass
class Decimals:
    """Writes numbers, and remembers how many it could not write exactly."""

    rounded: int = field(default=0)

    def text(self, number: Fraction) -> str:
        """The number in decimals.

        >>> Decimals().text(Fraction(1, 8)), Decimals().text(Fraction(-1, 3))
        ('0.125', '-0.33333333333333333')
        """
        exact = amount_name(number)
        if "/" not in exact:
            return exact
        self.rounded += 1
        quotient = Context(prec=DIGITS).divide(Decimal(number.numerator), Decimal(number.denominator))
        return f"{quotient:f}"

    def notes(self, file: str) -> tuple[str, ...]:
        """What to tell about a file's numbers: nothing where all are exact."""
        if not self.rounded:
            return ()
        are = (
            "1 number has no end as decimals, and is"
            if self.rounded == 1
            else (f"{self.rounded} numbers have no end as decimals, and are")
        )
        return (f"{file}: {are} rounded to {DIGITS} digits.",)


def ends(number: Fraction) -> bool:
    """Whether the number has an end as decimals."""
    return "/" not in amount_name(number)

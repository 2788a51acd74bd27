"""How much of what it could get a party gets, in five steps: for inputs that are estimates, decimals would pretend."""

from __future__ import annotations

from enum import IntEnum

from goodoffices.briefing.language import Language


class Band(IntEnum):
    """A fifth of a party's own scale, from its worst (0) to its best package that obeys the rules (100)."""

    VERY_LITTLE = 0
    LITTLE = 1
    HALF = 2
    MUCH = 3
    NEARLY_ALL = 4

    @classmethod
    def of(cls, share: float) -> Band:
        """The band of a share from 0 to 100; those on a boundary count towards the middle.

        >>> Band.of(0), Band.of(60), Band.of(60.1)
        (<Band.VERY_LITTLE: 0>, <Band.HALF: 2>, <Band.MUCH: 3>)
        """
        return cls(sum((share >= 20, share >= 40, share > 60, share > 80)))


FULL, OPEN, EMPTY = "█", "▒", "░"
"""What of a meter is there in any case, what may be there, and what is not. Every font of a terminal has these."""


def meter(low: Band, high: Band) -> str:
    """Five cells: filled up to the lower band, open up to the higher.

    >>> meter(Band.LITTLE, Band.MUCH)
    '██▒▒░'
    """
    return FULL * (low + 1) + OPEN * (high - low) + EMPTY * (Band.NEARLY_ALL - high)


def band_in_words(low: Band, high: Band, say: Language) -> str:
    """The band, or the span of bands, in words.

    >>> band_in_words(Band.LITTLE, Band.MUCH, Language("de"))
    'wenig bis viel'
    """
    first, last = (say(f"bands.{band.name.lower()}") for band in (low, high))
    return first if low == high else say("bands.span", low=first, high=last)

"""How likely something is, in words with stated ranges: a belief about lines that may be real bears no decimals."""

from __future__ import annotations

from enum import IntEnum
from fractions import Fraction

from goodoffices.analysis.robustness.counted import Chance, Span
from goodoffices.analysis.robustness.findings import Caveat, Robustness
from goodoffices.briefing.bands import EMPTY, FULL, OPEN
from goodoffices.briefing.language import Language


class Likelihood(IntEnum):
    """How likely, in five bands; and what is proven to be ruled out, or certain.

    The bands are those of the Intergovernmental Panel on Climate Change, cut so that they do not overlap. Source: M. D.
    Mastrandrea et al., Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of
    Uncertainties (2010).
    """

    RULED_OUT = 0
    VERY_UNLIKELY = 1
    UNLIKELY = 2
    EVEN = 3
    LIKELY = 4
    VERY_LIKELY = 5
    CERTAIN = 6

    @classmethod
    def of(cls, probability: Fraction | float, *, proven: bool = True) -> Likelihood:
        """The band of a probability. Where it is not proven, nothing is ruled out, and nothing certain.

        >>> Likelihood.of(0.5), Likelihood.of(1), Likelihood.of(1, proven=False)
        (<Likelihood.EVEN: 3>, <Likelihood.CERTAIN: 6>, <Likelihood.VERY_LIKELY: 5>)
        """
        if proven and probability in (0, 1):
            return cls.CERTAIN if probability else cls.RULED_OUT
        above = (probability >= Fraction(1, 10), probability >= Fraction(1, 3))
        return cls(1 + sum((*above, probability > Fraction(2, 3), probability > Fraction(9, 10))))


MOST = 5
"""Cells of a meter."""


def gauge(low: Likelihood, high: Likelihood) -> str:
    """Five cells: filled up to the lower band, open up to the higher.

    >>> gauge(Likelihood.UNLIKELY, Likelihood.LIKELY)
    '██▒▒░'
    """
    first, last = min(low, MOST), min(high, MOST)
    return FULL * first + OPEN * (last - first) + EMPTY * (MOST - last)


def likelihood_in_words(low: Likelihood, high: Likelihood, say: Language) -> str:
    """The band, or the span of bands, in words.

    >>> likelihood_in_words(Likelihood.EVEN, Likelihood.LIKELY, Language("en"))
    'about as likely as not to likely'
    """
    first, last = (say(f"likelihood.{band.name.lower()}") for band in (low, high))
    return first if low == high else say("likelihood.span", low=first, high=last)


def all_proven(found: Robustness) -> bool:
    """Whether everything was worked out, wherever numbers lie within their ranges."""
    return found.worlds is None and Caveat.MIDDLES not in found.caveats


def chance_in_words(chance: Chance, say: Language) -> str:
    """A probability as its band."""
    own = Likelihood.of(chance.value, proven=chance.proven)
    return likelihood_in_words(own, own, say)


def sampling_in_words(chance: Chance, say: Language) -> str:
    """What drawing alone leaves open, as a span of bands."""
    low, high = (Likelihood.of(end, proven=chance.proven) for end in (chance.low, chance.high))
    return likelihood_in_words(low, high, say)


def span_in_words(span: Span, say: Language, *, proven: bool = True) -> str:
    """From the least to the most that a probability becomes, as a span of bands."""
    return likelihood_in_words(Likelihood.of(span.low, proven=proven), Likelihood.of(span.high, proven=proven), say)

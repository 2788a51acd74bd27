"""Gains in words: what the side that gains least gains at best, and the Nash product, in bands for estimates."""

from __future__ import annotations

from fractions import Fraction
from math import prod

import numpy as np

from goodoffices.analysis.model import Model
from goodoffices.analysis.opened import Extent, Gauge, Opened
from goodoffices.briefing.bands import Band, band_in_words, meter
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.shares import on_scale


def share_in_words(share: Extent, say: Language, *, in_bands: bool) -> str:
    """A gain that is not negative, on a side’s own scale: a number out of 100, or a band of it."""
    if share.high == 0:
        return say("openings.nothing")
    if in_bands:
        low, high = (Band.of(float(end)) for end in (share.low, share.high))
        return f"{meter(low, high)} {band_in_words(low, high, say)}"
    low_end, high_end = (on_scale(float(end)) for end in (share.low, share.high))
    if low_end == high_end:
        return say("openings.share", n=low_end)
    return say("openings.share_at_least", low=low_end, high=high_end)


def product_in_words(product: Extent, measure: Gauge, say: Language, *, in_bands: bool) -> str:
    """A Nash product in points; where inputs are estimates, by the equal gain on each scale that would give it."""
    if in_bands:
        equal = Extent(_equal_gain(product.low, measure), _equal_gain(product.high, measure))
        return say("openings.as_if", gain=share_in_words(equal, say, in_bands=True))
    low, high = (say.decimal(float(end)) for end in (product.low, product.high))
    return low if low == high else say("openings.about", low=low, high=high)


def gains_in_words(zone: Opened, as_put: Opened, measure: Gauge, model: Model, say: Language) -> tuple[str, ...]:
    """What a zone offers to the side that gains least, and its Nash product: what is better than as put, or all."""
    in_bands = bool(model.estimates)
    if zone.share is None:
        return ()
    if zone.share.high < 0:
        return (say("openings.gain_below"),)
    told = [_least_gain(zone, as_put.share, measure, model, say)]
    if zone.product is not None and zone.share.high > 0:
        told.append(_product(zone.product, as_put.product, measure, say, in_bands=in_bands))
    return tuple(filter(None, told))


def _least_gain(zone: Opened, before: Extent | None, measure: Gauge, model: Model, say: Language) -> str:
    if zone.share is None:
        return ""
    in_bands = bool(model.estimates)
    words = share_in_words(Extent(max(zone.share.low, Fraction(0)), zone.share.high), say, in_bands=in_bands)
    each = "" if in_bands or not zone.share.exact else _each_gain(zone, measure, model, say)
    full = say("openings.each", gain=words, gains=each) if each else words
    if before is None or before.low < 0:
        return say("openings.gain", gain=full)
    if zone.share.low <= before.low:
        return ""
    known = share_in_words(before, say, in_bands=in_bands)
    if known == words:
        return say("openings.gain_more", gain=words)
    return say("openings.gain_instead", gain=full, before=known)


def _each_gain(zone: Opened, measure: Gauge, model: Model, say: Language) -> str:
    """What each side gains in the best package, in its own points."""
    if zone.best is None:
        return ""
    gains = measure.points.exact(np.array(zone.best.points))
    return "; ".join(
        say("openings.one_gain", party=party_in_words(model.parties[i], model.case, say), points=_points(gains[i], say))
        for i in measure.counted
    )


def _points(gain: Fraction, say: Language) -> str:
    return say(f"red_lines.points.{'one' if gain == 1 else 'many'}", points=say.decimal(float(gain)))


def _product(product: Extent, before: Extent | None, measure: Gauge, say: Language, *, in_bands: bool) -> str:
    words = product_in_words(product, measure, say, in_bands=in_bands)
    if before is None:
        return say("openings.product", product=words)
    known = product_in_words(before, measure, say, in_bands=in_bands)
    if product.low <= before.low or known == words:
        return ""
    return say("openings.product_instead", product=words, before=known)


def _equal_gain(product: Fraction, measure: Gauge) -> Fraction:
    """The gain in hundredths of its own scale that, alike for all, gives a product in points: a geometric mean."""
    shares = prod((measure.shares.units[i] / measure.points.units[i] for i in measure.counted), start=product)
    return Fraction(float(shares) ** (1 / len(measure.counted)))

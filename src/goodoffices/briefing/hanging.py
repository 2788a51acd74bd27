"""What moves the answer most: one line or number at a time."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from goodoffices.analysis.robustness.findings import Robustness, Swing
from goodoffices.briefing.asking import unknown_in_words
from goodoffices.briefing.bands import EMPTY, OPEN
from goodoffices.briefing.document import Document, Grid, Heading, Paragraph, Row
from goodoffices.briefing.language import Language
from goodoffices.briefing.likelihood import Likelihood, all_proven, likelihood_in_words
from goodoffices.briefing.likely_packages import offer_name

CELLS = 10
"""Cells of a strip."""

SHOWN = 6
"""Things that are told unless all are asked for."""


def what_it_hangs_on(found: Robustness, say: Language, *, whole: bool = False, hint: str = "") -> Document:
    """A table of what moves the zone, and the package that matters most here, furthest; or that nothing does."""
    heading = Heading(say("robust.hangs.heading"))
    if not found.swings:
        return (heading, Paragraph(say("robust.hangs.nothing")))
    focus = focus_of(found)
    moves_zone = any(own.width for own in found.swings)
    heads = [say("robust.hangs.zone")] if moves_zone else []
    heads += [offer_name(found, focus, say)] if focus is not None else []
    told = found.swings if whole else found.swings[:SHOWN]
    rows = tuple(_row(found, own, focus, say, with_zone=moves_zone) for own in told)
    rest = len(found.swings) - len(told)
    after = (Paragraph(f"{say.count('robust.hangs.rest', rest)} {hint}".strip()),) if rest else ()
    return (heading, Paragraph(say("robust.hangs.lead")), Grid(("", *heads), rows), *after)


def focus_of(found: Robustness) -> int | None:
    """The package whose acceptance is told: the draft; else the most likely; else whichever is moved most."""

    def moved(number: int | None) -> Fraction:
        return max((own.width_of(number) for own in found.swings), default=Fraction(0))

    draft = next((i for i, offer in enumerate(found.offers) if "draft" in offer.names), None)
    for number in (draft, found.best):
        if number is not None and moved(number):
            return number
    most = max(range(len(found.offers)), key=moved, default=None)
    return most if most is not None and moved(most) else None


def _row(found: Robustness, own: Swing, focus: int | None, say: Language, *, with_zone: bool) -> Row:
    proven = all_proven(found)
    cells = [_arrow(own.zone, say, proven=proven)] if with_zone else []
    cells += [_arrow(own.offers[focus], say, proven=proven)] if focus is not None else []
    return Row(unknown_in_words(own.unknown, found.solved.model.case, say), tuple(cells))


def _arrow(pair: tuple[Fraction, Fraction], say: Language, *, proven: bool) -> str:
    """A strip, and from which band to which; or that it is hardly moved."""
    bands = (Likelihood.of(own, proven=proven) for own in pair)
    first, second = (likelihood_in_words(band, band, say) for band in bands)
    if first == second and abs(pair[1] - pair[0]) < Fraction(1, 100):
        return say("robust.hangs.same", band=first)
    words = say("robust.hangs.arrow", first=first, second=second) if first != second else first
    return f"{strip(*pair)} {words}"


def strip(first: Fraction, second: Fraction) -> str:
    """Ten cells from 0 to 1; those between the two probabilities are shaded.

    >>> strip(Fraction(1, 20), Fraction(1, 4)), strip(Fraction(1), Fraction(0))
    ('▒▒▒░░░░░░░', '▒▒▒▒▒▒▒▒▒▒')
    """
    low, high = sorted((first, second))
    start = min(int(low * CELLS), CELLS - 1)
    end = max(start + 1, ceil(high * CELLS))
    return EMPTY * start + OPEN * (end - start) + EMPTY * (CELLS - end)

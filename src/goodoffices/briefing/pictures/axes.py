"""What stands on the axes of parties: names, scales, and bands in place of numbers where inputs are estimates."""

from __future__ import annotations

from goodoffices.analysis.integers import Ints
from goodoffices.briefing.bands import Band, band_in_words
from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.contents import Contents
from goodoffices.briefing.red_lines import party_in_words

TICKS = (0, 20, 40, 60, 80, 100)
"""Where a scale has its lines; bands lie between them."""


def party_name(contents: Contents, number: int) -> str:
    """The name of a party of the picture."""
    return party_in_words(contents.parties[number], contents.findings.model.case, contents.say)


def axis_title(contents: Contents, number: int) -> tuple[str, str]:
    """Whose axis it is, with its own points where they differ from the scale; and what the scale runs from and to."""
    say, name = contents.say, party_name(contents, number)
    if contents.is_estimate(contents.parties[number]):
        return name, say("picture.axis_bands")
    worst, best = end_points(contents, number)
    if (worst, best) != (0.0, 100.0):
        name = say("picture.with_points", party=name, worst=say.decimal(worst), best=say.decimal(best))
    return name, say("picture.axis")


def end_points(contents: Contents, number: int) -> tuple[float, float]:
    """The points of a party's worst and best package that obeys the rules."""
    scale = contents.findings.model.scales[number]
    worst, best = (_steps(ends, number) for ends in (contents.findings.worst, contents.findings.best))
    return scale.points(worst), scale.points(best)


def _steps(ends: Ints, number: int) -> int:
    return int(ends[number])


def ticks(say: Language, *, is_estimate: bool) -> dict[float, str]:
    """What stands where on a scale: numbers on its lines, or bands between them."""
    if not is_estimate:
        return {float(tick): say.number(tick) for tick in TICKS}
    return {20.0 * band + 10.0: band_in_words(band, band, say) for band in Band}

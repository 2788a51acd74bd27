"""The picture of an answer: what packages are worth to each party, the zone, the frontier, and what is balanced.

One party is drawn as a strip, two as a plane, more as lines across the axes of all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import altair as alt

from goodoffices.analysis.solve import Findings
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import package_in_words
from goodoffices.briefing.pictures.contents import Contents, contents
from goodoffices.briefing.pictures.ground import Sheets
from goodoffices.briefing.pictures.legend import legend
from goodoffices.briefing.pictures.lettering import wrapped
from goodoffices.briefing.pictures.looks import AXIS, FONT, INK, QUIET, SUBTITLE, TICK, TITLE
from goodoffices.briefing.pictures.notes import notes
from goodoffices.briefing.pictures.parallel import parallel, parallel_width
from goodoffices.briefing.pictures.scatter import WIDTH, scatter
from goodoffices.briefing.pictures.telling import in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.shares import shares
from goodoffices.briefing.zone import headline
from goodoffices.case.errors import UsageError


@dataclass(frozen=True)
class Picture:
    """A picture as a Vega-Lite specification, its title, and what can be seen in it, in words of `language`."""

    title: str
    description: str
    language: str
    specification: dict[str, Any]


def picture(findings: Findings, say: Language, *, as_of: date | None = None, is_told: bool = False) -> Picture:
    """The picture of these findings; with `is_told`, packages are told in words where somebody points at them.

    `as_of` is the day whose walk-aways counted. Raises UsageError where nobody has values.
    """
    if not findings.model.parties:
        raise UsageError(f"There is nothing to draw: {say('picture.nobody')}")
    shown = contents(findings, say, is_told=is_told)
    is_wide = len(shown.parties) > 2
    sheets = Sheets()
    body = parallel(shown, sheets) if is_wide else scatter(shown, sheets)
    room = parallel_width(shown) if is_wide else WIDTH
    title = say.text(findings.model.case.title) or findings.model.case.name
    description = say("picture.described", headline=headline(findings, say), places=" ".join(_places(shown)))
    whole = (
        alt.vconcat(body, legend(notes(shown), room, sheets, has_lines=is_wide), spacing=14)
        .properties(
            title=_title(title, _subtitle(findings, as_of, say), room), description=description, background="white"
        )
        .resolve_scale(x="independent", y="independent")
    )
    return Picture(title, description, say.code, {**whole.to_dict(), "config": CONFIG, "datasets": sheets.rows})


def _subtitle(findings: Findings, as_of: date | None, say: Language) -> Iterator[str]:
    yield headline(findings, say)
    if as_of:
        yield say("account.as_of", day=say.day(as_of))
    if findings.model.given:
        yield say("account.given", package=package_in_words(findings.model.given, findings.model.case, say))


def _title(title: str, below: Iterator[str], room: float) -> alt.TitleParams:
    first, *more = below
    about = " · ".join(more)
    lines = [*wrapped(first, room, SUBTITLE), *wrapped(about[:1].upper() + about[1:], room, SUBTITLE, 3)]
    return alt.TitleParams(
        text=wrapped(title, room, TITLE, 2),
        subtitle=[line for line in lines if line],
        anchor="start",
        frame="group",
        offset=16,
    )


def _places(shown: Contents) -> Iterator[str]:
    """What each party gets from every mark, in words."""
    say, case = shown.say, shown.findings.model.case
    for mark in shown.marks:
        got: Sequence[str] = [
            say("picture.share", party=party_in_words(share.party, case, say), amount=in_words(share, shown))
            for share in shares(shown.findings, mark.points)
        ]
        yield say("picture.place", mark=mark.words, shares=", ".join(got))


CONFIG = {
    "font": FONT,
    "padding": 18,
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": TICK,
        "labelColor": QUIET,
        "titleFontSize": AXIS,
        "titleColor": INK,
        "titleFontWeight": "normal",
        "titleLineHeight": 17,
    },
    "title": {
        "fontSize": TITLE,
        "lineHeight": 23,
        "color": INK,
        "subtitleFontSize": SUBTITLE,
        "subtitleLineHeight": 18,
        "subtitlePadding": 6,
        "subtitleColor": QUIET,
    },
}
"""What holds for everything in a picture."""

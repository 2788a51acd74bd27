"""The lines below a picture: what each colour stands for, what was left out, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from goodoffices.analysis.solve import Limit
from goodoffices.briefing.pictures.contents import Contents
from goodoffices.briefing.pictures.drawing_lots import Packages
from goodoffices.briefing.pictures.marks import draft_packages, open_decisions
from goodoffices.briefing.pictures.places import shown
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.zone import Zone


class Swatch(StrEnum):
    """What of the picture stands before a note."""

    CLOUD = "cloud"
    ZONE = "zone"
    FRONTIER = "frontier"
    WALK_AWAY = "walk_away"
    RANGE = "range"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Note:
    """One sentence or two, with what they explain."""

    words: str
    swatch: Swatch = Swatch.NONE


def notes(contents: Contents) -> tuple[Note, ...]:
    """Every note that this picture needs, the colours first."""
    return (*_colours(contents), *_scales(contents), *_gaps(contents))


def _colours(contents: Contents) -> Iterator[Note]:
    say, findings = contents.say, contents.findings
    exists = Zone.of(findings) is Zone.EXISTS
    if findings.obeying is None:
        yield Note(say("picture.no_cloud"))
    elif contents.obeying is not None:
        words = _counted("cloud", contents.obeying, contents)
        yield Note(f"{words} {say('picture.outside')}" if exists else words, Swatch.CLOUD)
    if contents.zone is not None and len(contents.zone.points):
        words = _counted("zone", contents.zone, contents)
        yield Note(words if contents.obeying else f"{words} {say('picture.all_zone')}", Swatch.ZONE)
    elif exists and findings.obeying is not None:
        yield Note(say("picture.zone.not_hit"))
    if len(contents.frontier):
        yield Note(_frontier(contents), Swatch.FRONTIER)
    if any(place is not None for place in contents.walk_aways):
        yield Note(say("picture.below"), Swatch.WALK_AWAY)


def _counted(kind: str, shown: Packages, contents: Contents) -> str:
    say = contents.say
    if shown.whole:
        return say.count(f"picture.{kind}.whole", shown.count)
    if shown.total is None:
        return say(f"picture.{kind}.of_many", n=shown.count)
    return say(f"picture.{kind}.drawn", n=shown.count, total=shown.total)


def _frontier(contents: Contents) -> str:
    say, own = contents.say, contents.frontier
    words = say.count("picture.frontier", own.total)
    if not own.whole:
        words = f"{words} {say('picture.thinned', n=len(own))}"
    if contents.findings.frontier.gap is not None or Limit.FRONTIER_SAMPLED in contents.findings.limits:
        words = f"{words} {say('picture.partly_known')}"
    return words


def _scales(contents: Contents) -> Iterator[Note]:
    say, case = contents.say, contents.findings.model.case
    if len(contents.parties) > 1:
        yield Note(say("picture.own_scales"))
    estimated = [party_in_words(party, case, say) for party in contents.parties if contents.is_estimate(party)]
    if estimated:
        with_ranges = any(mark.is_balanced for mark in contents.marks)
        key = "picture.estimates_with_ranges" if with_ranges else "picture.estimates"
        yield Note(say(key, parties=say.listed(estimated)), Swatch.RANGE if with_ranges else Swatch.NONE)
    else:
        yield Note(say("picture.model"))
    if Limit.RANGES_BOUNDED in contents.findings.limits:
        yield Note(say(f"unproven.{Limit.RANGES_BOUNDED.value}"))


def _gaps(contents: Contents) -> Iterator[Note]:
    """What has no place in the picture, or not its true one."""
    say, case = contents.say, contents.findings.model.case
    for title, package in draft_packages(case, say):
        left = open_decisions(package, case)
        if left:
            yield Note(say.count("picture.partial", left, title=say.quoted(title), of=len(case.facets)))
    alike: list[str] = []
    above: list[str] = []
    below: list[str] = []
    for i, party in enumerate(contents.parties):
        place, name = contents.walk_aways[i], party_in_words(party, case, say)
        if contents.findings.worst[i] == contents.findings.best[i]:
            alike.append(name)
        elif place is not None and shown(place) != place:
            (above if place > 100 else below).append(name)
    for key, names in (("picture.alike", alike), ("picture.far_above", above), ("picture.far_below", below)):
        if names:
            yield Note(say(key, parties=say.listed(names)))

"""How sure an answer is, for people: a zone, packages, what that hangs on, and what to ask next."""

from __future__ import annotations

from datetime import date

from goodoffices.analysis.robustness.findings import Caveat, Robustness
from goodoffices.analysis.robustness.unknowns import Sort
from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.first_places import first_places
from goodoffices.briefing.hanging import what_it_hangs_on
from goodoffices.briefing.language import Language
from goodoffices.briefing.likelihood import (
    Likelihood,
    gauge,
    likelihood_in_words,
    sampling_in_words,
    span_in_words,
)
from goodoffices.briefing.likely_packages import largest_error, likely_packages
from goodoffices.briefing.next_question import next_question
from goodoffices.briefing.packages import package_in_words


def sureness(
    found: Robustness, say: Language, *, as_of: date | None = None, whole: bool = False, hint: str = ""
) -> Document:
    """The whole account. Long lists are shortened, counted, and followed by `hint`; with `whole` they never are."""
    return (
        Paragraph(_headline(found, say), Tone.LEAD),
        Paragraph(_about(found, as_of, say), Tone.QUIET),
        Paragraph(_beliefs(found, say)),
        *_how_sure(found, say),
        *likely_packages(found, say, whole=whole, hint=hint),
        *next_question(found, say, whole=whole, hint=hint),
        *what_it_hangs_on(found, say, whole=whole, hint=hint),
        *first_places(found, say, whole=whole),
        *_reading(found, say),
    )


def _headline(found: Robustness, say: Language) -> str:
    band = Likelihood.of(found.zone.value, proven=found.zone.proven)
    if band in (Likelihood.CERTAIN, Likelihood.RULED_OUT):
        return say(f"robust.headline.{band.name.lower()}")
    key = "middles" if found.zone.at_middles else "between"
    return say(f"robust.headline.{key}", band=likelihood_in_words(band, band, say))


def _about(found: Robustness, as_of: date | None, say: Language) -> str:
    model = found.solved.model
    parts = (
        say.text(model.case.title),
        say("account.as_of", day=say.day(as_of)) if as_of else "",
        say("account.given", package=package_in_words(model.given, model.case, say)) if model.given else "",
    )
    return " · ".join(filter(None, parts))


def _beliefs(found: Robustness, say: Language) -> str:
    """What the case leaves open, and how the answer was come by."""
    lines = sum(own.sort is Sort.LINE for own in found.unknowns)
    numbers = len(found.unknowns) - lines
    if not found.unknowns:
        return say("robust.about.nothing")
    parts = [say.count("robust.about.lines", lines)] if lines else []
    parts += [say.count("robust.about.numbers", numbers)] if numbers else []
    if found.worlds is not None:
        parts.append(say("robust.about.drawn", n=found.worlds, seed=str(found.seed)))
    else:
        middles = Caveat.MIDDLES in found.caveats
        parts.append(say("robust.about.exact_middles" if middles else "robust.about.exact"))
    return " ".join(parts)


def _how_sure(found: Robustness, say: Language) -> Document:
    """The probability of a zone; sampling error and range of assumptions apart."""
    if not found.unknowns:
        return ()
    band = Likelihood.of(found.zone.value, proven=found.zone.proven)
    ranges = found.zone_ranges
    spans = [ranges.firmness, *([ranges.values] if ranges.values else [])]
    ends = [Likelihood.of(end) for span in spans for end in (span.low, span.high)]
    bar = gauge(min(band, *ends), max(band, *ends))
    items = [say("robust.sure.as_put", gauge=bar, band=likelihood_in_words(band, band, say))]
    if found.zone.exact:
        items.append(say("robust.sure.not_drawn"))
    else:
        error = largest_error([found.zone])
        items.append(say("robust.sure.drawn", band=sampling_in_words(found.zone, say), n=error))
    if any(own.sort is Sort.LINE for own in found.unknowns):
        firmness = span_in_words(ranges.firmness, say, proven=found.zone.proven)
        items.append(say("robust.sure.firmness", band=firmness))
    if found.bounds is not None:
        items.append(say("robust.sure.bounds", band=span_in_words(found.bounds, say)))
    elif ranges.values is not None and any(own.sort is not Sort.LINE for own in found.unknowns):
        items.append(say("robust.sure.values", band=span_in_words(ranges.values, say)))
    return (Heading(say("robust.sure.heading")), Items(tuple(map(Item, items))))


def _reading(found: Robustness, say: Language) -> Document:
    said = {
        "words": True,
        "gauge": True,
        "model": True,
        "best": Caveat.CANDIDATES in found.caveats,
        "stand_ins": Caveat.REPRESENTATIVES in found.caveats,
        "rounded": Caveat.POINTS_ROUNDED in found.caveats,
        "ranks": True,
    }
    items = tuple(
        Item(say(f"robust.read.{name}", n=found.looked_at) if name == "best" else say(f"robust.read.{name}"))
        for name, due in said.items()
        if due
    )
    return (Heading(say("robust.read.heading")), Items(items))

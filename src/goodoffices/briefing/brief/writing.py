"""A brief, put together: title, sections, sources, and for whom it is."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from goodoffices.briefing.brief import sections
from goodoffices.briefing.brief.citations import is_confidential, says_who_may_see, with_sources
from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.tongues import tongue_note
from goodoffices.briefing.document import Block, Document, Foot, Heading, Paragraph, Tone


class Section(Protocol):
    """What a module of the folder `sections` offers."""

    ORDER: int

    def told(self, material: Material) -> Document:
        """Its heading and what stands below it; nothing where the case lacks what it is about."""


@cache
def all_sections() -> tuple[Section, ...]:
    """Every section, in order."""
    names = [found.name for found in pkgutil.iter_modules(sections.__path__)]
    found = [cast("Section", import_module(f"{sections.__name__}.{name}")) for name in names]
    return tuple(sorted(found, key=lambda section: section.ORDER))


def brief(material: Material) -> Document:
    """The whole brief. Every statement in it bears the number of a source, or the mark of the analyst or the model."""
    told = (block for section in all_sections() for block in section.told(material))
    return (*with_sources((*_head(material), *told), material), _foot(material))


def _head(material: Material) -> Iterator[Block]:
    say, day = material.say, material.day
    yield Heading(say.text(material.case.title) or material.case.name, 1)
    words = [say("brief.kind"), *([say("brief.as_of", day=say.day(day))] if day else []), tongue_note(material)]
    yield Paragraph(" · ".join(filter(None, words)), Tone.QUIET)


def _foot(material: Material) -> Foot:
    is_told_apart = says_who_may_see(material.case.claims) and is_confidential(material.claims)
    return Foot(material.say("brief.foot_confidential" if is_told_apart else "brief.foot"))

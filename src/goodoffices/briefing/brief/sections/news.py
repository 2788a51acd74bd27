"""What is new since a day: what was said, met, offered and changed, day by day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.prose import claimed, led, prose, sentence
from goodoffices.briefing.changes import event_in_words
from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph
from goodoffices.case.claims import Claim
from goodoffices.case.progress.events import Event, Kind

ORDER = 15


MOST = 10
"""Things of one day that are told; of more, the numbers of their claims."""


def told(material: Material) -> Document:
    """Nothing where nobody asked since when."""
    changes, say = material.survey.changes, material.say
    if changes is None:
        return ()
    heading = Heading(say("brief_news.heading", day=say.day(changes.since)))
    days = groupby(_known(changes.events), key=lambda event: event.day)
    items = tuple(_day(day, events, material) for day, events in days)
    return (heading, Items(items) if items else Paragraph(say("changes.nothing")))


def _known(events: Iterable[Event]) -> Iterator[Event]:
    """What may be told: claims that somebody accepted, and everything else but the arrival of documents."""
    for event in events:
        if isinstance(event.subject, Claim):
            if event.subject.accepted:
                yield event
        elif event.kind is not Kind.DOCUMENT:
            yield event


def _day(day: date | None, events: Iterable[Event], material: Material) -> Item:
    head = material.say("brief.head", words=material.say.day(day) if day else "")
    told = list(events)
    sentences = [_event(event, material) for event in told[:MOST]]
    if told[MOST:]:
        rest = [name for event in told[MOST:] for name in _sources(event)]
        sentences.append(sentence(material.say("brief_news.rest"), material.cite_or_own(rest)))
    return Item(led(head, prose(sentences)))


def _event(event: Event, material: Material) -> str:
    if isinstance(event.subject, Claim):
        return claimed(event.subject, material)
    words = event_in_words(event, material.case, material.say)
    return sentence(words[:1].upper() + words[1:], material.cite_or_own(_sources(event)))


def _sources(event: Event) -> Iterator[str]:
    """The claims that bear it out: of the last thing that it is about, or that it is itself."""
    if isinstance(event.subject, Claim):
        yield event.subject.id
        return
    last = event.subject[-1] if isinstance(event.subject, tuple) else event.subject
    origin = getattr(last, "origin", None)
    yield from origin.sources if origin else getattr(last, "sources", ())

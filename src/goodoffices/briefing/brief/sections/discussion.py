"""What is under discussion: ideas and offers issue by issue, and the drafts."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.prose import claimed, led, prose, sentence
from goodoffices.briefing.brief.roles import discussed
from goodoffices.briefing.document import Document, Heading, Item, Items
from goodoffices.briefing.packages import issue_in_words
from goodoffices.case.drafts import Draft, DraftVersion
from goodoffices.case.progress.texts import is_by

ORDER = 50

MOST = 8
"""Sentences on one issue; where there are more, the latest are told."""


def told(material: Material) -> Document:
    """An entry for each issue that anything is reported on, and for each draft."""
    items = (*_ideas(material), *_drafts(material))
    return (Heading(material.say("brief_discussion.heading")), Items(items)) if items else ()


def _ideas(material: Material) -> Iterator[Item]:
    for issue in material.case.issues:
        found = discussed(issue.id, material)
        if found:
            head = material.say("brief.head", words=issue_in_words(issue.id, material.case, material.say))
            yield Item(led(head, prose(claimed(claim, material) for claim in found[-MOST:])))


def _drafts(material: Material) -> Iterator[Item]:
    """The newest version of each draft, and how it came about."""
    say = material.say
    for draft in material.case.drafts:
        versions = [own for own in draft.versions if is_by(own.day, material.day)]
        if versions:
            head = say("brief.head", words=_title(draft, material))
            yield Item(led(head, prose(_version(version, material) for version in versions[-2:])))


def _version(version: DraftVersion, material: Material) -> str:
    say = material.say
    note = say.text(version.note) or say.count("brief_discussion.clauses", len(version.clauses))
    label = material.case.called(version.label, say.code)
    day = say.day(version.day) if version.day else ""
    key = "version_of" if day else "version"
    words = say(f"brief_discussion.{key}", label=label, day=day, note=note)
    return sentence(words, material.cite_or_own(version.sources))


def _title(draft: Draft, material: Material) -> str:
    return material.say.text(draft.title) or draft.id.replace("_", " ")

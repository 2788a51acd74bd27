"""Whether the case says everything in the language of the brief; where it does not, one remark."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.language import LANGUAGES
from goodoffices.case.case import Case
from goodoffices.case.text import Text


def tongue_note(material: Material) -> str:
    """That some texts stand here in another language, and in which; nothing where none does."""
    code = material.say.code
    foreign = {
        other
        for text in _texts(material.case)
        if not text.is_plain and code not in dict(text.versions)
        for other, _ in text.versions
    }
    if not foreign:
        return ""
    known = foreign.pop() if len(foreign) == 1 else ""
    if known in LANGUAGES:
        return material.say("brief.one_language", language=material.say(f"brief.language.{known}"))
    return material.say("brief.other_language")


def _texts(case: Case) -> Iterator[Text]:
    """What a brief quotes."""
    yield case.title
    found = [case.summary, *(own.says for own in (*case.red_lines, *case.positions, *case.interests))]
    found += [claim.says for claim in case.claims]
    found += [own.title for own in (*case.issues, *case.facets)]
    found += [option.title for facet in case.facets for option in facet.options]
    found += [version.note for draft in case.drafts for version in draft.versions]
    for party in case.parties:
        found += [party.name, party.note, *(delegate.role for delegate in party.delegates)]
    for track in case.tracks:
        found += [track.title, track.note]
    found += [gate.condition for gate in case.gates]
    yield from (text for text in found if text is not None)

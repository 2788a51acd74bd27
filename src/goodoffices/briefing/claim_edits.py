"""What was done with claims, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goodoffices.briefing.document import Document, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.case.changes import SECTIONS, Change, phrase
from goodoffices.case.claims import STANCES
from goodoffices.case.errors import shortened

SECTION = {word: section for section, word in SECTIONS.items()}
"""The sections that the words for their things stand for."""


def edits_in_words(changed: Sequence[Change], say: Language) -> Document:
    """What was changed, and saved."""
    if not changed:
        return (Paragraph(say("claim_edits.unchanged")),)
    return (
        Paragraph(say.count("claim_edits.changed", len(changed)), Tone.LEAD),
        Items(tuple(Item(_in_words(change, say)) for change in changed)),
    )


def _in_words(change: Change, say: Language) -> str:
    match change.what:
        case ("claim", number, "origin", field):
            return _in_words(replace(change, what=("claim", number, field)), say)
        case ("claim", number, field, *language):
            words = say(f"claim_edits.field.{field}")
            name = f"{number}, {words} ({', '.join(language)})" if language else f"{number}, {words}"
            return say("claim_edits.from_to", what=name, before=_value(field, change.before, say),
                       after=_value(field, change.after, say))  # fmt: skip
        case (kind, party, name, "origin", "sources"):
            target = f"{party}.{SECTION[kind]}.{name}"
            key = "claim_edits.rests_on" if change.after else "claim_edits.rests_on_nothing"
            return say(key, target=target, claims=change.after)
        case what:
            before, after = (_value("", value, say) for value in (change.before, change.after))
            return say("claim_edits.from_to", what=phrase(what), before=before, after=after)


def _value(field: str, value: str | None, say: Language) -> str:
    if not value:
        return say("claim_edits.nothing")
    if field == "state":
        return say(f"claim_edits.state.{value}")
    if field == "stance" and value in STANCES and value != "report":
        return say(f"sources.stance.{value}")
    return shortened(value)

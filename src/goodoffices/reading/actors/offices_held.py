"""What somebody is or was, told in passing: "Jermak war bis Freitag Chefunterhändler", "who served as envoy"."""

from __future__ import annotations

from goodoffices.reading.actors import role_phrases
from goodoffices.reading.actors.role_phrases import RolePhrase
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import WordKind
from goodoffices.reading.lexicon import words

REACH = 12
"""Words behind a name in which it is told what somebody is."""


def office_held(strip: Strip, last: int) -> RolePhrase | None:
    """The role that a sentence tells behind a name, whose last word is before `last`; None where it tells none.

    >>> from goodoffices.reading.pages.page import Page
    >>> [sentence] = Page("Zuvor hatte Andrij Jermak als Chefunterhändler die Gespräche geführt.", "de").sentences
    >>> office_held(Strip.of(sentence, "de"), 4).text
    'Chefunterhändler'
    """
    is_told = False
    for at in range(last, min(len(strip), last + REACH)):
        if strip.kind(at) is WordKind.FIRST:
            return None
        if strip.word(at) in words(f"{strip.language}.roles", "holding"):
            is_told = True
        elif is_told and strip.kind(at) is WordKind.ROLE and strip.kind(at + 1) is not WordKind.ROLE:
            return None if _is_oblique(strip, at) else role_phrases.at_head(strip, at)
    return None


def _is_oblique(strip: Strip, at: int) -> bool:
    """Whether the role is somebody else's: in the genitive, behind a preposition, or with a name."""
    lead = strip.word(at - 1).lower()
    return (
        lead in {"des", "dem", "den", "vom", "beim", "of"}
        or lead in words(f"{strip.language}.roles", "oblique")
        or strip.is_name(at + 1)
    )

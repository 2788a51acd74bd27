"""What a sentence says has become of a person: resigned, dismissed, appointed, died."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from goodoffices.reading.actors.mention import Mention
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.lexicon import table, words

LONGEST = 300
"""Words of a sentence in which somebody is looked for; longer ones are lists."""
REACH = 8
"""Words between a noun such as "Rücktritt" and the person that it is about."""
ACTIVE = frozenset(["dismissed", "appointed"])
"""What somebody can do to somebody else."""


def becoming(strip: Strip, named: Sequence[Mention]) -> dict[Mention, str]:
    """What a sentence says has become of the persons that it names.

    >>> from goodoffices.reading.actors.persons import persons
    >>> from goodoffices.reading.pages.page import Page
    >>> strip = Strip.of(Page("Chefunterhändler Andrij Jermak ist zurückgetreten.", "de").sentences[0], "de")
    >>> list(becoming(strip, persons(strip)).values())
    ['resigned']
    """
    found: dict[Mention, str] = {}
    if not named or len(strip) > LONGEST:
        return found
    for at, token in enumerate(strip.tokens):
        status = _cues(strip.language).get(token.text.lower())
        person = _person(strip, named, at, status) if status else None
        if status and person:
            found[person] = status
    return found


def _person(strip: Strip, named: Sequence[Mention], at: int, status: str) -> Mention | None:
    """Whom a cue is about."""
    before = [own for own in named if own.end <= strip.tokens[at].begin]
    after = [own for own in named if own.begin >= strip.tokens[at].end]
    if (strip.word(at)[:1].isupper() and at > 0 and strip.language == "de") or strip.word(at + 1) in {"of", "von"}:
        return _of_noun(strip, before, after, at)
    subjects = [own for own in before if not _is_oblique(strip, own)]
    if status in ACTIVE and not _is_passive(strip, at):
        return after[0] if after else subjects[-1] if len(subjects) > 1 else None
    return subjects[-1] if subjects else None


def _of_noun(strip: Strip, before: list[Mention], after: list[Mention], at: int) -> Mention | None:
    """Whose "Rücktritt": the name right before, the one behind, or the one before "seinem Rücktritt"."""
    if before and before[-1].end == strip.tokens[at].begin - 1:
        return before[-1]
    limit = strip.tokens[min(len(strip) - 1, at + REACH)].end
    if after and after[0].end <= limit and strip.word(at + 1).lower() in {"von", "des", "der", "of", "vom"}:
        return after[0]
    own = strip.word(at - 1).lower()
    if before and own.startswith(("sein", "ihr", "his", "her")):
        return before[-1]
    return after[0] if after and own.startswith(("sein", "ihr")) else None


def _is_passive(strip: Strip, at: int) -> bool:
    passive = words(f"{strip.language}.roles", "passive")
    return any(token.text.lower() in passive for token in strip.tokens[:at])


def _is_oblique(strip: Strip, mention: Mention) -> bool:
    """Whether a name stands behind a preposition: it is not what the sentence is about."""
    at = next(i for i, token in enumerate(strip.tokens) if token.begin == mention.begin)
    last = next(i for i, token in enumerate(strip.tokens) if token.end >= mention.end)
    if strip.word(last + 1) == "," and strip.word(last + 2) in {"who", "der", "die"}:
        return False
    oblique = words(f"{strip.language}.roles", "oblique")
    return any(strip.word(i).lower() in oblique for i in range(max(0, at - 3), at))


def tells(word: str, language: str) -> bool:
    """Whether a word says that something has become of somebody."""
    return word.lower() in _cues(language)


@cache
def _cues(language: str) -> dict[str, str]:
    return {word: status for status, listed in table(f"{language}.roles")["became"].items() for word in listed.split()}

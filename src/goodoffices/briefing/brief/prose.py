"""Sentences of a brief: the words of the case as they stand, who said them, and the numbers of their claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.document import Mark, Marked, Run
from goodoffices.briefing.language import capital
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.sources import retold, speaker_in_words
from goodoffices.case.claims import Claim

FIXED = "\u00a0"
"""A blank at which no line breaks: a number never begins one."""

UNIT = re.compile(r"(?<=\d) (?=[%‰€$£°])")
"""Between an amount and its sign."""

ENDS = re.compile(r"^(.*[^\s])([.!?])$", re.DOTALL)
ENDED = re.compile(r"[.!?…][\"'”“’»«)]+$|…$")
"""A sentence that ends with a stop; one that ends with a quotation which has its own."""

VIEWS = frozenset({"demand", "rejection", "red_line", "condition", "suspicion", "concession", "assessment"})
"""Stances by which somebody says what they want or think."""

SLOT = re.compile("(\ue000\\d+\ue001)")
"""Where a part of a phrase goes, in signs that no text has."""

NAME = re.compile(r"[^\W\d_][\w’'-]{2,}")
"""What can be a name: a word that begins with a capital letter, of three letters at least."""


def sentence(words: str, references: Sequence[Run]) -> Marked:
    r"""A sentence with its references before the stop.

    >>> sentence("It rains.", [Run("1", Mark.REFERENCE)])
    'It rains\xa0[1].'
    """
    text = UNIT.sub(FIXED, words.rstrip())
    before = FIXED if references else ""
    if ENDED.search(text):
        return Marked.of(text, before, *references)
    found = ENDS.match(text)
    return Marked.of(found[1] if found else text, before, *references, found[2] if found else ".")


def prose(sentences: Iterable[str]) -> Marked:
    """Sentences one after the other."""
    return apart(sentences, " ")


def apart(parts: Iterable[str], glue: str = "; ") -> Marked:
    """Several things with something between them."""
    runs: list[str] = []
    for own in parts:
        runs += [glue, own] if runs else [own]
    return Marked.of(*runs)


def claimed(claim: Claim, material: Material, *, of: str = "") -> Marked:
    """What a claim says, with its number; and who said it, where its own words do not name them.

    What is news stands first, what is somebody’s view behind the name of who holds it. `of` is a party whose words
    these are known to be: that it was the party itself need not be said then.
    """
    words = retold(claim, material.say)
    speaker = speaker_in_words(claim, material.case, material.say)
    if speaker and speaker != _name(of, material) and not names(words, speaker):
        if claim.stance in VIEWS:
            words = material.say("brief.view_of", words=words, speaker=capital(speaker))
        else:
            words = material.say("brief.according_to", words=_open(words), speaker=speaker)
    return sentence(words, material.cite([claim.id]))


def led(head: str, *parts: str | Run) -> Marked:
    """Words behind a head in strong letters."""
    return Marked.of(Run(head, Mark.STRONG), " ", *parts)


def names(words: str, speaker: str) -> bool:
    """Whether the words name the speaker: any part of its name that is written with a capital letter.

    >>> names("Zelensky calls it workable.", "Volodymyr Zelensky"), names("It is not enough.", "The Kremlin")
    (True, False)
    """
    known = {own.casefold() for own in NAME.findall(words)}
    parts = [own for own in NAME.findall(speaker) if own[0].isupper()]
    return any(_root(own) in known or own.casefold() in known for own in parts)


def told(material: Material, key: str, **parts: str) -> Marked:
    """A phrase whose parts keep their marks."""
    slots = {f"\ue000{i}\ue001": part for i, part in enumerate(parts.values())}
    words = material.say(key, **dict(zip(parts, slots, strict=True)))
    return Marked.of(*(slots.get(own, own) for own in SLOT.split(words) if own))


def listed(parts: Sequence[str], material: Material) -> Marked:
    """Several things in a row: “a, b and c”."""
    if len(parts) < 2:
        return Marked.of(*parts)
    return told(material, "grammar.and", before=apart(parts[:-1], ", "), last=parts[-1])


def _root(name: str) -> str:
    return name.casefold().removesuffix("s")


def _open(words: str) -> str:
    """The words without their full stop."""
    text = words.strip()
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text


def _name(party: str, material: Material) -> str:
    return party_in_words(party, material.case, material.say) if party else ""

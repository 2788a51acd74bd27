"""Persons by what a sentence itself shows: a first name, a role beside the name, a list with another person."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.actors import role_phrases
from goodoffices.reading.actors.mention import Mention
from goodoffices.reading.actors.role_phrases import RolePhrase
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import ARTICLES, NAMES, WordKind, first_names
from goodoffices.reading.lexicon import words

ADJECTIVAL = ("andter", "agter", "neter", "ender", "auter", "igter")
"""Ends of roles that are adjectives: "Gesandter", "Beauftragter"."""
STATES = frozenset(["Israel", "Jordan", "Georgia", "Chad", "Kenya"])
"""States whose names are first names as well, behind a role: "Minister Israel Katz"."""
LONGEST = 6
"""Words of a name at most."""


def persons(strip: Strip) -> tuple[Mention, ...]:
    """The persons of a sentence, in order.

    >>> from goodoffices.reading.pages.page import Page
    >>> [sentence] = Page("Am Montag traf Trumps Schwiegersohn Jared Kushner den Armeechef Hnatow.", "de").sentences
    >>> [(person.name, person.role) for person in persons(Strip.of(sentence, "de"))]
    [('Jared Kushner', 'Trumps Schwiegersohn'), ('Hnatow', 'Armeechef')]
    """
    return tuple(_persons(strip))


def _persons(strip: Strip) -> Iterator[Mention]:
    behind = 0
    for at in _possible(strip):
        last = _name_end(strip, at) if at >= behind and (strip.is_name(at) or _is_first_name(strip, at)) else at
        if last > at and _is_shown(strip, at, last):
            yield _mention(strip, at, last)
            behind = last


def _possible(strip: Strip) -> list[int]:
    """The words that a name can begin with: a quick look before the long one."""
    read = enumerate(zip(strip.tokens, strip.kinds, strict=True))
    return [at for at, (token, kind) in read if kind in NAMES or token.text in first_names() or token.text in STATES]


def _is_shown(strip: Strip, first: int, last: int) -> bool:
    """Whether the words around a name, or a first name in it, show that it is a person's."""
    if _is_first_name(strip, first) and last - first > 1:
        return True
    if strip.kind(first - 1) in {WordKind.ROLE, WordKind.TITLE} and not _is_owner(strip, first, last):
        return last - first > 1 or not _is_plural_role(strip, first - 1)
    if last - first != 2 or strip.kind(first + 1) is WordKind.PARTICLE:
        return False
    return (role_phrases.behind(strip, last) is not None and strip.word(last) == ",") or (
        role_phrases.before(strip, first) is not None
        and (strip.word(first - 1) != "," or strip.word(last) in {",", ".", "und"})
    )


def _is_first_name(strip: Strip, at: int) -> bool:
    """Whether a word is a first name before a name; some are names of towns as well ("Sofia")."""
    if strip.kind(at) is WordKind.FIRST:
        return True
    is_before_name = strip.kind(at + 1) is WordKind.NAME
    return is_before_name and (
        strip.word(at) in first_names() or (strip.word(at) in STATES and strip.kind(at - 1) is WordKind.ROLE)
    )


def _is_plural_role(strip: Strip, at: int) -> bool:
    """Whether a German role stands in the plural, with nothing before it that could lead to one person."""
    word, lead = strip.word(at), strip.word(at - 1)
    is_led = lead.lower() in words("de.names", "articles") or lead.endswith(("en", "s"))
    return strip.language == "de" and word.endswith(("ten", "sten")) and not is_led and at > 0


def _is_owner(strip: Strip, first: int, last: int) -> bool:
    """Whether a single name with -s before a role tells whose that is: "Minister Trumps Berater"."""
    return last - first == 1 and strip.word(first).endswith("s") and strip.kind(last) is WordKind.ROLE


def _name_end(strip: Strip, first: int) -> int:
    """The end of the name that begins at a word."""
    at = first + 1
    while at < min(len(strip), first + LONGEST):
        if not (
            _is_particle(strip, at) or ((strip.is_name(at) or _is_surname(strip, at)) and _goes_on(strip, first, at))
        ):
            break
        at += 1
    while at > first + 1 and strip.kind(at - 1) is WordKind.PARTICLE:
        at -= 1
    return at


def _is_particle(strip: Strip, at: int) -> bool:
    """Whether a word is a particle within a name: "bin", "von"."""
    if (strip.word(at - 1), strip.word(at)) == ("von", "der"):
        return strip.is_name(at + 1)
    if strip.word(at) == "von":
        is_double = strip.word(at + 1) == "der" and strip.is_name(at + 2)
        return strip.kind(at - 1) is WordKind.FIRST and (strip.is_name(at + 1) or is_double)
    is_within = strip.is_name(at + 1) or strip.kind(at + 1) is WordKind.PARTICLE
    return strip.kind(at) is WordKind.PARTICLE and is_within


def _is_surname(strip: Strip, at: int) -> bool:
    """Whether a word behind a first name can be a surname, though it looks like a noun: "Jonas Albrecht"."""
    word = strip.word(at)
    if strip.kind(at - 1) is not WordKind.FIRST or strip.kind(at) not in {WordKind.OTHER, WordKind.ROLE}:
        return False
    return word[:1].isupper() and not word.isupper() and word not in words(f"{strip.language}.names", "never")


def _goes_on(strip: Strip, first: int, at: int) -> bool:
    """Whether one more word belongs to a name: a German noun may follow without any mark."""
    if strip.word(at).startswith(tuple(f"{own}-" for own in ARTICLES)):
        return True
    if at == first + 1:
        return not (strip.word(first).endswith(("'s", "’s")))
    previous = strip.word(at - 1)
    if previous.endswith(("'s", "’s")):
        return False
    return (
        strip.kind(at - 1) in {WordKind.FIRST, WordKind.PARTICLE}
        or previous in {"von", "der"}
        or len(previous.rstrip(".")) == 1
        or strip.language == "en"
    )


def _mention(strip: Strip, first: int, last: int) -> Mention:
    role = role_phrases.before(strip, first) or role_phrases.behind(strip, last)
    name = strip.text(first, last).removesuffix("'s").removesuffix("’s")
    gender = first_names().get(strip.word(first).split("-")[0], "")
    begin, end = strip.tokens[first].begin, strip.tokens[last - 1].end
    if role is None:
        return Mention(begin, end, name, gender=gender)
    return Mention(
        begin,
        end,
        name,
        role=_of_gender(role, gender) if strip.language == "de" else role.text,
        status=role.status,
        gender=gender or role.gender,
        state=role.state,
    )


def _of_gender(role: RolePhrase, gender: str) -> str:
    """A role by the gender of its holder: an adjective's ending ("Vorsitzende") does not tell it."""
    if gender != "f" or role.gender == "f":
        return role.text
    return " ".join(part[:-1] if _is_masculine(part, role.head) else part for part in role.text.split(" "))


def _is_masculine(word: str, head: str) -> bool:
    """Whether a word of a German role has an adjective's masculine ending: "früherer", "Vorsitzender"."""
    if word[:1].islower():
        return word.endswith("er") and len(word) > 4
    return word.lower().endswith(head) and head.endswith(ADJECTIVAL)

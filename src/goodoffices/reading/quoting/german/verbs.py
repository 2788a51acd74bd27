"""The forms of German verbs: from the principal parts in the lexicons, by rule, with prefixes and particles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from goodoffices.reading.lexicon import table, words

FIXED = tuple(sorted(words("de.function_words", "fixed")))
"""Prefixes that never leave their verb."""
PARTICLES = tuple(sorted(words("de.function_words", "particles"), key=lambda own: (-len(own), own)))
"""Particles that part from their verb in a main clause, the longest first."""
MODALS = frozenset(["können", "müssen", "dürfen", "mögen", "wollen", "sollen"])
AUXILIARIES = MODALS | {"haben", "sein", "werden", "lassen"}
"""Verbs that are found together with another."""

FOREIGN = re.compile(r"(\w{3,}ier)(e|en|t|te|ten)")
"""A form of a verb in -ieren: its stem and its ending."""


class Mood(Enum):
    """What a form of a verb is."""

    PRESENT = "present"
    PAST = "past"
    REPORTED = "present subjunctive"
    UNREAL = "past subjunctive"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    WITH_ZU = "infinitive with zu inside"


FINITE = frozenset({Mood.PRESENT, Mood.PAST, Mood.REPORTED, Mood.UNREAL})
NONFINITE = frozenset({Mood.PARTICIPLE, Mood.INFINITIVE})


ENDINGS = {
    "e": [(Mood.REPORTED, False)],
    "en": [(Mood.PRESENT, True), (Mood.INFINITIVE, False)],
    "t": [(Mood.PRESENT, False), (Mood.PARTICIPLE, False)],
    "te": [(Mood.PAST, False)],
    "ten": [(Mood.PAST, True)],
}
"""What the forms of a verb in -ieren are."""


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of a word: of which verb, and how."""

    verb: str
    mood: Mood
    plural: bool = False


@lru_cache(maxsize=1 << 16)
def forms(word: str) -> tuple[Form, ...]:
    """What a word in small letters can be of a verb; nothing where it is none that is known.

    >>> [(form.verb, form.mood.name) for form in forms("mitteilte")]
    [('mitteilen', 'PAST')]
    >>> [(form.verb, form.mood.name) for form in forms("bestehe")]
    [('bestehen', 'REPORTED')]
    """
    return simple().get(word) or tuple(_foreign(word) or _parted(word))


def _foreign(word: str) -> list[Form]:
    """The readings of a word that can be of a verb in -ieren, which are all regular: `stagniere`, `stagnierten`."""
    found = FOREIGN.fullmatch(word)
    return [Form(found[1] + "en", mood, plural) for mood, plural in ENDINGS[found[2]]] if found else []


def _parted(word: str) -> list[Form]:
    """The readings of a word that begins with a particle: `mitgeteilt`, `mitzuteilen`, `mitteilt`."""
    if not word.startswith(PARTICLES):
        return []
    for particle in PARTICLES:
        rest = word[len(particle) :]
        if word.startswith(particle) and len(rest) > 2:
            if rest.startswith("zu") and (inner := [own for own in simple().get(rest[2:], ()) if _infinitive(own)]):
                return [Form(particle + own.verb, Mood.WITH_ZU) for own in inner]
            if found := simple().get(rest):
                return [Form(particle + own.verb, own.mood, own.plural) for own in found]
    return []


def _infinitive(form: Form) -> bool:
    return form.mood is Mood.INFINITIVE


@cache
def simple() -> dict[str, tuple[Form, ...]]:
    """Every form of every verb of the lexicons, with fixed prefixes, without particles."""
    found: dict[str, dict[Form, None]] = {}
    strong: set[str] = set()
    for line in filter(None, str(table("de.strong_verbs")["verbs"]).splitlines()):
        verb, present, past, participle, unreal = line.split()
        for prefix in ("", *FIXED):
            own = participle.removeprefix("ge") if prefix and participle.startswith("ge") else participle
            strong.add(prefix + verb)
            _add(found, prefix + verb, (prefix + present, prefix + past, prefix + own, prefix + unreal))
    reporting = table("de.reporting_verbs")
    named = {
        verb.rpartition("|")[2] for group in ("say", "demand", "think", "act") for verb in reporting[group].split()
    }
    for verb in sorted(named | words("de.weak_verbs", "verbs")):
        if verb not in strong:
            _add(found, verb, _weak(verb))
    return {word: tuple(own) for word, own in found.items()}


def _stem(verb: str) -> str:
    return verb.removesuffix("n") if verb.endswith(("eln", "ern", "tun", "ein")) else verb.removesuffix("en")


def _weak(verb: str) -> tuple[str, str, str, str]:
    """The principal parts of a regular verb.

    >>> _weak("fordern")[1:3], _weak("antworten")[0], _weak("berichten")[2]
    (('forderte', 'gefordert'), 'antwortet', 'berichtet')
    """
    stem = _stem(verb)
    hard = stem.endswith(("t", "d", "chn", "dn", "gn", "fn", "ffn", "tm", "ckn", "pn"))
    ending = "et" if hard else "t"
    bare = verb.startswith(FIXED) or verb.endswith("ieren")
    present = stem + ending
    return present, present + "e", present if bare else "ge" + present, present + "e"


def _add(found: dict[str, dict[Form, None]], verb: str, parts: tuple[str, str, str, str]) -> None:
    present, past, participle, unreal = parts
    stem = _stem(verb)
    reported = (
        {stem + "e", stem[:-2] + "le" if stem.endswith("el") else ""}
        if not verb.endswith("sein")
        else {stem[:-2] + "ei"}
    )
    plural = past if past.endswith("e") else past + ("n" if past.endswith("e") else "en")
    readings = [
        (present, Mood.PRESENT, False),
        *([] if verb.endswith("sein") else [(verb, Mood.PRESENT, True)]),
        (verb, Mood.INFINITIVE, False),
        (past, Mood.PAST, False),
        (plural + "n" if plural == past else plural, Mood.PAST, True),
        *((own, Mood.REPORTED, False) for own in reported if own),
        (participle, Mood.PARTICIPLE, False),
    ]
    if unreal != past:
        readings += [(unreal, Mood.UNREAL, False), (unreal + "n", Mood.UNREAL, True)]
    if verb.endswith("sein"):
        head = verb[:-4]
        readings += [(head + "sind", Mood.PRESENT, True), (head + "seien", Mood.REPORTED, True)]
    for word, mood, many in readings:
        found.setdefault(word, {})[Form(verb, mood, many)] = None

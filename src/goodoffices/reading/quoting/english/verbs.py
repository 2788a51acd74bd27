"""The forms of English verbs that report: from the lexicon, by rule, with the words that belong to a verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from goodoffices.reading.lexicon import table, words

LEXICON = "en.reporting_verbs"
GROUPS = ("say", "think", "commit", "direct", "want", "act", "judge", "quote")
DOUBLED = re.compile(r"^[^aeiou]*(?:qu)?[aeiou][bdgmnprt]$|(?:mit|[^f]fer|pel|rebut|begin|[aeo]l)$")
"""Verbs that double their last letter: "quip", "quipped"; "admit", "admitted"; "signal", "signalled"."""


class Tense(Enum):
    """What a form of a verb is."""

    BASE = "plural present, or infinitive"
    PRESENT = "present with -s"
    PAST = "past"
    PARTICIPLE = "past participle"
    RUNNING = "with -ing"


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of a word: of which verb, the words that must follow it, and how."""

    verb: str
    rest: tuple[str, ...]
    tense: Tense


@cache
def groups() -> dict[str, frozenset[str]]:
    """Every verb that reports, with its bars, and what it lets follow.

    >>> sorted(groups()["point|out"]), "bare" in groups()["say"]
    (['say'], True)
    """
    found: dict[str, set[str]] = {}
    for group in (*GROUPS, "bare"):
        for verb in words(LEXICON, group):
            found.setdefault(verb, set()).add(group)
    return {verb: frozenset(own) for verb, own in found.items()}


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """What each word can be of a verb that reports; those first to which the most words belong.

    >>> [(form.verb, form.tense.name) for form in forms()["denied"]]
    [('deny', 'PAST'), ('deny', 'PARTICIPLE')]
    """
    found: dict[str, dict[Form, None]] = {}
    for verb in sorted(groups()):
        head, *rest = verb.split("|")
        for tense, word in _principal_parts(head):
            for spelling in (word, *_american(head, word)):
                found.setdefault(spelling, {})[Form(verb, tuple(rest), tense)] = None
    return {word: tuple(sorted(own, key=lambda form: -len(form.rest))) for word, own in found.items()}


def _american(verb: str, word: str) -> list[str]:
    """How Americans write a form: "criticized", "signaled".

    >>> _american("criticise", "criticised"), _american("signal", "signalled"), _american("say", "said")
    (['criticized'], ['signaled'], [])
    """
    if verb.endswith("ise"):
        return [verb[:-2] + "z" + word[len(verb) - 1 :]]
    if verb.endswith(("al", "el")) and word.startswith(verb + "l"):
        return [verb + word[len(verb) + 1 :]]
    return []


@cache
def _irregular() -> dict[str, list[str]]:
    lines = str(table(LEXICON)["irregular"]).strip().splitlines()
    return {line.split()[0]: line.split() for line in lines}


def _principal_parts(verb: str) -> list[tuple[Tense, str]]:
    """Every form of a verb.

    >>> [word for _, word in _principal_parts("quip")], [word for _, word in _principal_parts("deny")][1:]
    (['quip', 'quips', 'quipped', 'quipped', 'quipping'], ['denies', 'denied', 'denied', 'denying'])
    """
    running = _running(verb)
    if verb in _irregular():
        base, present, past, participle = _irregular()[verb]
    elif verb.endswith("y") and verb[-2] not in "aeou":
        base, present, past = verb, verb[:-1] + "ies", verb[:-1] + "ied"
        participle = past
    else:
        base, present = verb, verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
        past = participle = verb + "d" if verb.endswith("e") else running.removesuffix("ing") + "ed"
    parts = zip(Tense, (base, present, past, participle, running), strict=True)
    return list(parts)


def _running(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if DOUBLED.search(verb) else "") + "ing"

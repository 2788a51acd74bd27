"""Noun phrases of German: where one begins, how far it reaches, and which of them can be a speaker."""

from __future__ import annotations

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.pages.page import abbreviations
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.verbs import FINITE, forms

PLURAL = ("ungen", "heiten", "keiten", "ionen", "schaften", "innen")
NEUTER = frozenset(["dies", "das", "es"])
NAME = 8
"""Words in quotation marks, the marks included, that can be a name."""
ENDINGS = ("e", "en", "er", "es", "em", "mals", "lich", "weise")
"""How adjectives end, and the adverbs before them."""
ADVERBS = ("weise", "lich", "erseits", "falls", "end", "maßen", "gemäß")
"""How adverbs end with which a sentence may begin."""
ATTRIBUTES = frozenset(["von", "vom", "für", "im", "in", "aus", "beim", "bei", "am", "an", "gegen", "und", "sowie"])
"""Words with which more of a phrase goes on behind its noun."""
PLACES = frozenset(["im", "in", "beim", "bei", "am", "an"])
BRACKET = 8
INDEFINITE = frozenset(["ein", "eine", "einen", "einem", "einer", "eines"])
BEFORE = frozenset(["auch", "selbst", "sogar", "nur"])
"""Words that may stand before a subject."""
BOTH = {"sowohl": "als", "weder": "noch"}
"""Words before the first of two subjects, and before the second."""
ABOUT = frozenset(["rund", "etwa", "knapp", "mehr"])
TITLES = tuple(words("de.function_words", "titles"))
"""How words for an office end."""


def noun_phrase(line: Line, first: int, last: int) -> int:
    """The number after the last word of the noun phrase that begins at `first`; `first` where none does.

    With its genitives, its "von" and "für" behind a noun, names, and what stands in brackets. What is called by capital
    letters alone has no genitive: "laut AP | der Chef".

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Der neue Sprecher des Amtes in Bonn sagte gestern nichts.", "de"))
    >>> line.words[noun_phrase(line, 0, len(line)) - 1]
    'Bonn'
    """
    at = _core(line, first, last)
    if at == first + 1 and line.low[first] in small.PRONOUNS and line.low[first] not in small.ARTICLES:
        return at
    is_abbreviated = first < at and line.words[first].isupper() and len(line.words[first]) > 1
    while first < at < last and not (is_abbreviated and line.low[at] not in {"und", "sowie", "("}):
        reach = _attribute(line, at, last)
        if reach == at:
            break
        at = reach
    return at


def _core(line: Line, first: int, last: int) -> int:
    """An article, adjectives and the nouns or names behind them."""
    at = first
    while at < last and at not in line.inside and line.low[at] in small.ARTICLES:
        if at > first and line.low[at] in INDEFINITE and line.low[at - 1] not in ABOUT:
            break
        at += 1
    started = at > first
    while at < last and at not in line.inside and (_is_adjective(line, at, started) or _joins(line, at, last)):
        at += 1
    if at == first and _is_owner(line, at, last):
        at += 1
        while at < last and _is_adjective(line, at, True):
            at += 1
    nouns = at
    while at < last and _is_noun(line, at, nouns) and not _is_next(line, at, nouns):
        at = line.inside[at][1] if at in line.inside else at + 1
    if at == nouns:
        return first + 1 if first < last and line.low[first] in small.PRONOUNS else first
    return at


def _is_owner(line: Line, at: int, last: int) -> bool:
    """Whether a name in the genitive leads to an adjective and a noun: "Putins außenpolitischer Berater"."""
    if at + 2 >= last or at in line.inside or line.low[at] in small.ALL or not line.low[at].endswith("s"):
        return False
    is_led = line.words[at][0].isupper() and line.words[at + 1].endswith(("er", "e", "es"))
    return is_led and _is_adjective(line, at + 1, True) and line.words[at + 2][0].isupper()


def _is_adjective(line: Line, at: int, started: bool) -> bool:
    word = line.words[at]
    if word[0].isdigit() or (started and word in {"nicht", "sehr", "noch", "bereits", "so", "erst"}):
        return True
    if not word[0].islower() or word in small.ALL:
        return word == "so" and line.low[at + 1 : at + 2] == ("genannte",)
    return (started or at > 0) and word.endswith(ENDINGS)


def _joins(line: Line, at: int, last: int) -> bool:
    """Whether "und" stands between two adjectives."""
    is_between = line.low[at] in {"und", "oder"} and 0 < at < last - 1
    return is_between and _is_adjective(line, at - 1, True) and _is_adjective(line, at + 1, True)


def _is_noun(line: Line, at: int, nouns: int) -> bool:
    """Whether a word is a noun or part of a name; `nouns` is where the nouns of the phrase begin."""
    word = line.words[at]
    if at in line.inside:
        first, last = line.inside[at]
        is_lower = first + 1 < last and line.words[first + 1].islower()
        return last - first <= NAME and not (at > nouns and is_lower)
    if word[0].isupper() or (at > nouns and word[0].isdigit()) or ("-" in word and word != line.low[at]):
        return at == nouns or line.low[at] not in small.ARTICLES
    is_between = (
        at > nouns
        and at + 1 < len(line)
        and (line.words[at + 1][0].isupper() or line.words[at + 1] in small.NAME_PARTS)
    )
    is_part = word in small.NAME_PARTS or (word == "." and line.low[at - 1] + "." in abbreviations("de"))
    return is_between and is_part


def _is_apart(line: Line, at: int, reach: int, last: int) -> bool:
    """Whether what follows a noun belongs to the verb: "am Abend", "in seiner Rede"; or a comma ends the clause."""
    if line.low[at] == ",":
        return reach >= last
    is_own = line.low[at + 1] in small.POSSESSIVES or line.low[at + 1] in INDEFINITE
    return line.low[at] in PLACES and (is_own or is_time(line, at + 1, reach))


def _is_next(line: Line, at: int, nouns: int) -> bool:
    """Whether another phrase begins behind a genitive: "nach Angaben des Kremls | Präsident Putin"."""
    lead = next((i for i in range(nouns - 1, max(-1, nouns - NAME), -1) if line.low[i] in small.ARTICLES), -1)
    is_genitive = at > nouns and lead >= 0 and line.low[lead] == "des" and line.words[at - 1].endswith("s")
    return is_genitive and line.low[at].endswith(TITLES)


def _attribute(line: Line, at: int, last: int) -> int:
    """What belongs to the noun before: a genitive, a "von" or "für", brackets, another noun after "und"."""
    word = line.low[at]
    if word in small.GENITIVES:
        reach = _core(line, at, last)
        is_source = word in INDEFINITE and "zufolge" in line.low[reach : reach + NAME]
        return at if is_source else reach
    if word in ATTRIBUTES or word == ",":
        reach = _core(line, at + 1, last)
        return reach if at + 1 < reach and not _is_apart(line, at, reach, last) else at
    if word == "(":
        close = next((i for i in range(at, min(at + BRACKET, last)) if line.words[i] == ")"), -1)
        return close + 1 if close > 0 else at
    return at


def subject(line: Line, first: int, verb: int, last: int) -> tuple[Range, ...]:
    """Who does what the verb of a main clause says: the phrase before it, else the first phrase behind it.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Am Montag sagte der Minister alles.", "de"))
    >>> [" ".join(line.words[a:b]) for a, b in subject(line, 0, 2, len(line))]
    ['der Minister']
    """
    return before_verb(line, first, verb) or behind_verb(line, verb + 1, last)


def before_verb(line: Line, first: int, verb: int) -> tuple[Range, ...]:
    """The phrase before the verb, where it can be the subject."""
    while first < verb and (line.low[first] in small.CONJUNCTIONS or line.low[first] in BEFORE):
        first += 1
    if first >= verb:
        return ()
    word = line.low[first]
    if BOTH.get(word, "") in line.low[first:verb]:
        return ((first, verb),)
    if word in small.PREPOSITIONS or word in small.OBLIQUE or word in {"als", "wie"} or _is_adverb(line, first):
        return ()
    if line.low[verb + 1 : verb + 2] and line.low[verb + 1] in {"er", "man", "wir"}:
        return ()
    reach = noun_phrase(line, first, verb)
    if reach == first and word in small.ARTICLES and verb - first == 2:
        reach = verb  # a name in small letters: "die taz sagt"
    if reach == first or is_time(line, first, reach) or (word in NEUTER and reach == first + 1):
        return ()
    return () if _disagrees(line, reach, verb) else ((first, reach),)


def _disagrees(line: Line, reach: int, verb: int) -> bool:
    """Whether a phrase is in the plural by the ending of its noun, and the verb is not."""
    if verb >= len(line) or not line.low[reach - 1].endswith(PLURAL):
        return False
    found = [form.plural for form in forms(line.low[verb]) if form.mood in FINITE]
    return bool(found) and not any(found)


def is_time(line: Line, first: int, last: int) -> bool:
    """Whether a phrase says when something is: its first noun does, or a number stands in its place."""
    for at in range(first, last):
        if line.words[at][0].isupper() and line.low[at] not in small.ALL:
            return line.low[at] in small.TIMES
    return all(line.words[at][0].isdigit() for at in range(first, last))


def _is_adverb(line: Line, at: int) -> bool:
    """Whether the first word of a clause is an adverb: one that is known, or by its ending."""
    word = line.low[at]
    return word in small.ADVERBS or (at == 0 and word.endswith(ADVERBS))


def behind_verb(line: Line, first: int, last: int) -> tuple[Range, ...]:
    """The first phrase behind the verb that can be the subject: neither behind a preposition nor in an oblique case."""
    at = first
    while at < last:
        word = line.low[at]
        if word in small.PREPOSITIONS and at not in line.inside:
            reach = noun_phrase(line, at + 1, last)
            at = max(reach, at + 1)
            continue
        if word in small.OBLIQUE and at not in line.inside:
            at = max(noun_phrase(line, at, last), at + 1)
            continue
        if word in small.PRONOUNS or word in small.ARTICLES or line.words[at][0].isupper() or at in line.inside:
            reach = noun_phrase(line, at, last)
            if reach > at:
                return ((at, reach),)
        at += 1
    return ()

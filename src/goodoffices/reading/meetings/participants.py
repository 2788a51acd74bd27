"""Who takes part in a meeting: the persons, delegations, bodies and states of the sentence that tells of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from goodoffices.reading.actors.bodies import is_kind_of_body
from goodoffices.reading.actors.cast import Cast, Person
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.nominative import nominative
from goodoffices.reading.actors.references import References
from goodoffices.reading.actors.role_phrases import is_adjective
from goodoffices.reading.actors.role_words import role_word
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import WordKind
from goodoffices.reading.claims.sources import chain
from goodoffices.reading.findings import Span
from goodoffices.reading.lexicon import words
from goodoffices.reading.meetings.places import Place
from goodoffices.reading.pages.page import Page, Sentence
from goodoffices.reading.states import state_called, state_word

PERSONAL = frozenset({"er", "sie", "he", "she"})
INDEFINITE = frozenset({"ein", "eine", "einer", "einen", "einem", "a", "an"})
PLURALS = {"Vereinigten": "Vereinigte"}


def participants(page: Page, cast: Cast, sentence: Sentence, strip: Strip, found: Sequence[Place]) -> tuple[str, ...]:
    """Those whom a sentence about a meeting names, but no places and no sources.

    >>> from goodoffices.reading.actors.cast import cast
    >>> page = Page("In Genf trafen sich Vertreter der USA und die ukrainische Delegation.", "de")
    >>> participants(page, cast(page), page.sentences[0], Strip.of(page.sentences[0], "de"), ())
    ('USA', 'ukrainische Delegation')
    """
    at_places = {at for place in found for at in range(place.first, place.last)}
    sources = set(chain(strip.tokens, page.language))
    named = {
        own.begin: who.name for own, who in _acting(cast, sentence.begin, sentence.end) if who.sort is not Sort.MEDIUM
    }
    several = _several(page, cast, sentence, strip)
    who = list(several)
    for at, token in enumerate(strip.tokens):
        if at not in at_places:
            who.append(
                named.get(token.begin)
                or _side(strip, at)
                or ("" if several else _meant(page, cast, (token.begin, token.end), token.text))
            )
    without_sources = [name for name in dict.fromkeys(who) if name and name not in sources]
    return tuple(name for name in without_sources if not _is_repeated(name, without_sources))


def _is_repeated(name: str, names: Sequence[str]) -> bool:
    return any(name != other and name in other.split() for other in names)


def _acting(cast: Cast, begin: int, end: int) -> list[tuple[Mention, Person]]:
    """Who is named between two places, but not those who only tell whose somebody else is: "Trumps Schwiegersohn"."""
    named = list(cast.within(begin, end))
    roles = [own.role for own, _ in named if own.role]
    return [(own, who) for own, who in named if not own.owns and not any(who.name in role for role in roles)]


def _several(page: Page, cast: Cast, sentence: Sentence, strip: Strip) -> tuple[str, ...]:
    """The persons of the sentence before, where this one begins with "Sie hatten", "They met"."""
    if strip.word(0) != "They" and (strip.word(0) != "Sie" or not strip.word(1).endswith("n")):
        return ()
    at = bisect_left(page.sentences, sentence.begin, key=lambda own: own.begin)
    named = _acting(cast, page.sentences[max(0, at - 1)].begin, sentence.begin)
    return tuple(dict.fromkeys(who.name for _, who in named if who.sort is Sort.PERSON))


def _meant(page: Page, cast: Cast, span: Span, word: str) -> str:
    """Whom a pronoun means."""
    if word.lower() not in PERSONAL:
        return ""
    return References(page, cast).who([span]).name


def _side(strip: Strip, at: int) -> str:
    """A delegation, a body or a state that takes part, as the text calls it; "" where a word is none."""
    word = strip.word(at)
    if strip.kind(at) is WordKind.STATE or word in {"United", *PLURALS}:
        return _state(strip, at)
    tail = word.lower().rsplit("-", 1)[-1]
    if strip.is_name(at + 1) or (strip.language == "de" and not word[:1].isupper()):
        return ""
    if tail in words(f"{strip.language}.meetings", "sides"):
        return _delegation(strip, at, needs_state=False)
    return _delegation(strip, at, needs_state=True) if is_kind_of_body(word, strip.language) else ""


def _state(strip: Strip, at: int) -> str:
    """A state by its name, where it is no attribute ("U.S. envoy"), no owner and no goal."""
    word, language = strip.word(at), strip.language
    whole = f"{PLURALS.get(word, word)} {strip.word(at + 1)}"
    if state_called(whole):
        return whole
    state = state_word(word, language)
    if state and state.kind == "capitals" and _is_from(strip, at):
        return word
    if state is None or state.kind != "names":
        return ""
    if word != state.word:
        is_owner = language == "de" and strip.word(at - 1).lower() in words("de.meetings", "sides")
        return state.word if is_owner and word == f"{state.word}s" else ""
    has_article = strip.word(at - 1).lower() in {"der", "die", "den", "the"}
    if strip.word(at - 1 - has_article).lower() in words(f"{language}.meetings", "apart"):
        return ""
    if language == "en":
        is_attribute = strip.kind(at + 1) is WordKind.ROLE or strip.word(at + 1).lower() in words(
            "en.roles", "modifiers"
        )
        return "" if is_attribute or (word in {"U.S.", "US", "UK"} and not has_article) else word
    owned = strip.word(at - 2)
    is_owner = strip.word(at - 1).lower() in {"der", "des"} and owned[:1].isupper()
    return word if not is_owner or owned.lower() in words("de.meetings", "sides") else ""


def _is_from(strip: Strip, at: int) -> bool:
    """Whether those who are sent come from a capital: "Delegationen aus Washington und Kiew"."""
    sides = words(f"{strip.language}.meetings", "sides")
    before = next((i for i in range(at - 1, max(-1, at - 4), -1) if strip.word(i) in {"aus", "from"}), 0)
    return before > 0 and strip.word(before - 1).lower() in sides


def _delegation(strip: Strip, at: int, needs_state: bool) -> str:
    """A delegation with its adjectives, in the nominative; "" where no state is named though one is needed."""
    first = at
    while first > 0 and at - first < 3 and _is_attribute(strip, first - 1):
        first -= 1
    has_state = any(strip.kind(i) is WordKind.STATE for i in range(first, at)) or "-" in strip.word(at)
    following = strip.word(at + 1).lower()
    if needs_state and not has_state:
        return ""
    if not has_state and (following in {"der", "des", "of", "from", "aus"} or _state(strip, at + 1)):
        return ""
    if strip.word(first - 1).lower() in INDEFINITE and role_word(strip.word(at), strip.language):
        return ""
    if _is_of_a_role(strip, first):
        return ""
    begins = first - (strip.word(first - 1).lower() in words(f"{strip.language}.names", "articles"))
    named = nominative([strip.word(i) for i in range(begins, at + 1)], strip.language)
    return named.split(" ", 1)[1] if named.split(" ")[0] in INDEFINITE else named


def _is_of_a_role(strip: Strip, first: int) -> bool:
    """Whether a body only belongs to somebody's role: "Staatssekretär im Ministerium"."""
    has_article = strip.word(first - 1).lower() in words(f"{strip.language}.names", "links")
    role = strip.word(first - 2)
    is_side = role.lower() in words(f"{strip.language}.meetings", "sides")
    return has_article and strip.kind(first - 2) is WordKind.ROLE and not is_side


def _is_attribute(strip: Strip, at: int) -> bool:
    word = strip.word(at)
    if strip.language == "en":
        return strip.kind(at) is WordKind.STATE or word.lower() in {"both", "two"}
    return is_adjective(word) and strip.kind(at) is not WordKind.SMALL

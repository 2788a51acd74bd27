"""Who does what the verb of a clause says: the phrase before it, else the one right behind it, where it can speak."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.reading.actors.bodies import is_kind_of_body
from goodoffices.reading.actors.cast import Cast
from goodoffices.reading.actors.role_phrases import is_adjective
from goodoffices.reading.actors.role_words import role_word
from goodoffices.reading.findings import Span
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.pages.page import Page, Token
from goodoffices.reading.states import state_word

DATIVES = frozenset({"dem", "den", "einem", "einen"})
LINKS = frozenset(["der", "des", "die", "von", "vom", "im", "in", "für", "und", "of", "the", "and", "for"])


def subject_in(page: Page, cast: Cast, clause: Sequence[Token], verb: int) -> Span | None:
    """The subject of the verb at this place of a clause (-1: right before it); None where none can speak.

    >>> from goodoffices.reading.actors.cast import cast
    >>> page = Page("Ein Angebot lehnte die Ukraine gestern ab.", "de")
    >>> begin, end = subject_in(page, cast(page), page.sentences[0].tokens, 2)
    >>> page.text[begin:end]
    'die Ukraine'
    """
    named = {}
    if clause:
        for mention, _ in cast.within(clause[0].begin, clause[-1].end):
            named[mention.begin] = mention.end if not mention.owns else -1
    return (_phrase(page, clause[:verb], 0, named) if verb > 0 else None) or _phrase(page, clause, verb + 1, named)


def _phrase(page: Page, clause: Sequence[Token], first: int, named: dict[int, int]) -> Span | None:
    """The phrase that begins at a word: articles and adjectives, a head that can speak, and what belongs to it."""
    language = page.language
    at = first
    articles = words(f"{language}.names", "articles")
    while at < len(clause) and (
        _leads(clause[at].text, language) or clause[at].text.lower() in articles or _owns(clause[at], language, named)
    ):
        if clause[at].text.lower() in DATIVES:
            return None
        at += 1
    if at >= len(clause) or (at > first and clause[at].text.lower() in table(f"{language}.references")["pronouns"]):
        return None
    if not _can_speak(clause[at], language, named):
        return None
    return clause[first].begin, _end(clause, at, named)


def _owns(token: Token, language: str, named: dict[int, int]) -> bool:
    """Whether a word only tells whose the next one is: "Trumps", "Frankreichs"."""
    state = state_word(token.text, language)
    return named.get(token.begin) == -1 or (
        state is not None and state.kind in {"names", "capitals"} and token.text != state.word and token.text[-1] == "s"
    )


def _leads(word: str, language: str) -> bool:
    """Whether a word can stand between an article and its noun."""
    state = state_word(word, language)
    if state:
        return state.kind == "adjectives"
    return word.lower() in words("en.roles", "modifiers") if language == "en" else is_adjective(word)


def _can_speak(token: Token, language: str, named: dict[int, int]) -> bool:
    """Whether a word is one for somebody: a name, a pronoun, a role, a state, a body."""
    word = token.text
    if token.begin in named:
        return named[token.begin] > 0
    if word.lower() in table(f"{language}.references")["pronouns"]:
        return True
    state = state_word(word, language)
    if state:
        return state.kind in {"names", "capitals", "people"} and not (
            language == "de" and word.endswith("s") and word != state.word
        )
    if language == "de" and not word[:1].isupper():
        return False
    sides = words(f"{language}.meetings", "sides")
    return (
        bool(role_word(word, language)) or is_kind_of_body(word, language) or word.lower().rsplit("-", 1)[-1] in sides
    )


def _end(clause: Sequence[Token], head: int, named: dict[int, int]) -> int:
    """The end of the phrase with a name right behind the head, and genitives."""
    at = head
    end = named.get(clause[head].begin, clause[head].end)
    while at + 1 < len(clause):
        following = clause[at + 1]
        if following.begin < end:
            at += 1
        elif following.begin in named and named[following.begin] > 0 and following.begin - end <= 1:
            end, at = named[following.begin], at + 1
        elif following.text in LINKS and at + 2 < len(clause) and clause[at + 2].text[:1].isupper():
            end, at = clause[at + 2].end, at + 2
        else:
            break
    return end

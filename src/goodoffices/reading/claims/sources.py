"""The chain of those through whom something that was said has reached the report.

In the chain stand the media and agencies of the sentence in which something is said, and the bodies that it names as
its source ("nach Angaben des Kremls"); before them, since they are nearer to who said it, those on whom they rely
("unter Berufung auf einen Diplomaten"). A person who speaks is the speaker and passes nothing on. Where a medium or a
body is itself all that is known of the speaker, it is the speaker as well as the chain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from goodoffices.reading.actors.bodies import bodies, can_begin, is_kind_of_body
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.nominative import nominative
from goodoffices.reading.actors.role_words import role_word
from goodoffices.reading.findings import Span
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.pages.page import Token
from goodoffices.reading.states import state_word

REACH = 9
"""Words of a source at most."""
RELYING = frozenset({"Berufung", "beruft", "berief", "citing", "quoting", "cited"})
"""Words by which others than media rely on a source; "unter Verweis auf" only gives a reason."""
LONGEST_NAME = 4
"""Words of the name of a medium at most."""
QUOTES = frozenset("„“”\"»«‚‘’'")


def chain(frame: Sequence[Token], language: str) -> tuple[str, ...]:
    """The sources that the words around a quotation name, nearest to the speaker first.

    >>> from goodoffices.reading.pages.page import Page
    >>> def of(text, language): return chain(Page(text, language).sentences[0].tokens, language)
    >>> of("Wie CNN unter Berufung auf einen Regierungsvertreter berichtet, gibt es Gespräche.", "de")
    ('ein Regierungsvertreter', 'CNN')
    >>> of("The talks went well, according to AP.", "en"), of("Das Treffen fand nach Kremlangaben statt.", "de")
    (('AP',), ('Kreml',))
    """
    if not any(_can_tell(word, language) for word in {token.text for token in frame}):
        return ()
    cited = _cited_spans(frame, language)
    passing = sorted([*_media(frame, language, cited), *_by_kind(frame, language), *_named_as_source(frame, language)])
    relies = bool(passing) or any(token.text in RELYING for token in frame)
    names = [*(_cited(frame, language, cited) if relies else ()), *(name for _, name in passing)]
    return tuple(dict.fromkeys(name for name in names if name))


@lru_cache(maxsize=50_000)
def _can_tell(word: str, language: str) -> bool:
    """Whether a word can name a source, or be one of those that lead to one."""
    low = word.lower()
    leads = table(f"{language}.chains")
    return (
        low in _longest(language)
        or low in leads["as"]
        or word in leads["behind"]
        or low in words(f"{language}.media", "kinds")
        or low in words(f"{language}.media", "many")
        or low.endswith(_ends(language))
        or can_begin(word, language, as_a_source=True)
        or bool(source_in(word, language))
    )


def _media(frame: Sequence[Token], language: str, cited: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """Media by their names; names that are words as well only where a mark or a word for media shows it."""
    for mention in bodies(frame, language, as_a_source=True):
        is_cited = any(begin <= mention.begin < end for begin, end in cited)
        if mention.sort is Sort.MEDIUM and not is_cited and _is_shown(frame, mention, language):
            yield mention.begin, mention.name


def _by_kind(frame: Sequence[Token], language: str) -> Iterator[tuple[int, str]]:
    """Media that no table has, by the word before or behind them: "der Sender Kan", "the Haaretz newspaper"."""
    kinds, many = words(f"{language}.media", "kinds"), words(f"{language}.media", "many")
    for at, token in enumerate(frame):
        low = token.text.lower()
        if low in many:
            first = at - (at > 0 and frame[at - 1].text.lower() in words(f"{language}.media", "several"))
            yield frame[first].begin, nominative([own.text for own in frame[first : at + 1]], language)
        elif low.endswith(_ends(language)) and _is_quoted(frame, at) and not _is_known(frame[at : at + 1], language):
            yield token.begin, token.text
        elif (
            (low in kinds or low.endswith(_ends(language)))
            and (span := _beside(frame, at, language))
            and not _is_known(frame[slice(*span)], language)
        ):
            yield frame[span[0]].begin, " ".join(own.text for own in frame[slice(*span)])


def _is_quoted(frame: Sequence[Token], at: int) -> bool:
    """Whether a word stands alone in quotation marks: "der „Förde-Zeitung“"."""
    return 0 < at < len(frame) - 1 and frame[at - 1].text in QUOTES and frame[at + 1].text in QUOTES


@cache
def _ends(language: str) -> tuple[str, ...]:
    """How words for media end: "Staatssender", "Regionalzeitung"."""
    return tuple(words(f"{language}.media", "ends"))


def _beside(frame: Sequence[Token], at: int, language: str) -> Span | None:
    """The numbers of the words of a name beside a word for media."""
    at += language == "de"
    if language == "de" and at < len(frame) and frame[at].text in QUOTES:
        last = next((i for i in range(at + 1, min(len(frame), at + REACH)) if frame[i].text in QUOTES), at)
        return (at + 1, last) if last > at + 1 else None
    step, last = (1, at) if language == "de" else (-1, at)
    while 0 <= (last if step > 0 else last - 1) < len(frame) and _is_part(
        frame[last if step > 0 else last - 1].text, language
    ):
        last += step
    first, last = min(at, last), max(at, last)
    return (first, last) if 0 < last - first <= LONGEST_NAME else None


def _is_part(word: str, language: str) -> bool:
    return word[:1].isupper() and not role_word(word, language) and not state_word(word, language)


def _is_known(name: Sequence[Token], language: str) -> bool:
    return bool(bodies(name, language, as_a_source=True))


def _is_shown(frame: Sequence[Token], mention: Mention, language: str) -> bool:
    return not _is_a_word_as_well(frame, mention) or _is_marked(frame, mention, language)


def _is_marked(frame: Sequence[Token], mention: Mention, language: str) -> bool:
    """Whether a word for media, a word for sources, or a quotation mark stands before a name that is a word as well."""
    at = next(i for i, token in enumerate(frame) if token.begin == mention.begin)
    lead = [token.text for token in frame[max(0, at - 2) : at]]
    kinds = words(f"{language}.media", "kinds")
    if any(word.lower() in kinds or word.lower() in {"laut", "wie", "so"} for word in lead):
        return True
    return (
        bool(lead) and lead[-1] in QUOTES and any(word.lower() in {"der", "dem", "die", "des", "the"} for word in lead)
    )


def _is_a_word_as_well(frame: Sequence[Token], mention: Mention) -> bool:
    name = [token.text for token in frame if mention.begin <= token.begin < mention.end]
    return " ".join(name) in table("media")["only_as_a_source"].get(mention.name, ())


def _cited(frame: Sequence[Token], language: str, cited: Sequence[Span]) -> Iterator[str]:
    """Those on whom a source relies, as they are called."""
    for begin, end in cited:
        yield _called([token for token in frame if begin <= token.begin < end], language)


def _cited_spans(frame: Sequence[Token], language: str) -> tuple[Span, ...]:
    """Where those stand on whom a source relies."""
    found = []
    for last in _behind(frame, language, "citing"):
        end = _cited_end(frame, last, language)
        if end > last:
            found.append((frame[last].begin, frame[end - 1].end))
    return tuple(found)


def _cited_end(frame: Sequence[Token], first: int, language: str) -> int:
    """The end of the words for those on whom a source relies: up to a mark, or to a verb of saying."""
    verbs = words(f"{language}.chains", "verbs")
    at = first
    while at < min(len(frame), first + REACH):
        word = frame[at].text
        if (not word[:1].isalnum() and word not in QUOTES) or word in verbs or word in {"that", "who", "dass"}:
            break
        at += 1
    return at


def _named_as_source(frame: Sequence[Token], language: str) -> Iterator[tuple[int, str]]:
    """Bodies behind "laut" or "according to", before "zufolge", between "wie" and a verb, or in "Kremlangaben"."""
    for first, last in _source_phrases(frame, language):
        phrase = frame[first:last]
        name = _body(phrase, language)
        if name and not phrase[0].text.lower().startswith(("sein", "ihr", "his", "its", "her")):
            yield frame[first].begin, name
    for token in frame:
        name = source_in(token.text, language)
        if name:
            yield token.begin, name


def _source_phrases(frame: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    for first in _behind(frame, language, "before"):
        yield first, _phrase_end(frame, first)
    behind = table(f"{language}.chains")["behind"]
    leads = table(f"{language}.chains")["as"]
    verbs = words(f"{language}.chains", "verbs")
    for at, token in enumerate(frame):
        if token.text in behind:
            yield _phrase_begin(frame, at), at
        elif token.text.lower() in leads:
            end = _phrase_end(frame, at + 1)
            if any(own.text in verbs for own in frame[end : end + REACH]):
                yield at + 1, end


def _behind(frame: Sequence[Token], language: str, key: str) -> Iterator[int]:
    """The places behind the runs of words under a key."""
    runs = _runs(language, key)
    for at, token in enumerate(frame):
        for run in runs.get(token.text.lower(), ()):
            if tuple(own.text.lower() for own in frame[at : at + len(run)]) == run:
                yield at + len(run)
                break


@cache
def _runs(language: str, key: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for run in sorted(table(f"{language}.chains")[key], key=len, reverse=True):
        parts = tuple(run.lower().split())
        found[parts[0]] = (*found.get(parts[0], ()), parts)
    return found


@cache
def _longest(language: str) -> frozenset[str]:
    """Of each run of words that leads to a source the longest word, without which it does not stand in a text."""
    leading = (run for key in ("citing", "before") for runs in _runs(language, key).values() for run in runs)
    return frozenset(max(run, key=len) for run in leading)


def _phrase_end(frame: Sequence[Token], first: int) -> int:
    """The end of a noun phrase: small words and nouns up to a mark or a verb."""
    at, nouns = first, 0
    while at < min(len(frame), first + REACH):
        word = frame[at].text
        if word[:1].isupper() or word in QUOTES or word.isdigit():
            nouns += 1
        elif not word[:1].isalpha() or (nouns and not _links(frame, at)):
            break
        at += 1
    return at if nouns else first


def _links(frame: Sequence[Token], at: int) -> bool:
    """Whether a small word stands within a name: another noun follows soon."""
    is_link = frame[at].text.lower() in words("places", "links")
    return is_link and any(own.text[:1].isupper() for own in frame[at + 1 : at + 4])


def _phrase_begin(frame: Sequence[Token], last: int) -> int:
    at = last
    while at > 0 and last - at < REACH and frame[at - 1].text not in {",", ";", ":", "–", "."}:
        at -= 1
    return at


def _body(phrase: Sequence[Token], language: str) -> str:
    """The body or medium that a source phrase names."""
    named = bodies(phrase, language, as_a_source=True)
    if named:
        return named[0].name if named[0].sort is Sort.BODY else ""
    for at, token in enumerate(phrase):
        if is_kind_of_body(token.text, language) and (language == "en" or token.text[:1].isupper()):
            articles = words(f"{language}.names", "articles")
            first = max((i for i in range(at) if phrase[i].text.lower() in articles), default=0)
            return nominative([own.text for own in phrase[first : at + 1]], language)
    return ""


def _called(phrase: Sequence[Token], language: str) -> str:
    """What those are called on whom a source relies: by their name, else in the words of the text."""
    named = bodies(phrase, language, as_a_source=True)
    first_is_article = phrase[0].text.lower() in {"ein", "eine", "einen", "einem", "einer", "a", "an", "zwei", "two"}
    if named and not first_is_article and not any(own.text.lower() in {"of", "from", "aus"} for own in phrase):
        return named[0].name
    return nominative([token.text for token in phrase if token.text not in QUOTES], language)


@lru_cache(maxsize=50_000)
def source_in(word: str, language: str) -> str:
    """The body in a word such as "Kremlangaben" or "AP-Bericht"; "" where there is none."""
    low = word.lower()
    for ending in words(f"{language}.chains", "compounds"):
        if low.endswith(ending) and len(low) > len(ending):
            stem = word[: -len(ending)].rstrip("-").removesuffix("s") or word
            for own in (stem, word[: -len(ending)].rstrip("-")):
                named = bodies((Token(own, 0, len(own)),), language)
                if named:
                    return named[0].name
    return ""

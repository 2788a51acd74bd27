"""Meetings of a report: who meets, where and when, and whether that is planned, held or cancelled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from goodoffices.reading.actors.cast import Cast
from goodoffices.reading.actors.mention import Sort
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import WordKind
from goodoffices.reading.dates import moments
from goodoffices.reading.findings import ReadMeeting
from goodoffices.reading.lexicon import words
from goodoffices.reading.nominative import nominative
from goodoffices.reading.page import Page, Sentence
from goodoffices.reading.places import Place, places
from goodoffices.reading.sources import chain
from goodoffices.reading.states import state_called, state_word
from goodoffices.reading.tense import is_ahead, is_cancelled

NEIGHBOURS = 3
"""Sentences over which a journey and the meeting at its end are one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A meeting, the number of its sentence, and whether it is only a journey."""

    meeting: ReadMeeting
    sentence: int
    is_journey: bool


def meetings(page: Page, cast: Cast, today: date | None) -> tuple[ReadMeeting, ...]:
    """The meetings that a page tells of, in order; a journey and a meeting at its goal are one.

    >>> from goodoffices.reading.actors.cast import cast
    >>> page = Page("In Genf traf Steve Witkoff am Montag den Gesandten Kirill Dmitrijew.", "de")
    >>> [found] = meetings(page, cast(page), date(2025, 12, 2))
    >>> found.who, found.where, str(found.day), found.state
    (('Steve Witkoff', 'Kirill Dmitrijew'), 'Genf', '2025-12-01', 'held')
    """
    found: list[Found] = []
    where = ""
    for number, sentence in enumerate(page.sentences):
        if not _may_tell(sentence, page.language):
            where = ""
            continue
        for one in _of_sentence(page, cast, sentence, number, today, where):
            found.append(one)
            where = one.meeting.where or where
    return tuple(one.meeting for one in _merged(found))


def _may_tell(sentence: Sentence, language: str) -> bool:
    """Whether any word of a sentence is one for meeting or travelling."""
    return any(_trigger(token.text, language) for token in sentence.tokens)


def _trigger(word: str, language: str) -> str:
    """Which kind of word for meetings a word is; "" where it is none."""
    low = word.lower()
    if language == "de" and word[:1].isupper():
        nouns = words("de.meetings", "nouns")
        tail = low.rsplit("-", 1)[-1]
        if low in words("de.meetings", "summit") or tail in words("de.meetings", "summit"):
            return "summit"
        return "noun" if tail in nouns or tail.removesuffix("s") in nouns else ""
    for kind in ("meet", "travel", "talk"):
        if low in words(f"{language}.meetings", kind):
            return kind
    if low in words(f"{language}.meetings", "summit"):
        return "summit"
    return "noun" if low in words(f"{language}.meetings", "nouns") else ""


def _of_sentence(
    page: Page, cast: Cast, sentence: Sentence, number: int, today: date | None, before: str
) -> Iterator[Found]:
    strip = Strip.of(sentence, page.language)
    kinds = {_trigger(token.text, page.language) for token in strip.tokens} - {""}
    people = frozenset(mention.begin for mention, _ in cast.within(sentence.begin, sentence.end))
    found = places(strip, people)
    who = _participants(page, cast, sentence, strip, found)
    where = _where(strip, found, kinds, before)
    clause = [token.text for token in strip.tokens]
    ahead = is_ahead(clause, page.language)
    day = next((own.day for own in moments(sentence.text, page.language, today, ahead) if own.day), None)
    if not _tells(kinds, who, where, day, found):
        return
    state = "cancelled" if is_cancelled(clause, page.language) else _state(day, today, ahead)
    meeting = ReadMeeting(who, where, day, state, ((sentence.begin, sentence.end),))
    yield Found(meeting, number, not kinds & {"meet", "noun", "summit", "talk"})


def _where(strip: Strip, found: Sequence[Place], kinds: set[str], before: str) -> str:
    """The place: where it happens, before where somebody travels to; "dort" is the last one named."""
    inside = [place.name for place in found if not place.is_goal]
    goals = [place.name for place in found if place.is_goal]
    if inside and "travel" not in kinds:
        return inside[0]
    if goals:
        return goals[0]
    if inside:
        return inside[0]
    there = words(f"{strip.language}.meetings", "there")
    return before if any(token.text.lower() in there for token in strip.tokens) else ""


def _tells(kinds: set[str], who: Sequence[str], where: str, day: date | None, found: Sequence[Place]) -> bool:
    """Whether enough is said for a meeting."""
    if "meet" in kinds:
        return len(who) > 1 or (bool(who) and bool(where or day))
    if "travel" in kinds and any(place.is_goal for place in found):
        return bool(who)
    if "summit" in kinds:
        return len(who) > 1 or bool(where)
    if "noun" in kinds:
        return bool(where and (who or day)) or (len(who) > 1 and bool(day))
    return "talk" in kinds and len(who) > 1 and bool(where or day)


def _state(day: date | None, today: date | None, ahead: bool) -> str:
    if day and today and day != today:
        return "planned" if day > today else "held"
    return "planned" if ahead else "held"


def _participants(page: Page, cast: Cast, sentence: Sentence, strip: Strip, found: Sequence[Place]) -> tuple[str, ...]:
    """Who takes part: persons, delegations and states of the sentence, but no places and no sources."""
    at_places = {at for place in found for at in range(place.first, place.last)}
    sources = set(chain(strip.tokens, page.language))
    named = {
        mention.begin: person.name
        for mention, person in cast.within(sentence.begin, sentence.end)
        if not mention.owns and person.sort is Sort.PERSON
    }
    who = [name for at, token in enumerate(strip.tokens) if (name := named.get(token.begin) or _side(strip, at, at_places))]
    return tuple(dict.fromkeys(name for name in who if name not in sources))


def _side(strip: Strip, at: int, at_places: set[int]) -> str:
    """A delegation or a state that takes part, as the text calls it; "" where a word is neither."""
    word = strip.word(at)
    if at in at_places:
        return ""
    if strip.kind(at) is WordKind.STATE or word in {"United", "Vereinigten", "Vereinigte"}:
        return _state_taking_part(strip, at)
    tail = word.lower().rsplit("-", 1)[-1]
    if tail not in words(f"{strip.language}.meetings", "sides") or (strip.language == "de" and not word[:1].isupper()):
        return ""
    if strip.is_name(at + 1):
        return ""
    return _delegation(strip, at)


def _state_taking_part(strip: Strip, at: int) -> str:
    """A state by its name, where it is no attribute ("U.S. envoy"), no owner and no goal."""
    word, language = strip.word(at), strip.language
    whole = f"{word} {strip.word(at + 1)}"
    if state_called(whole.replace("Vereinigten", "Vereinigte")):
        return whole.replace("Vereinigten", "Vereinigte")
    state = state_word(word, language)
    if state is None or state.kind != "names" or word != state.word:
        return ""
    has_article = strip.word(at - 1).lower() in {"der", "die", "den", "the"}
    if strip.word(at - 1 - has_article).lower() in words(f"{language}.meetings", "apart"):
        return ""
    if language == "en":
        following = strip.word(at + 1)
        is_attribute = strip.kind(at + 1) is WordKind.ROLE or following.lower() in words("en.roles", "modifiers")
        return "" if is_attribute or (word in {"U.S.", "US", "UK"} and not has_article) else word
    is_owner = strip.word(at - 1).lower() in {"der", "des"} and strip.word(at - 2)[:1].isupper()
    return "" if is_owner else word


def _delegation(strip: Strip, at: int) -> str:
    """A delegation with the state that it comes from; "" where it is not said."""
    first = at
    while first > 0 and (strip.word(first - 1)[:1].islower() or strip.kind(first - 1) is WordKind.STATE) and at - first < 3:
        first -= 1
        if strip.word(first).lower() in words(f"{strip.language}.names", "articles"):
            break
    while first < at and strip.kind(first) is not WordKind.STATE and strip.word(first).lower() not in words(f"{strip.language}.names", "articles"):
        first += 1
    has_state = any(strip.kind(i) is WordKind.STATE for i in range(first, at)) or "-" in strip.word(at)
    return nominative([strip.word(i) for i in range(first, at + 1)], strip.language) if has_state else ""


def _merged(found: Sequence[Found]) -> list[Found]:
    """Meetings, each once: a journey with the meeting at its goal, and one that is told again with more about it."""
    kept: list[Found] = []
    for one in found:
        same = next((i for i, own in enumerate(kept) if _is_same(own, one)), None)
        if same is None:
            kept.append(one)
        else:
            kept[same] = _joined(kept[same], one)
    return kept


def _is_same(one: Found, other: Found) -> bool:
    a, b = one.meeting, other.meeting
    if a.where and b.where and a.where != b.where:
        return False
    near = other.sentence - one.sentence <= NEIGHBOURS
    shared = set(a.who) & set(b.who)
    if a.where and a.where == b.where:
        if one.is_journey or other.is_journey:
            return near
        return a.day == b.day or a.day is None or b.day is None
    return near and len(shared) > 1 and (a.day == b.day or a.day is None or b.day is None)


def _joined(one: Found, other: Found) -> Found:
    a, b = one.meeting, other.meeting
    later = b.day if one.is_journey and not other.is_journey and b.day else a.day or b.day
    meeting = replace(
        a,
        who=tuple(dict.fromkeys((*a.who, *b.who))),
        where=a.where or b.where,
        day=later,
        state=b.state if one.is_journey and not other.is_journey else a.state,
        spans=(*a.spans, *b.spans),
    )
    return Found(meeting, other.sentence, one.is_journey and other.is_journey)

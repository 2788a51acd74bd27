"""Meetings of a report: who meets, where and when, and whether that is planned, held or cancelled."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise

from goodoffices.reading.actors.cast import Cast, Person
from goodoffices.reading.actors.mention import Sort
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.days.dates import moments
from goodoffices.reading.days.tense import is_ahead, is_cancelled
from goodoffices.reading.findings import ReadMeeting, Span
from goodoffices.reading.lexicon import words
from goodoffices.reading.meetings.participants import participants
from goodoffices.reading.meetings.places import Place, places
from goodoffices.reading.pages.page import Page, Sentence, Token

LONGEST_SPEAKER = 200
"""Characters of a speaker in which a body is looked for."""
LONGEST = 300
"""Words of a sentence that tells of a meeting; longer ones are lists."""
TOGETHER = "zusammen"
"""At the end of a clause it belongs to the verb: "kommen … zusammen"."""
REMEMBERED = 50
"""Meetings, up to the latest, that another can be the same as."""
SPOKESMEN = ("sprecher", "spokes")
"""What the words for those have in common who speak for others."""
NEIGHBOURS = 3
"""Sentences over which a journey and the meeting at its end are one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A meeting, the number of its sentence, and whether it is only a journey."""

    meeting: ReadMeeting
    sentence: int
    is_journey: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells that may be a meeting; `travels`: to a place, `has_partner`: it is "with" somebody.

    `names_sides`: those who meet stand right behind the noun, as in "ein Treffen mit Putin und Selenskyj".
    """

    kinds: frozenset[str]
    who: tuple[str, ...]
    where: str
    day: date | None
    travels: bool
    has_partner: bool
    names_sides: bool

    @property
    def is_meeting(self) -> bool:
        """Whether that is enough for one; the weaker the word for it, the more must be said beside it."""
        several, placed, dated = len(self.who) > 1, bool(self.where), self.day is not None
        anybody = bool(self.who)
        enough = {
            "meet": several or (anybody and (placed or dated)),
            "arrival": anybody and placed,
            "travel": anybody and self.travels,
            "summit": several or placed,
            "noun": (placed and (anybody or dated))
            or (dated and anybody and (several or self.has_partner))
            or (several and self.names_sides),
            "talk": (placed or dated) if several else (anybody and placed and (dated or self.has_partner)),
        }
        return any(enough[kind] for kind in self.kinds)


def meetings(page: Page, cast: Cast, today: date | None, speakers: Collection[Span] = ()) -> tuple[ReadMeeting, ...]:
    """The meetings that a page tells of, in order; a journey and a meeting at its goal are one.

    A body or a spokesman that only tells of a meeting, at one of the `speakers`, does not take part in it.

    >>> from goodoffices.reading.actors.cast import cast
    >>> page = Page("In Genf traf Steve Witkoff am Montag den Gesandten Kirill Dmitrijew.", "de")
    >>> [found] = meetings(page, cast(page), date(2025, 12, 2))
    >>> found.who, found.where, str(found.day), found.state
    (('Steve Witkoff', 'Kirill Dmitrijew'), 'Genf', '2025-12-01', 'held')
    """
    said_at = {at for begin, end in speakers for at in range(begin, min(end, begin + LONGEST_SPEAKER))}
    meeting = Cast(
        cast.people,
        tuple((own, who) for own, who in cast.places if own.begin not in said_at or not _only_tells(who)),
    )
    found: list[Found] = []
    where, day = "", None
    for number, sentence in enumerate(page.sentences):
        if number and page.sentences[number - 1].paragraph != sentence.paragraph:
            day = None
        if not _may_tell(sentence, page.language):
            where = ""
            continue
        for one in _of_sentence(page, meeting, number, today, (where, day)):
            found.append(one)
            where, day = one.meeting.where or where, one.meeting.day
    return tuple(one.meeting for one in _merged(found))


def _only_tells(who: Person) -> bool:
    """Whether somebody who speaks of a meeting need not take part in it: a body, or a spokesman."""
    return who.sort is not Sort.PERSON or any(word in who.role.lower() for word in SPOKESMEN)


def _may_tell(sentence: Sentence, language: str) -> bool:
    """Whether any word of a sentence is one for meeting or travelling."""
    tokens = sentence.tokens
    is_heading = tokens[-1].text[-1].isalnum()
    return len(tokens) <= LONGEST and not is_heading and any(_trigger(token.text, language) for token in tokens)


@lru_cache(maxsize=20_000)
def _trigger(word: str, language: str) -> str:
    """Which kind of word for meetings a word is; "" where it is none."""
    low = word.lower()
    if low == TOGETHER:
        return TOGETHER
    if language == "de" and word[:1].isupper():
        tail = low.rsplit("-", 1)[-1]
        if tail.removesuffix("s") in words("de.meetings", "summit") or tail in words("de.meetings", "summit"):
            return "summit"
        is_noun = tail.removesuffix("s").endswith(_nouns()) or tail in words("de.meetings", "nouns")
        return "noun" if is_noun else ""
    for kind in ("meet", "travel", "arrival", "talk"):
        if low in words(f"{language}.meetings", kind):
            return kind
    if low in words(f"{language}.meetings", "summit"):
        return "summit"
    return "noun" if low in words(f"{language}.meetings", "nouns") else ""


@cache
def _nouns() -> tuple[str, ...]:
    """What a German word for a meeting ends in."""
    return tuple(words("de.meetings", "nouns"))


def _of_sentence(
    page: Page, cast: Cast, number: int, today: date | None, before: tuple[str, date | None]
) -> Iterator[Found]:
    """The meeting of a sentence; `before`: the place and the day of the one of the sentence before."""
    sentence = page.sentences[number]
    strip = Strip.of(sentence, page.language)
    people = frozenset(
        mention.begin for mention, who in cast.within(sentence.begin, sentence.end) if who.sort is Sort.PERSON
    )
    found = places(strip, people)
    kinds = _kinds(strip)
    clause = [token.text for token in strip.tokens]
    ahead = is_ahead(_clause(clause, page.language), page.language) or is_ahead(clause, page.language)
    day = _day(strip, sentence, today, ahead)
    if day is None and strip.word(0).lower() in words(f"{page.language}.meetings", "meanwhile"):
        day = before[1]
    told = Told(
        kinds,
        participants(page, cast, sentence, strip, found),
        _where(strip, found, kinds, before[0]),
        day,
        any(place.is_goal for place in found),
        bool({"mit", "with"} & set(clause)),
        _names_sides(clause, page.language),
    )
    is_weak = kinds == {"noun"} and len(told.who) == 1
    if is_weak and any(who.name == told.who[0] and who.sort is not Sort.PERSON for who in cast.people):
        return
    if told.is_meeting and not (is_weak and (_is_pronoun_alone(told.who, cast, sentence) or _is_apart(strip, found))):
        state = "cancelled" if is_cancelled(clause, page.language) else _state(day, today, ahead)
        meeting = ReadMeeting(told.who, told.where, day, state, ((sentence.begin, sentence.end),))
        yield Found(meeting, number, not kinds & {"meet", "noun", "summit", "talk"})


def _is_pronoun_alone(who: Sequence[str], cast: Cast, sentence: Sentence) -> bool:
    """Whether nobody but a pronoun speaks of talks: "Die Gespräche in Genf nannte er nützlich"."""
    named = {person.name for _, person in cast.within(sentence.begin, sentence.end)}
    words_of = " ".join(token.text for token in sentence.tokens)
    return len(who) == 1 and who[0] not in named and who[0].split(" ")[-1] not in words_of


def _is_apart(strip: Strip, found: Sequence[Place]) -> bool:
    """Whether no place stands in the clause that names talks: "Die Opposition in X wirft ihm vor, Gespräche …"."""
    clause = next((own for own in _clauses(strip) if any(_trigger(t.text, strip.language) for t in own)), [])
    begins = {token.begin for token in clause}
    return bool(found) and not any(strip.tokens[place.first].begin in begins for place in found)


def _day(strip: Strip, sentence: Sentence, today: date | None, ahead: bool) -> date | None:
    """The day that the clause of a meeting names, else one before it, else one behind it that says more about it."""
    found = [own for own in moments(sentence.text, strip.language, today, ahead) if own.day]
    if len(found) == 0:
        return None
    clauses = _clauses(strip)
    kinds = [{_trigger(token.text, strip.language) for token in clause} - {""} for clause in clauses]
    own = next((at for at, kind in enumerate(kinds) if kind & {"meet", "noun", "summit"}), -1)
    own = own if own >= 0 else next((at for at, kind in enumerate(kinds) if kind), 0)
    begins = [clause[0].begin - sentence.begin for clause in clauses]
    at_clause = [(max(0, bisect_right(begins, moment.begin) - 1), moment.day) for moment in found]
    apart = words(f"{strip.language}.meetings", "apart_clauses")
    ranked = sorted(
        (at != own, at > own, at) for at, _ in at_clause if at <= own or clauses[at][0].text.lower() not in apart
    )
    return next((day for at, day in at_clause if ranked and at == ranked[0][2]), None)


def _clauses(strip: Strip) -> list[list[Token]]:
    """The clauses of a sentence by their marks, none of them empty."""
    clauses: list[list[Token]] = [[]]
    for token in strip.tokens:
        if token.text in {",", ";", ":", "–"} and clauses[-1]:
            clauses.append([])
        clauses[-1].append(token)
    return [[own for own in clause if own.text not in {",", ";", ":", "–"}] or clause for clause in clauses]


def _names_sides(clause: list[str], language: str) -> bool:
    return any(
        _trigger(noun, language) in {"noun", "summit"} and link in {"mit", "zwischen", "with", "between"}
        for noun, link in pairwise(clause)
    )


def _kinds(strip: Strip) -> frozenset[str]:
    """The kinds of words for meetings in a sentence."""
    kinds = {_trigger(token.text, strip.language) for token in strip.tokens} - {"", TOGETHER}
    if "meet" in kinds and _is_made(strip):
        kinds.discard("meet")
    if any(one.text == TOGETHER and not after.text[0].isalnum() for one, after in pairwise(strip.tokens)):
        kinds.add("meet")
    return frozenset(kinds)


def _is_made(strip: Strip) -> bool:
    """Whether "treffen" is only what is done with something: "eine Vereinbarung treffen"."""
    made = words(f"{strip.language}.meetings", "made")
    return any(token.text.lower() in made for token in strip.tokens)


def _clause(read: list[str], language: str) -> list[str]:
    """The words between commas in which a sentence speaks of meeting."""
    clauses: list[list[str]] = [[]]
    for word in read:
        if word in {",", ";", ":", "–"}:
            clauses.append([])
        else:
            clauses[-1].append(word)
    return next((own for own in clauses if any(_trigger(word, language) for word in own)), read)


def _where(strip: Strip, found: Sequence[Place], kinds: frozenset[str], before: str) -> str:
    """The place: where it happens, before where somebody travels to; "dort" is the last one named."""
    inside = [place.name for place in found if not place.is_goal]
    goals = [place.name for place in found if place.is_goal]
    inside.sort(key=lambda name: name.lower() in words(f"{strip.language}.meetings", "places"))
    if inside and "travel" not in kinds:
        return inside[0]
    if goals:
        return goals[0]
    if inside:
        return inside[0]
    there = words(f"{strip.language}.meetings", "there")
    return (
        before
        if kinds & {"meet", "talk", "arrival"} and any(token.text.lower() in there for token in strip.tokens)
        else ""
    )


def _state(day: date | None, today: date | None, ahead: bool) -> str:
    if day and today and day != today:
        return "planned" if day > today else "held"
    return "planned" if ahead else "held"


def _merged(found: Sequence[Found]) -> list[Found]:
    """Meetings, each once: a journey with the meeting at its goal, and one that is told again with more about it."""
    kept: list[Found] = []
    for one in found:
        recent = range(max(0, len(kept) - REMEMBERED), len(kept))
        same = next((i for i in recent if _is_same(kept[i], one)), None)
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
    if a.state != b.state and not one.is_journey:
        return False
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

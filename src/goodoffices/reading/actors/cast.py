"""Everybody in a text: every mention put down to one person or body, by surname, with the roles said of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from goodoffices.reading.actors import role_phrases
from goodoffices.reading.actors.becoming import becoming
from goodoffices.reading.actors.bodies import bodies
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.persons import persons
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.findings import Actor, Span
from goodoffices.reading.page import Page, Sentence

STRENGTH = {"": 0, "acting": 1, "designated": 1, "former": 2, "appointed": 3, "dismissed": 4, "resigned": 4, "died": 5}
"""Which status stays where several are said."""
GENITIVES = ("s", "'s", "’s", "'", "’")


@dataclass
class Person:
    """Somebody, as far as the text has told."""

    name: str
    sort: Sort = Sort.PERSON
    roles: list[str] = field(default_factory=list)
    status: str = ""
    gender: str = ""
    state: str = ""
    spans: list[Span] = field(default_factory=list)

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.rsplit(" ", 1)[-1]

    @property
    def is_full(self) -> bool:
        """Whether a first name is known."""
        return " " in self.name

    @property
    def role(self) -> str:
        """The first role said of them, or a fuller form of it."""
        first = self.roles[0] if self.roles else ""
        return next((role for role in self.roles if first and first.lower() in role.lower() and role != first), first)

    def hear(self, mention: Mention) -> None:
        """Take in what a mention says."""
        if len(mention.name.split(" ")) > len(self.name.split(" ")):
            self.name = mention.name
        if mention.role and mention.role not in self.roles:
            self.roles.append(mention.role)
        if STRENGTH[mention.status] > STRENGTH[self.status]:
            self.status = mention.status
        self.gender = self.gender or mention.gender
        self.state = self.state or mention.state
        self.spans.append((mention.begin, mention.end))

    def actor(self) -> Actor:
        """As it is reported."""
        return Actor(self.name, self.role, self.status, tuple(sorted(set(self.spans))))


@dataclass(frozen=True)
class Cast:
    """The persons and bodies of a text and the places where they are named, in the order of the text."""

    people: tuple[Person, ...]
    places: tuple[tuple[Mention, Person], ...]

    def within(self, begin: int, end: int) -> Iterator[tuple[Mention, Person]]:
        """Who is named between two places of the text."""
        at = bisect_left(self.places, begin, key=lambda place: place[0].begin)
        while at < len(self.places) and self.places[at][0].begin < end:
            yield self.places[at]
            at += 1

    def before(self, place: int) -> Iterator[tuple[Mention, Person]]:
        """Who is named before a place, the nearest first."""
        at = bisect_left(self.places, place, key=lambda own: own[0].begin)
        return (self.places[i] for i in range(at - 1, -1, -1))


def cast(page: Page, speakers: Iterable[Span] = ()) -> Cast:
    """Who is named in a page; single names at `speakers`, where somebody speaks, are persons as well.

    >>> page = Page("Präsident Wolodymyr Selenskyj kam. Selenskyjs Berater schwieg.", "de")
    >>> [(person.name, person.role, len(person.spans)) for person in cast(page).people]
    [('Wolodymyr Selenskyj', 'Präsident', 2)]
    """
    known = frozenset(token.text for sentence in page.sentences for token in sentence.tokens)
    people: list[Person] = []
    surnames: dict[str, list[Person]] = {}
    places: list[tuple[Mention, Person]] = []
    for mention in (*_shown(page), *_speaking(page, speakers)):
        person = _person(mention, _in_nominative(mention.name, known), people, surnames)
        places.append((mention, person))
    places += _named_again(page, surnames, {mention.begin for mention, _ in places})
    _hear(places, page)
    places += _bodies(page, people)
    return Cast(tuple(sorted(people, key=lambda own: min(own.spans))), tuple(sorted(places, key=lambda own: own[0].begin)))

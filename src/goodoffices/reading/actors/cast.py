"""Everybody in a text: every mention put down to one person or body, by surname, with the roles said of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from goodoffices.reading.actors import role_phrases
from goodoffices.reading.actors.becoming import becoming, tells
from goodoffices.reading.actors.bodies import bodies, is_kind_of_body
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.offices_held import office_held
from goodoffices.reading.actors.persons import persons
from goodoffices.reading.actors.role_phrases import RolePhrase
from goodoffices.reading.actors.role_words import first_role_word
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import ARTICLES, NAMES, word_kind
from goodoffices.reading.findings import Actor, Span
from goodoffices.reading.pages.page import Page, Sentence

BYLINE = frozenset({"Von", "By"})
MENTIONS = 4
"""Mentions of somebody, from the first on, at which a role is looked for."""
NAMESAKES = 100
"""Persons of one surname among whom is looked for the one that it means; more of them only have their full names."""
LONGEST = 2000
"""Characters of a sentence that tells a role."""
LONGEST_BYLINE = 8
"""Words of a line that names who wrote the report."""
GENITIVES = ("s", "'s", "’s", "'", "’")


@dataclass
class Person:
    """Somebody, as far as the text has told; `introduced` is the place of the first mention that shows who it is."""

    name: str
    sort: Sort = Sort.PERSON
    roles: list[tuple[str, str]] = field(default_factory=list)
    became: str = ""
    gender: str = ""
    state: str = ""
    spans: list[Span] = field(default_factory=list)
    introduced: int = 0

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
        return self._chosen[0]

    @property
    def status(self) -> str:
        """What has become of them, else what their role says: acting, former."""
        return self.became or self._chosen[1]

    @property
    def _chosen(self) -> tuple[str, str]:
        """The first role, or a fuller form of it; one that lasts before one that is over."""
        lasting = [own for own in self.roles if own[1] != "former"] or self.roles
        first = lasting[0] if lasting else ("", "")
        return next((own for own in lasting if first[0].lower() in own[0].lower() and own[0] != first[0]), first)

    def hear(self, mention: Mention) -> None:
        """Take in what a mention says."""
        if mention.role and mention.role not in (role for role, _ in self.roles):
            self.roles.append((mention.role, mention.status))
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
    _hear(places)
    _become(places, page)
    _hold_offices(places, page, people)
    places += _bodies(page, people)
    return Cast(
        tuple(sorted(people, key=lambda own: min(own.spans))), tuple(sorted(places, key=lambda own: own[0].begin))
    )


def _shown(page: Page) -> Iterator[Mention]:
    """Persons that their own sentence shows; not those who wrote the report."""
    for sentence in page.sentences:
        strip = Strip.of(sentence, page.language)
        if not (strip.word(0) in BYLINE and len(strip) <= LONGEST_BYLINE and strip.word(len(strip) - 1) != "."):
            yield from persons(strip)


def _speaking(page: Page, speakers: Iterable[Span]) -> Iterator[Mention]:
    """Speakers of one word that can only be a name."""
    for begin, end in speakers:
        parts = page.text[begin:end].split()
        kinds = [word_kind(part, page.language) for part in parts]
        if len(parts) == 1 and kinds[0] in NAMES and not _is_known_body(page, begin, end):
            yield Mention(begin, end, parts[0])


def _is_known_body(page: Page, begin: int, end: int) -> bool:
    tokens = Sentence(begin, end, 0, page.text[begin:end]).tokens
    return bool(bodies(tokens, page.language, True)) or any(is_kind_of_body(own.text, page.language) for own in tokens)


def _in_nominative(name: str, known: frozenset[str]) -> str:
    """A name without the -s of a genitive, where the text has it without as well."""
    parts = name.split(" ")
    for ending in GENITIVES:
        base = parts[-1].removesuffix(ending)
        if base != parts[-1] and base in known and len(base) > 2:
            return " ".join([*parts[:-1], base])
    return name


def _person(mention: Mention, name: str, people: list[Person], surnames: dict[str, list[Person]]) -> Person:
    """The person of a name: one of that surname whose first name does not differ, or somebody new."""
    parts = name.split(" ")
    namesakes = surnames.setdefault(_plain(parts[-1]), [])
    fitting = [
        own
        for own in (*surnames.get(name, []), *namesakes)
        if (not own.is_full or len(parts) == 1 or own.name.split(" ")[0] == parts[0])
        and (not own.gender or not mention.gender or own.gender == mention.gender)
    ]
    if fitting:
        person = fitting[-1]
        if len(parts) > len(person.name.split(" ")):
            person.name = name
        return person
    person = Person(name, gender=mention.gender, introduced=mention.begin)
    (namesakes if len(namesakes) < NAMESAKES else surnames.setdefault(name, [])).append(person)
    people.append(person)
    return person


def _plain(surname: str) -> str:
    """A surname without its Arabic article: "al-Burhan" is "Burhan" as well."""
    first, _, behind = surname.partition("-")
    return behind if first.lower() in ARTICLES and behind[:1].isupper() else surname


def _named_again(page: Page, surnames: dict[str, list[Person]], taken: set[int]) -> Iterator[tuple[Mention, Person]]:
    """Surnames that stand alone, with what is said beside them."""
    spelled = {form: own for surname, own in surnames.items() for form in _spelled(surname, own)}
    forms = {surname + ending: own for surname, own in spelled.items() for ending in ("", *GENITIVES)}
    forms |= spelled
    forms |= {form[0].upper() + form[1:]: own for form, own in forms.items() if form[0].islower()}
    for sentence in page.sentences:
        if forms.keys().isdisjoint([token.text for token in sentence.tokens]):
            continue
        strip = Strip.of(sentence, page.language)
        for at, token in enumerate(strip.tokens):
            if token.text in forms and token.begin not in taken and not _is_inside(strip, at, taken):
                yield _again(strip, at, forms[token.text])


def _spelled(surname: str, namesakes: Sequence[Person]) -> Iterator[str]:
    """A surname with and without its Arabic article."""
    yield surname
    yield from (own.surname for own in namesakes)


def _is_inside(strip: Strip, at: int, taken: set[int]) -> bool:
    """Whether a word is part of a longer name that was found already."""
    return any(
        strip.tokens[i].begin in taken and all(map(strip.is_name, range(i, at))) for i in range(max(0, at - 3), at)
    )


def _again(strip: Strip, at: int, namesakes: Sequence[Person]) -> tuple[Mention, Person]:
    token = strip.tokens[at]
    person = next((own for own in reversed(namesakes) if own.introduced < token.begin), namesakes[0])
    role = role_phrases.before(strip, at) or role_phrases.behind(strip, at + 1)
    owns = _plain(token.text).lower() != _plain(person.surname).lower()
    if role is None or owns:
        return Mention(token.begin, token.end, person.surname, owns=owns), person
    found = Mention(
        token.begin, token.end, person.surname, role=role.text, status=role.status, gender=role.gender, state=role.state
    )
    return found, person


def _hear(places: list[tuple[Mention, Person]]) -> None:
    """Tell every person what is said of them, in the order of the text."""
    for mention, person in sorted(places, key=lambda own: own[0].begin):
        person.hear(mention)


def _become(places: list[tuple[Mention, Person]], page: Page) -> None:
    """Tell every person what a sentence says has become of them."""
    ordered = sorted(places, key=lambda own: own[0].begin)
    for sentence in page.sentences:
        if not any(tells(token.text, page.language) for token in sentence.tokens):
            continue
        at = bisect_left(ordered, sentence.begin, key=lambda own: own[0].begin)
        last = bisect_left(ordered, sentence.end, key=lambda own: own[0].begin)
        named = dict(ordered[at:last])
        for mention, status in becoming(Strip.of(sentence, page.language), list(named)).items():
            named[mention].became = status


def _hold_offices(places: list[tuple[Mention, Person]], page: Page, people: list[Person]) -> None:
    """Give those without a role the one that a sentence tells in passing, at one of their first mentions."""
    heads = {
        found.head for person in people for text, _ in person.roles if (found := first_role_word(text, page.language))
    }
    ordered = sorted(places, key=lambda own: own[0].begin)
    tries: dict[int, int] = {}
    for number, (mention, person) in enumerate(ordered):
        tries[id(person)] = tries.get(id(person), 0) + 1
        if person.roles or mention.owns or tries[id(person)] > MENTIONS:
            continue
        at = bisect_right(page.sentences, mention.begin, key=lambda own: own.begin) - 1
        if page.sentences[at].end - page.sentences[at].begin > LONGEST:
            continue
        strip = Strip.of(page.sentences[at], page.language)
        last = next((i + 1 for i, token in enumerate(strip.tokens) if token.end >= mention.end), len(strip))
        following = ordered[number + 1][0].begin if number + 1 < len(ordered) else len(page.text)
        role = office_held(strip, last)
        if role is None:
            role = _in_next_sentence(page, at, following, person)
            role = None if role and role.head in heads else role
        if role:
            person.roles.append((role.text, role.status))


def _in_next_sentence(page: Page, at: int, following: int, person: Person) -> RolePhrase | None:
    """The role with which the next sentence goes on about somebody: "Der Leiter des Amts …"; nobody else between."""
    sentence = page.sentences[at + 1] if at + 1 < len(page.sentences) else None
    if sentence is None or sentence.paragraph != page.sentences[at].paragraph or following < sentence.begin:
        return None
    strip = Strip.of(sentence, page.language)
    role = role_phrases.opening(strip)
    if role is None or following < strip.tokens[role.last - 1].end:
        return None
    return role if role.gender in {"", person.gender or role.gender} else None


def _bodies(page: Page, people: list[Person]) -> Iterator[tuple[Mention, Person]]:
    """Bodies and media, each by its name."""
    known: dict[str, Person] = {}
    for sentence in page.sentences:
        for mention in bodies(sentence.tokens, page.language):
            if mention.name not in known:
                known[mention.name] = Person(mention.name, mention.sort)
                people.append(known[mention.name])
            known[mention.name].spans.append((mention.begin, mention.end))
            yield mention, known[mention.name]

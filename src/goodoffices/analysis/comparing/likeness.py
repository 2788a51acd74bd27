"""How much two clauses are like each other, by their words, their numbers and what they decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import TypeAlias, TypeVar

from goodoffices.analysis.comparing.words import WORD
from goodoffices.case.drafts import Clause, place_of
from goodoffices.case.text import Text

ENOUGH = 0.5
"""From here on, two clauses are taken for one clause in two versions."""

SAME_NUMBER, SAME_FACET = 0.15, 0.1
"""What speaks for that beside the words."""

NO_COMMON_LANGUAGE = 0.4
"""How alike words count that nobody can hold against each other: with the same number, that is enough."""

MOST_WORDS, MOST_WORDS_OF_MANY = 300, 80
"""Words of a clause that are looked at to find its counterpart; fewer where there are very many clauses."""

MOST_PAIRS = 40_000
"""Pairs of clauses that are all looked at; of more, those that share a rare word, or the number."""

RARE, RAREST = 6, 4
"""In so many clauses at most does a rare word stand; of each clause, so many of its rarest are followed."""

Profiles: TypeAlias = Mapping[str, frozenset[str]]
"""What stands in a clause in each language: its words, and its pairs of words in a row."""

T = TypeVar("T")


def fits(before: Sequence[Clause], after: Sequence[Clause]) -> dict[tuple[int, int], float]:
    """How well clauses of two versions go together, for those pairs that can; 1 is a clause whose words stay.

    Of pairs that are equally alike, those whose places in their versions are nearer go slightly better together.
    """
    most = MOST_WORDS if len(before) * len(after) <= MOST_PAIRS else MOST_WORDS_OF_MANY
    old, new = ([_profiles(clause.says, most) for clause in row] for row in (before, after))
    found: dict[tuple[int, int], float] = {}
    for i, j in _candidates(before, after, old, new):
        fit = _likeness(old[i], new[j]) + _besides(before[i], after[j])
        if fit >= ENOUGH and not _kept_apart(before[i], after[j]):
            found[i, j] = fit - 1e-6 * abs(i / len(before) - j / len(after))
    return found


def in_common(before: Mapping[str, T], after: Mapping[str, T]) -> tuple[tuple[str, T, T], ...]:
    """What two texts say in a language that both have: its code, the one and the other.

    What is said in a language that nobody named is held against whatever the other text says first.

    >>> in_common({"": "one"}, {"de": "eins", "en": "one"}), in_common({"en": "one"}, {"de": "eins"})
    ((('de', 'one', 'eins'),), ())
    """
    shared = tuple((code, own, after[code]) for code, own in before.items() if code in after)
    if shared or not before or not after or ("" not in before and "" not in after):
        return shared
    (mine, own), (theirs, other) = next(iter(before.items())), next(iter(after.items()))
    return ((mine or theirs, before.get("", own), after.get("", other)),)


def _besides(before: Clause, after: Clause) -> float:
    number = place_of(before.number)
    same_number = bool(number) and number == place_of(after.number)
    same_facet = not {facet for facet, _ in before.binds}.isdisjoint(facet for facet, _ in after.binds)
    return SAME_NUMBER * same_number + SAME_FACET * same_facet


def _kept_apart(before: Clause, after: Clause) -> bool:
    """Whether their ids say that they are not the same."""
    return bool(before.id and after.id and before.id != after.id)


def _profiles(text: Text, most: int) -> Profiles:
    return {code: _profile(words, most) for code, words in text.versions}


def _profile(text: str, most: int) -> frozenset[str]:
    words = [own.group().casefold() for own in islice(WORD.finditer(text), most) if own.group()[0].isalnum()]
    return frozenset((*words, *(f"{one} {other}" for one, other in pairwise(words))))


def _likeness(before: Profiles, after: Profiles) -> float:
    """The part of what stands in two texts that stands in both (Dice 1945), on average over their languages."""
    shared = in_common(before, after)
    if not shared:
        return NO_COMMON_LANGUAGE
    parts = [2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0 for _, one, other in shared]
    return sum(parts) / len(parts)


def _candidates(
    before: Sequence[Clause], after: Sequence[Clause], old: Sequence[Profiles], new: Sequence[Profiles]
) -> Iterator[tuple[int, int]]:
    if len(before) * len(after) <= MOST_PAIRS:
        yield from ((i, j) for i in range(len(before)) for j in range(len(after)))
        return
    numbers = {place_of(clause.number): i for i, clause in enumerate(before)}
    asked = [place_of(clause.number) for clause in after]
    found = {(numbers[place], j) for j, place in enumerate(asked) if place and place in numbers}
    where = _where(old)
    for j, profiles in enumerate(new):
        known = [places for words in profiles.values() for word in words if 0 < len(places := where[word]) <= RARE]
        found |= {(i, j) for places in sorted(known, key=len)[:RAREST] for i in places}
    yield from sorted(found)


def _where(texts: Sequence[Profiles]) -> Mapping[str, list[int]]:
    """In which clauses each word, or pair of words, stands."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for i, profiles in enumerate(texts):
        for word in frozenset().union(*profiles.values()):
            found[word].append(i)
    return found

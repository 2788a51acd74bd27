"""How well quotations that a reader finds agree with those that people marked, in words that both hold.

Found and marked quotations of a text are paired one to one, those that share most words first. Precision, recall and F1
count words over all texts; a quotation is found where half of the words that either holds are shared, and attributed
where its speaker is touched as well. Texts, quotations and words are those of the German data (see `articles.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Span = tuple[int, int]
FOUND = 0.5
"""The share of words that both hold, of those that either does, from which on a quotation is found."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation: the spans of its words and of its speaker, and what kind it is ("" where that does not count)."""

    quote: Sequence[Span]
    speaker: Sequence[Span]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A text: where its words stand, what people marked in it, and what a reader found."""

    words: Sequence[Span]
    marked: Sequence[Said]
    found: Sequence[Said]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Precision, recall and F1 of words."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """How well a reader does; `kinds` is the share found of each kind that is marked."""

    quote: Agreement
    speaker: Agreement
    found: float
    attributed: float
    kinds: dict[str, float]


def scores(texts: Iterable[Text]) -> Scores:
    """The scores over all texts.

    >>> own = Said([(0, 5)], [(7, 10)], "Direct")
    >>> scores([Text([(0, 2), (3, 5), (7, 10)], [own], [Said([(0, 2)], [(7, 10)])])]).quote.recall
    0.5
    """
    count: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    found_kinds: Counter[str] = Counter()
    for text in texts:
        marked = [(_words(own.quote, text.words), _words(own.speaker, text.words)) for own in text.marked]
        found = [(_words(own.quote, text.words), _words(own.speaker, text.words)) for own in text.found]
        pairs = _paired([own[0] for own in marked], [own[0] for own in found])
        for role, name in enumerate(("quote", "speaker")):
            count[f"{name} marked"] += sum(len(own[role]) for own in marked)
            count[f"{name} found"] += sum(len(own[role]) for own in found)
            count[f"{name} shared"] += sum(len(marked[i][role] & found[j][role]) for i, j in pairs.items())
        kinds.update(own.kind for own in text.marked)
        count["with speaker"] += sum(bool(own[1]) for own in marked)
        for i, j in pairs.items():
            (quote, speaker), (own_quote, own_speaker) = marked[i], found[j]
            if len(quote & own_quote) >= FOUND * len(quote | own_quote):
                found_kinds[text.marked[i].kind] += 1
                count["attributed"] += bool(speaker & own_speaker)
    return Scores(
        _agreement(count, "quote"),
        _agreement(count, "speaker"),
        _share(found_kinds.total(), kinds.total()),
        _share(count["attributed"], count["with speaker"]),
        {kind: _share(found_kinds[kind], kinds[kind]) for kind in sorted(kinds)},
    )


def _agreement(count: Counter[str], name: str) -> Agreement:
    shared = count[f"{name} shared"]
    return Agreement(_share(shared, count[f"{name} found"]), _share(shared, count[f"{name} marked"]))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _words(spans: Sequence[Span], words: Sequence[Span]) -> frozenset[int]:
    """The numbers of the words that the spans touch."""
    return frozenset(i for i, (a, b) in enumerate(words) if any(a < end and b > begin for begin, end in spans))


def _paired(marked: list[frozenset[int]], found: list[frozenset[int]]) -> dict[int, int]:
    """Which found quotation each marked one is paired with; of equal claims the earlier in the text goes first."""
    shared = [(-len(one & other), i, j) for i, one in enumerate(marked) for j, other in enumerate(found)]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for less, i, j in sorted(shared):
        if less and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs

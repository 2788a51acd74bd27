"""What differs between two texts, word by word, in runs that a person can read.

The words that both have, in the same order, are their heaviest common row: long words anchor the comparison, points and
commas hardly do. What two changes leave between
them is given up where it is shorter than both, so that a sentence written anew is shown as that, and not as a soup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from goodoffices.analysis.comparing.subsequence import cells_needed, heaviest_common

WORD = re.compile(r"\d+(?:[.,:/]\d+)*|\w+(?:[-'’]\w+)*|[^\w\s]")
"""A number with its decimals, a word with its hyphens and apostrophes, or a single sign."""

SENTENCE = re.compile(r"\S.*?(?:[.!?;:]+[”’“\"»)]*(?=\s)|$)", re.DOTALL)

WHOLE = re.compile(r"\S.*", re.DOTALL)

MOST_CELLS = 4_000_000
"""Pairs of words that are held against each other in one text; beyond, whole sentences are."""


FEW = 2
"""So many words are given up between two changes where they are shorter than both; more, where they are half that."""


class Fate(StrEnum):
    """What becomes of some words between two versions."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in a row, and what becomes of them; what is kept stands as the later version has it."""

    fate: Fate
    words: str


Tokens: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordDiff:
    """The runs of a text from first to last; `coarse` where whole sentences were compared, or nothing was.

    `cells` is how many pairs of words were held against each other.
    """

    runs: tuple[Run, ...]
    coarse: bool = False
    cells: int = 0


def words_of(text: str) -> Tokens:
    """The words and signs of a text.

    >>> words_of("3.5% for twelve months, the committee’s non-paper")
    ('3.5', '%', 'for', 'twelve', 'months', ',', 'the', 'committee’s', 'non-paper')
    """
    return tuple(WORD.findall(text))


def changed_words(before: str, after: str, cells: int = MOST_CELLS) -> WordDiff:
    """What differs between two texts; `cells` bounds the pairs of words that are looked at.

    Where there would be more, sentences are compared as wholes, and where even these are too many, the one text as a
    whole is given for the other.

    >>> [run.words for run in changed_words("It runs for 24 months.", "It runs for 18 months.").runs]
    ['It runs for ', '24', '18', ' months.']
    """
    for pattern in (WORD, SENTENCE, WHOLE):
        old, new = _pieces(pattern, before), _pieces(pattern, after)
        needed = cells_needed(_compared(old), _compared(new))
        if needed <= cells or pattern is WHOLE:
            break
    return WordDiff(_runs(old, new), pattern is not WORD, needed)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word as it is compared, and as it is written: with the blank before it, where there is one."""

    word: str
    written: str


def _pieces(pattern: re.Pattern[str], text: str) -> list[_Piece]:
    flat = " ".join(text.split())
    return [
        _Piece(own.group(), " " * (own.start() > 0 and flat[own.start() - 1] == " ") + own.group())
        for own in pattern.finditer(flat)
    ]


def _compared(pieces: Sequence[_Piece]) -> list[str]:
    return [piece.word for piece in pieces]


def _runs(old: Sequence[_Piece], new: Sequence[_Piece]) -> tuple[Run, ...]:
    pairs = heaviest_common(_compared(old), _compared(new), lambda i: _weight(old[i].word))
    return tuple(_written(old, new, _readable(old, new, _blocks(pairs, len(old), len(new)))))


def _weight(word: str) -> int:
    """How much a word holds two texts together: a sign hardly, a long word well."""
    return 1 if not word[0].isalnum() else 2 + min(len(word), 8)


_Block: TypeAlias = tuple[range, range, bool]
"""Places in the old and in the new text, and whether the words there are the same."""


def _blocks(pairs: Sequence[tuple[int, int]], old: int, new: int) -> list[_Block]:
    """Kept words and changes in turn; a change has at least one word on either side."""
    blocks: list[_Block] = []
    a = b = 0
    for i, j in (*pairs, (old, new)):
        if i > a or j > b:
            blocks.append((range(a, i), range(b, j), False))
        if (i, j) == (old, new):
            break
        if blocks and blocks[-1][2]:
            blocks[-1] = (range(blocks[-1][0].start, i + 1), range(blocks[-1][1].start, j + 1), True)
        else:
            blocks.append((range(i, i + 1), range(j, j + 1), True))
        a, b = i + 1, j + 1
    return blocks


def _readable(old: Sequence[_Piece], new: Sequence[_Piece], blocks: list[_Block]) -> list[_Block]:
    """The same with what is too short to be read between two changes given up as kept."""

    def length(block: _Block) -> int:
        """What a reader of a change has to take in: its longer side."""
        removed, added = (
            sum(len(own[i].written) for i in places) for own, places in ((old, block[0]), (new, block[1]))
        )
        return max(removed, added)

    found = list(blocks)
    i = 1
    while i < len(found) - 1:
        before, own, after = found[i - 1 : i + 2]
        is_between = own[2] and not before[2] and not after[2]
        if is_between and length(own) * (1 if len(own[1]) <= FEW else 2) <= min(length(before), length(after)):
            joined = (range(before[0].start, after[0].stop), range(before[1].start, after[1].stop), False)
            found[i - 1 : i + 2] = [joined]
            i = max(1, i - 1)
        else:
            i += 1
    return found


def _written(old: Sequence[_Piece], new: Sequence[_Piece], blocks: Sequence[_Block]) -> list[Run]:
    """The blocks as runs; a blank before a change stands with what is kept before it."""
    runs: list[Run] = []
    for removed, added, same in blocks:
        sides = ((Fate.KEPT, new, added),) if same else ((Fate.REMOVED, old, removed), (Fate.ADDED, new, added))
        told = [Run(fate, words) for fate, text, own in sides if (words := "".join(text[i].written for i in own))]
        if runs and not same and all(run.words.startswith(" ") for run in told):
            runs[-1] = Run(Fate.KEPT, runs[-1].words + " ")
            told = [Run(run.fate, run.words[1:]) for run in told]
        runs += told
    return runs

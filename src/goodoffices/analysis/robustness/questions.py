"""The next question: which one thing to learn before a package is put forward, by what that is worth.

The expected value of perfect information about one unknown (EVPPI), with the probability that a package is accepted by
all as what counts: the mean over the answers of the best package's probability given the answer, less the best
package's probability without any. Source: R. A. Howard, Information Value Theory, IEEE Transactions on Systems Science
and Cybernetics 2 (1966).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.chances import Chances, Row
from goodoffices.analysis.robustness.findings import Question, Reply
from goodoffices.analysis.robustness.study import Query
from goodoffices.analysis.robustness.unknowns import Sort, Unknown
from goodoffices.analysis.robustness.worlds import Block
from goodoffices.analysis.robustness.worth import Worth

ENDS = 2
"""Settings of a query that are its two ends, and come last."""

LEAST_BLOCKS = 5
"""Blocks of worlds from which an error of drawing can be told."""


def value_of_learning(given: Sequence[Row], weights: Sequence[Fraction]) -> tuple[Fraction, tuple[int, ...], int]:
    """What an answer is worth, the best package given each answer, and the best without any.

    `given[a]` is the probability of each package given answer a, which has the probability `weights[a]`. Never below 0.

    >>> half = Fraction(1, 2)
    >>> value_of_learning([(Fraction(1), Fraction(0)), (Fraction(0), half)], [half, half])
    (Fraction(1, 4), (0, 1), 0)
    """
    without = [
        sum((w * row[i] for w, row in zip(weights, given, strict=True)), Fraction(0)) for i in range(len(given[0]))
    ]
    start = _first_of_most(without)
    chosen = tuple(start if row[start] == max(row) else _first_of_most(row) for row in given)
    best = sum((w * row[i] for w, row, i in zip(weights, given, chosen, strict=True)), Fraction(0))
    return best - without[start], chosen, start


def _first_of_most(row: Sequence[Fraction]) -> int:
    return max(range(len(row)), key=lambda i: (row[i], -i))


@dataclass(frozen=True)
class _Asked:
    """A question with its answers: what they are, how likely, and what each makes of each package.

    `given` are probabilities by answer and package, `tallies` the same as counts in each block of worlds.
    """

    unknown: Unknown
    places: Sequence[str | float | None]
    weights: Sequence[Fraction]
    given: Sequence[Row]
    tallies: Sequence[Sequence[Ints]]


def questions(
    offers: Chances,
    choices: Ints,
    *,
    lines: Sequence[Unknown],
    queries: Sequence[Query],
    worths: Sequence[Worth],
    blocks: Sequence[Block] = (),
) -> tuple[Question, ...]:
    """What each question is worth, the most valuable first; those that no answer makes worth asking are left out.

    `choices` are the packages that `offers` has the chances of, in the order in which they are preferred where equal.
    """
    if not len(choices):
        return ()
    asked = [_of_line(offers, i, own, blocks) for i, own in enumerate(lines)]
    asked += [
        _of_number(offers, number, worths[query.worth].unknowns[query.unknown], blocks)
        for number, query in enumerate(queries)
        if len(query.settings) > ENDS
    ]
    found = [_question(own, choices, offers.worlds or 1) for own in asked]
    return tuple(sorted((own for own in found if own.gain > 0), key=lambda own: (-own.gain, own.unknown.id)))


def _of_line(offers: Chances, i: int, unknown: Unknown, blocks: Sequence[Block]) -> _Asked:
    weights = (unknown.firmness, 1 - unknown.firmness)
    tallies = [(own.offers.real[i], own.offers.unreal[i]) for own in blocks]
    return _Asked(unknown, ("real", "not_real"), weights, (offers.real[i], offers.unreal[i]), tallies)


def _of_number(offers: Chances, number: int, unknown: Unknown, blocks: Sequence[Block]) -> _Asked:
    given = offers.settled[number][:-ENDS]
    count = len(given)
    places = [None if unknown.sort is Sort.ORDER else (2 * a + 1) / (2 * count) for a in range(count)]
    tallies = [tuple(own.offers.settled[number][:-ENDS]) for own in blocks]
    return _Asked(unknown, places, (Fraction(1, count),) * count, given, tallies)


def _question(own: _Asked, choices: Ints, worlds: int) -> Question:
    gain, chosen, start = value_of_learning(own.given, own.weights)
    replies = tuple(
        Reply(place, weight, tuple(int(n) for n in choices[i]), row[i])
        for place, weight, i, row in zip(own.places, own.weights, chosen, own.given, strict=True)
    )
    return Question(own.unknown, gain, _error(own, chosen, start, worlds), replies)


def _error(own: _Asked, chosen: Sequence[int], start: int, worlds: int) -> float | None:
    """The standard error of a gain, from how it differs between blocks of worlds of the same size."""
    if len(own.tallies) < LEAST_BLOCKS:
        return None
    gains = [
        sum(float(w) * float(row[i] - row[start]) for w, row, i in zip(own.weights, tally, chosen, strict=True))
        for tally in own.tallies
    ]
    mean = sum(gains) / len(gains)
    variance = sum((own - mean) ** 2 for own in gains) / (len(gains) - 1)
    return sqrt(variance * len(gains)) / worlds

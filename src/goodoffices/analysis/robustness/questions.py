"""The next question: which one thing to learn before a package is put forward, by what that is worth.

The expected value of perfect information about one unknown (EVPPI), with the probability that a package is accepted by
all as what counts: the mean over the answers of the best package's probability given the answer, less the best
package's probability without any. Source: R. A. Howard, Information Value Theory, IEEE Transactions on Systems Science
and Cybernetics 2 (1966).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import sqrt

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.chances import Chances, Row
from goodoffices.analysis.robustness.findings import Question, Reply
from goodoffices.analysis.robustness.study import Query
from goodoffices.analysis.robustness.unknowns import Sort, Unknown
from goodoffices.analysis.robustness.worlds import Block
from goodoffices.analysis.robustness.worth import Worth

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


def questions(
    offers: Chances,
    choices: Ints,
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
    found, worlds = [], offers.worlds or 1
    for i, unknown in enumerate(lines):
        weights = (unknown.firmness, 1 - unknown.firmness)
        given = (offers.real[i], offers.unreal[i])
        tallies = [(own.offers.real[i], own.offers.unreal[i]) for own in blocks]
        found.append(_question(unknown, given, weights, choices, ("real", "not_real"), tallies, worlds))
    for number, query in enumerate(queries):
        given = offers.settled[number][:-2]
        if not given:
            continue
        unknown = worths[query.worth].unknowns[query.unknown]
        places = [None if unknown.sort is Sort.ORDER else (2 * a + 1) / (2 * len(given)) for a in range(len(given))]
        even = (Fraction(1, len(given)),) * len(given)
        tallies = [tuple(own.offers.settled[number][:-2]) for own in blocks]
        found.append(_question(unknown, given, even, choices, places, tallies, worlds))
    asked = [own for own in found if own.gain > 0]
    return tuple(sorted(asked, key=lambda own: (-own.gain, own.unknown.id)))


def _question(
    unknown: Unknown,
    given: Sequence[Row],
    weights: Sequence[Fraction],
    choices: Ints,
    places: Sequence[str | float | None],
    tallies: Sequence[Sequence[Ints]],
    worlds: int,
) -> Question:
    gain, chosen, start = value_of_learning(given, weights)
    replies = tuple(
        Reply(place, weight, tuple(int(n) for n in choices[i]), row[i])
        for place, weight, i, row in zip(places, weights, chosen, given, strict=True)
    )
    return Question(unknown, gain, _error(chosen, start, weights, tallies, worlds), replies)


def _error(
    chosen: Sequence[int], start: int, weights: Sequence[Fraction], tallies: Sequence[Sequence[Ints]], worlds: int
) -> float | None:
    """The standard error of a gain, from how it differs between blocks of worlds of the same size."""
    if len(tallies) < LEAST_BLOCKS:
        return None
    gains = [
        sum(float(w) * float(row[i] - row[start]) for w, row, i in zip(weights, tally, chosen, strict=True))
        for tally in tallies
    ]
    mean = sum(gains) / len(gains)
    variance = sum((own - mean) ** 2 for own in gains) / (len(gains) - 1)
    return sqrt(variance * len(gains)) / worlds

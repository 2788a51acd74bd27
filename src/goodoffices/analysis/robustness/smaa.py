"""SMAA: how often an alternative comes first, second, third, where measurements and weights are not known exactly.

Arrays in, arrays out: `measurements` (sample, alternative, criterion), more is better, and `weights` (sample,
criterion). Sources: R. Lahdelma, J. Hokkanen and P. Salminen, SMAA: Stochastic Multiobjective Acceptability Analysis,
European Journal of Operational Research 106 (1998); R. Lahdelma and P. Salminen, SMAA-2: Stochastic Multicriteria
Acceptability Analysis for Group Decision Making, Operations Research 49 (2001).
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]


def worths(measurements: npt.ArrayLike, weights: npt.ArrayLike) -> Floats:
    """What each alternative is worth in each sample, as the weighted sum of its measurements: (sample, alternative)."""
    measured, weighed = np.asarray(measurements, dtype=np.float64), np.asarray(weights, dtype=np.float64)
    total = np.zeros(measured.shape[:2])
    for criterion in range(measured.shape[2]):
        total += measured[:, :, criterion] * weighed[:, criterion, None]
    return total


def rank_shares(worth: Floats) -> npt.NDArray[np.float64]:
    """In which places each alternative stands in each sample: (sample, alternative, place), each row adding up to 1.

    Alternatives that are worth the same share the places that they take together, so that places add up to 1 as well.

    >>> rank_shares(np.array([[3.0, 5.0, 3.0]]))[0].tolist()
    [[0.0, 0.5, 0.5], [1.0, 0.0, 0.0], [0.0, 0.5, 0.5]]
    """
    count = worth.shape[1]
    better = (worth[:, None, :] > worth[:, :, None]).sum(axis=2)
    alike = (worth[:, None, :] == worth[:, :, None]).sum(axis=2)
    place = np.arange(count)
    within = (place >= better[:, :, None]) & (place < (better + alike)[:, :, None])
    return np.asarray(within / alike[:, :, None])


def rank_acceptability(worth: Floats) -> Floats:
    """The share of samples in which an alternative has a place: (alternative, place). Rows and columns add up to 1.

    >>> rank_acceptability(np.array([[2.0, 1.0], [2.0, 1.0], [2.0, 1.0], [0.0, 1.0]])).tolist()
    [[0.75, 0.25], [0.25, 0.75]]
    """
    return np.asarray(rank_shares(worth).mean(axis=0))


def central_weights(measurements: npt.ArrayLike, weights: npt.ArrayLike) -> Floats:
    """The mean of the weights by which an alternative comes first: (alternative, criterion), NaN where it never does.

    They describe whoever would choose it.

    >>> central_weights([[[1.0, 0.0], [0.0, 1.0]]] * 2, [[0.75, 0.25], [0.25, 0.75]]).tolist()
    [[0.75, 0.25], [0.25, 0.75]]
    """
    weighed = np.asarray(weights, dtype=np.float64)
    first = rank_shares(worths(measurements, weighed))[:, :, 0]
    often = first.sum(axis=0)[:, None]
    sums = (first[:, :, None] * weighed[:, None, :]).sum(axis=0)
    return np.asarray(np.divide(sums, often, out=np.full(sums.shape, np.nan), where=often > 0))


def confidence_factors(measurements: npt.ArrayLike, central: npt.ArrayLike) -> Floats:
    """How often an alternative comes first with its own central weights: (alternative,), NaN where it has none.

    A low factor says that even by the weights that suit it best, the measurements are too rough to be sure of it.
    """
    measured, chosen = np.asarray(measurements, dtype=np.float64), np.asarray(central, dtype=np.float64)
    factors = np.full(len(chosen), np.nan)
    for alternative, own in enumerate(chosen):
        if not np.isnan(own).any():
            worth = worths(measured, np.broadcast_to(own, (len(measured), len(own))))
            factors[alternative] = rank_shares(worth)[:, alternative, 0].mean()
    return factors

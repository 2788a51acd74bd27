"""How some packages rank for each party, and by weights between the parties that nobody knows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from goodoffices.analysis.robustness.findings import Ranks
from goodoffices.analysis.robustness.smaa import (
    central_weights,
    confidence_factors,
    rank_acceptability,
    worths,
)
from goodoffices.analysis.robustness.worth import Floats


def ranks(offers: Sequence[int], parties: Sequence[str], measured: Floats, weights: Floats) -> Ranks | None:
    """SMAA over packages; `measured` (worlds, packages, parties) are their places on each party's own scale.

    None where there is nothing to rank, or nobody to rank it.
    """
    if len(offers) < 2 or not len(parties):
        return None
    central = central_weights(measured, weights)
    return Ranks(
        tuple(offers),
        tuple(parties),
        {party: rank_acceptability(np.asarray(measured[:, :, i])) for i, party in enumerate(parties)},
        rank_acceptability(worths(measured, weights)),
        central,
        confidence_factors(measured, central),
        len(measured),
    )

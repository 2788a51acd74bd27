"""The best pairs, against all that there are."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.comparing import pairing
from goodoffices.analysis.comparing.pairing import best_pairs

PLACES = st.integers(0, 4)
FITS = st.dictionaries(st.tuples(PLACES, PLACES), st.integers(1, 20).map(lambda n: n / 20), max_size=14)


def best_sum(fits: dict[tuple[int, int], float]) -> float:
    return max(sum(fits.get((i, j), 0) for i, j in enumerate(order)) for order in permutations(range(5)))


@given(fits=FITS)
def test_no_other_pairs_fit_better(fits: dict[tuple[int, int], float]) -> None:
    pairs = best_pairs(fits)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert abs(sum(fits[pair] for pair in pairs) - best_sum(fits)) < 1e-9


@given(fits=FITS)
def test_rows_and_columns_can_change_places(fits: dict[tuple[int, int], float]) -> None:
    turned = best_pairs({(j, i): fit for (i, j), fit in fits.items()})
    assert abs(sum(fits[i, j] for j, i in turned) - best_sum(fits)) < 1e-9


def test_of_too_many_the_best_pair_goes_first() -> None:
    count = pairing.MOST_OPTIMAL + 1
    fits = {(i, j): 0.5 for i in range(count) for j in (i, (i + 1) % count)}
    fits[7, 8] = 0.9
    pairs = best_pairs(fits)
    assert (7, 8) in pairs
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


def test_nothing_fits_nothing() -> None:
    assert best_pairs({}) == ()

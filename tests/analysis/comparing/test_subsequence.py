"""Common rows, against all that there are."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.comparing.subsequence import cells_needed, heaviest_common

ROWS = st.text(alphabet="abc", max_size=7)


def heaviest(ours: str, theirs: str, weights: dict[str, int]) -> int:
    """By trying every part of the first row."""

    def is_part(part: tuple[str, ...]) -> bool:
        rest = iter(theirs)
        return all(letter in rest for letter in part)

    parts = (part for size in range(len(ours) + 1) for part in combinations(ours, size))
    return max(sum(weights[letter] for letter in part) for part in parts if is_part(part))


@given(ours=ROWS, theirs=ROWS)
def test_no_common_row_is_longer(ours: str, theirs: str) -> None:
    pairs = heaviest_common(ours, theirs)
    assert all(ours[i] == theirs[j] for i, j in pairs)
    assert pairs == sorted(pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert len(pairs) == heaviest(ours, theirs, dict.fromkeys("abc", 1))


@given(inner=ROWS, other=ROWS)
def test_between_equal_ends_no_common_row_is_heavier(inner: str, other: str) -> None:
    weights = {"a": 5, "b": 2, "c": 1, "x": 1, "y": 1}
    ours, theirs = f"x{inner}y", f"x{other}y"
    pairs = heaviest_common(ours, theirs, lambda i: weights[ours[i]])
    assert sum(weights[ours[i]] for i, _ in pairs) <= heaviest(ours, theirs, weights)


def test_weights_decide_what_is_kept() -> None:
    assert heaviest_common("ab", "ba", lambda i: (1, 2)[i]) == [(1, 0)]
    assert heaviest_common("ab", "ba", lambda i: (2, 1)[i]) == [(0, 1)]


def test_equal_ends_take_no_steps() -> None:
    assert cells_needed("aaabccc", "aaaxyccc") == 2
    assert cells_needed("same", "same") == 0

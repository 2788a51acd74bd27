import numpy as np

from goodoffices.analysis.robustness.robust import Wanted, robust
from goodoffices.analysis.robustness.study import BLOCK, Study
from goodoffices.analysis.robustness.worlds import Block, run_block
from goodoffices.analysis.solve import solve
from tests.analysis.robustness.talks import talks


def study_of(worlds: int) -> Study:
    """What is asked of the talks."""
    kept: list[Study] = []

    def keep(study: Study) -> list[Block]:
        kept.append(study)
        return [run_block(study, number) for number in range(study.blocks)]

    robust(solve(talks()), None, Wanted(worlds=worlds), keep)
    return kept[0]


def test_the_last_block_has_what_is_left() -> None:
    study = study_of(2 * BLOCK + 7)
    assert study.blocks == 3
    assert [study.size(i) for i in range(3)] == [BLOCK, BLOCK, 7]


def test_every_block_has_sources_of_its_own() -> None:
    study = study_of(2 * BLOCK)
    first = [np.array([own.random() for own in study.generators(i)]) for i in (0, 1, 0)]
    assert (first[0] == first[2]).all()
    assert len({*first[0], *first[1]}) == 6

import numpy as np
import pytest

from goodoffices.analysis.robustness.draws import draw
from goodoffices.analysis.robustness.study import BLOCK, Study
from goodoffices.analysis.robustness.worlds import run_block, together
from tests.analysis.robustness.test_study import study_of

LINES = range(3)


@pytest.fixture(scope="module")
def study() -> Study:
    return study_of(BLOCK)


def counted(study: Study, settled: dict[int, bool] | None = None, fixed: tuple[int, np.ndarray] | None = None) -> int:
    """In how many worlds of the first block there is a zone, counted world by world and route by route."""
    lines, numbers, _ = study.generators(0)
    real = lines.random((len(study.firmness), BLOCK)) < study.firmness[:, None]
    drawn = [draw(worth, numbers, BLOCK) for worth in study.worths]
    for line, own in (settled or {}).items():
        real[line] = own
    if fixed:
        query = study.queries[fixed[0]]
        columns = study.worths[query.worth].columns[query.unknown]
        drawn[query.worth][:, columns.start : columns.stop] = fixed[1]
    found = 0
    routes = study.zone.routes
    for world in range(BLOCK):
        reached = study.zone.reached([own[world : world + 1] for own in drawn])
        passing = study.zone.passable(reached, 1)[:, 0]
        found += any(not (breaks & real[:, world]).any() for breaks in routes.breaks[passing])
    return found


def test_counts_are_what_counting_one_by_one_gives(study: Study) -> None:
    zone = run_block(study, 0).zone
    assert zone.drawn.tolist() == [counted(study)]
    for line in LINES:
        assert zone.real[line].tolist() == [counted(study, {line: True})]
        assert zone.unreal[line].tolist() == [counted(study, {line: False})]
    for number, query in enumerate(study.queries):
        ends = [counted(study, fixed=(number, setting)) for setting in query.settings[-2:]]
        assert zone.settled[number][:, 0].tolist() == ends


def test_no_package_is_accepted_more_often_than_there_is_a_zone(study: Study) -> None:
    block = run_block(study, 0)
    assert (block.offers.drawn <= block.zone.drawn[0]).all()
    assert (block.offers.firmer <= block.offers.softer).all()
    assert (block.offers.real <= block.offers.unreal).all()
    assert block.measured.shape[0] == BLOCK


def test_blocks_add_up() -> None:
    study = study_of(2 * BLOCK)
    blocks = [run_block(study, number) for number in (0, 1)]
    total = together(blocks)
    assert total.zone.drawn == blocks[0].zone.drawn + blocks[1].zone.drawn
    assert (total.offers.real == blocks[0].offers.real + blocks[1].offers.real).all()
    assert (total.sides == blocks[0].sides + blocks[1].sides).all()
    assert len(total.measured) == len(total.weights) == 2 * BLOCK

from dataclasses import replace

import pytest

from benchmarks.deadlock_tables import report, solved_table, sums, unsolved_table
from benchmarks.expectations import Expectation
from benchmarks.hits import Measured, measure
from tests.sample_cases import EXAMPLES


@pytest.fixture(scope="module")
def hit() -> Measured:
    return measure(Expectation("hit", EXAMPLES / "sinai-1979.yaml", "sinai", ("split_bundle",), {}, solved=True))


@pytest.fixture(scope="module")
def miss(hit: Measured) -> Measured:
    (own,) = hit.conflicts
    expected = replace(hit.expected, name="miss")
    return replace(
        hit,
        expected=expected,
        conflicts=(replace(own, rank=7, named=7), replace(own, rank=None, named=None)),
        complete=False,
    )


def test_misses_stand_beside_hits(hit: Measured, miss: Measured) -> None:
    head, rule, *lines = solved_table([hit, miss]).splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert head.count("|") == rule.count("|") == lines[0].count("|")
    assert [row[0] for row in cells] == ["hit", "miss", ""]
    assert [row[1] for row in cells] == ["egypt, israel"] * 3
    assert [row[3:6] for row in cells] == [["1", "yes", "yes"], ["7", "**no**", "**no**"], ["none", "**no**", "**no**"]]
    assert cells[0][2].startswith("split_bundle [0]; ")
    assert "incomplete" in cells[1][-1]
    assert "incomplete" not in cells[0][-1]


def test_a_deadlock_without_conflict_is_a_miss(hit: Measured) -> None:
    assert "no conflict of this issue" in solved_table([replace(hit, conflicts=())])
    assert "| 1 deadlocks | 0 (0%) | 0 (0%) | 0.0 (0%) | 0.0 (0%) | 1 |" in sums([replace(hit, conflicts=())])


def test_sums_count_deadlocks_and_conflicts(hit: Measured, miss: Measured) -> None:
    chance = hit.conflicts[0].by_move
    *_, deadlocks, conflicts, named = sums([hit, miss]).splitlines()
    assert named.startswith("| 3 conflicts, own moves only | 1 (33%) | 1 (33%) | ")
    assert deadlocks.startswith("| 2 deadlocks | 1 (50%) | 1 (50%) | ")
    assert conflicts.startswith("| 3 conflicts | 1 (33%) | 1 (33%) | ")
    assert f"{float(3 * chance):.1f} ({float(chance):.0%})" in conflicts
    assert conflicts.endswith(f"| {float(1 - (1 - chance) ** 3):.2g} |")


def test_a_hit_that_is_only_listed_as_another_way_says_so(hit: Measured) -> None:
    (own,) = hit.conflicts
    listed = replace(hit, conflicts=(replace(own, named=4),))
    assert "| 1 (another way) | yes | yes |" in solved_table([listed])
    *_, conflicts, named = sums([listed]).splitlines()
    assert conflicts.startswith("| 1 conflicts | 1 (100%) | 1 (100%) | ")
    assert named.startswith("| 1 conflicts, own moves only | 0 (0%) | 0 (0%) | ")


def test_what_looks_solved_stands_out(hit: Measured) -> None:
    failure = replace(hit, expected=replace(hit.expected, solved=False))
    line = unsolved_table([failure]).splitlines()[-1]
    assert f"| {failure.settled} | {failure.plans} | **yes** |" in line
    assert "| no |" in unsolved_table([replace(failure, looks_solved=False)])
    text = "\n".join(report([hit, failure, replace(failure, looks_solved=False)]))
    assert "Of 2 deadlocks that nothing solved, 1 look solved." in text
    assert "1 deadlocks" in text

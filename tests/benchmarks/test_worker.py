import sys
from pathlib import Path

import pytest

from benchmarks.agreement import compared
from benchmarks.comparison import our_mistakes, payoffs
from benchmarks.worker import Failed, Worker

DOMAIN = """\
issues:
- {name: price, type: ContiguousIssue, values: [1, 4]}
- {name: colour, type: CategoricalIssue, values: [red, blue]}
name: small
type: DiscreteCartesianOutcomeSpace
"""
BUYER = """\
name: buyer
reserved_value: 0.2
type: LinearAdditiveUtilityFunction
values:
- {mapping: {1: 1.0, 2: 0.6, 3: 0.3, 4: 0.0}, type: TableFun}
- {mapping: {red: 0.0, blue: 1.0}, type: TableFun}
weights: [0.7, 0.3]
"""
SELLER = """\
discount: 0.9
name: seller
reserved_value: 0.1
type: ExpDiscountedUFun
ufun:
  name: inner
  type: LinearAdditiveUtilityFunction
  values:
  - {bias: -0.25, slope: 0.25, type: AffineFun}
  - {mapping: {red: 1.0, blue: 0.5}, type: TableFun}
  weights: [0.8, 0.2]
"""
RIGHT = [(1.0, 0.1), (0.72, 0.3), (0.51, 0.5), (0.3, 0.7)]


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    for name, text in {"a-domain": DOMAIN, "b-buyer": BUYER, "c-seller": SELLER}.items():
        (tmp_path / f"{name}.yml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_side_answers_and_ours_is_right(scenario: Path) -> None:
    with Worker(Path(sys.executable), "benchmarks.enumeration", seconds=60) as enumeration:
        run = enumeration.run(scenario, "enumerate", report=True)
    right = payoffs(run.report["frontier"])
    assert compared(right, RIGHT).agrees
    truth = {f"{rule}_ties": 1 for rule in ("nash", "egalitarian", "kalai_smorodinsky", "utilitarian")}
    best = {"nash": RIGHT[2], "egalitarian": RIGHT[2], "kalai_smorodinsky": RIGHT[2], "utilitarian": RIGHT[0]}
    with Worker(Path(sys.executable), "benchmarks.ours", seconds=60, memory=4096) as ours:
        run = ours.run(scenario, "solve", report=True)
        assert 0 < ours.baseline <= run.memory
        assert run.seconds > 0 < run.loading
        with pytest.raises(Failed):
            ours.run(scenario / "missing", "solve")
        assert ours.run(scenario, "solve").report is None
    assert our_mistakes(run.report, right, {**truth, **best}) == ()


def test_a_side_that_takes_too_long_is_ended() -> None:
    with pytest.raises(Failed, match=r"not done after 0.01 s"):
        Worker(Path(sys.executable), "benchmarks.enumeration", seconds=0.01)


def test_a_side_that_is_not_there_is_reported() -> None:
    with pytest.raises(Failed, match="ended with status 1"):
        Worker(Path(sys.executable), "benchmarks.no_such_side", seconds=60)

from dataclasses import replace
from fractions import Fraction

import pytest

from benchmarks.robust import cases, check, measured, rendered
from goodoffices.workbench.robustness import robust


def test_the_harder_case_hangs_on_its_numbers() -> None:
    easy, hard = cases().values()
    assert robust(easy, samples=500).findings.zone.value == 1
    assert 0 < robust(hard, samples=500).findings.zone.value < 1


def test_a_case_is_checked_measured_and_shown() -> None:
    name, case = next(iter(cases().items()))
    done = measured(name, case, 200, 1)
    assert done.alone > 0
    assert "| main example | 46,656 | 200 | 1.000 |" in rendered([done], 200)


def test_an_answer_that_differs_between_processes_is_noticed() -> None:
    case = next(iter(cases().values()))
    found = robust(case, samples=200)
    wrong = replace(found.findings, zone=replace(found.findings.zone, value=Fraction(1, 2)))
    with pytest.raises(AssertionError):
        check(case, replace(found, findings=wrong), 200)

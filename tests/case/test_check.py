"""All checks together: everything at once, and quickly."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from importlib import import_module
from itertools import islice
from pkgutil import iter_modules

import pytest
from hypothesis import given

from goodoffices.case import checks
from goodoffices.case.case import Case
from goodoffices.case.check import CHECKS, MOST_PROBLEMS, check, require_sound, the_first
from goodoffices.case.claims import Claim
from goodoffices.case.errors import CaseError, Problem, dotted
from goodoffices.case.issues import MOST_OPTIONS
from goodoffices.case.tracks import Gate
from goodoffices.case.values import PointsByOption, Values
from tests.case.checks.wrong import WORDS, ZERO, errors, problems, with_issue, with_line
from tests.case.water import WATER, facet
from tests.strategies.cases import cases


def test_nothing_is_wrong_with_a_sound_case() -> None:
    assert problems(WATER) == []
    assert require_sound(WATER) is WATER


@given(cases())
def test_no_check_stumbles(case: Case) -> None:
    assert errors(case) == []


def test_every_file_of_the_folder_is_asked() -> None:
    found = {import_module(f"{checks.__name__}.{module.name}").problems for module in iter_modules(checks.__path__)}
    assert found == set(CHECKS)


def test_a_case_without_anything() -> None:
    assert errors(Case("c", WORDS, (), ())) == [
        "parties: found no party; expected at least one",
        "issues: found no issue; expected at least one",
    ]


def test_all_errors_come_at_once_and_warnings_do_not_stop_the_work() -> None:
    gates = (Gate("g", "x", WORDS),)
    wrong = replace(with_line(firmness=Fraction(3, 2), serves=("q",), name="a b"), as_of=None, gates=gates)
    with pytest.raises(CaseError) as caught:
        require_sound(wrong)
    assert [dotted(problem.path) for problem in caught.value.problems] == [
        "red_lines.upstream.a b",
        "red_lines.upstream.a b.serves[0]",
        "red_lines.upstream.a b.firmness",
        "gates.g.opens",
    ]
    warned = replace(WATER, as_of=None)
    assert len(check(warned)) == 1
    assert require_sound(warned) is warned


def test_a_large_case_is_checked_quickly() -> None:
    many = facet("extra", *map(str, range(MOST_OPTIONS)))
    points = PointsByOption("extra", tuple((name, ZERO) for name in many.option_names))
    claims = tuple(Claim(f"c{i}", WORDS, about=("dam",)) for i in range(2_000))
    assert problems(replace(with_issue(many), values=(Values("downstream", (points,)),), claims=claims)) == []


def test_nobody_reads_more_than_a_thousand_problems() -> None:
    asked = 0

    def endless() -> Iterator[Problem]:
        nonlocal asked
        while True:
            asked += 1
            yield Problem(("x", asked), "a", "b")

    found = the_first(endless())
    assert asked == MOST_PROBLEMS == len(found) - 1
    assert str(found[-1]) == (
        "case: found 1000 problems or more; expected fewer. Mend these first; then look for the others."
    )
    assert len(the_first(islice(endless(), MOST_PROBLEMS - 1))) == MOST_PROBLEMS - 1


def test_a_case_full_of_mistakes_is_refused_quickly() -> None:
    claims = tuple(Claim(f"claim_{i}", WORDS, about=("no_such_issue",)) for i in range(20_000))
    with pytest.raises(CaseError, match="1000 problems or more"):
        require_sound(replace(WATER, claims=claims))

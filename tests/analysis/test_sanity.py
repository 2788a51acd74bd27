"""What the engine sees wrong with a case."""

from dataclasses import replace

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.sanity import examine
from goodoffices.case.case import Case
from goodoffices.case.errors import Problem, Severity
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Rule
from goodoffices.case.red_lines import Form, RedLine


def problems(case: Case) -> tuple[Problem, ...]:
    return examine(compile_case(case))


def with_line(form: Form, text: str) -> Case:
    case = additive(2, 2, 2)
    return replace(case, red_lines=(RedLine("p0", "line", form, parse(text, case.scope)),))


def test_a_sound_case_has_none() -> None:
    assert problems(with_line(Form.NEVER, "i0 == o0")) == ()


def test_a_line_that_every_package_crosses_is_a_warning() -> None:
    for case in (with_line(Form.NEVER, "i0 in {o0, o1}"), with_line(Form.ALWAYS, "i0 == o0 and i0 == o1")):
        (problem,) = problems(case)
        assert problem.severity is Severity.WARNING
        assert "every package crosses" in problem.found


def test_a_line_that_no_package_can_cross_is_a_warning() -> None:
    case = with_line(Form.NEVER, "i0 == o0 and i1 == o0")
    assert problems(case) == ()
    (problem,) = problems(replace(case, rules=(Rule(parse("i0 == o1", case.scope)),)))
    assert problem.path == ("red_lines", "p0", "line", "never")
    assert "no package can cross" in problem.found


def test_rules_that_contradict_each_other_are_an_error_with_the_smallest_set() -> None:
    case = additive(3, 2, 2)
    texts = ("i2 == o0", "i0 == o0", "i0 == o1")
    (problem,) = problems(replace(case, rules=tuple(Rule(parse(text, case.scope)) for text in texts)))
    assert problem.severity is Severity.ERROR
    assert "i0 == o0" in problem.found
    assert "i0 == o1" in problem.found
    assert "i2" not in problem.found

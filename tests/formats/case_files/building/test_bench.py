import pytest

from goodoffices.case.errors import Problem
from goodoffices.case.expressions.nodes import Constant
from goodoffices.case.issues import Facet, FacetKind, Option
from goodoffices.formats.case_files.building.bench import Bench, option_name
from goodoffices.formats.case_files.losses import Losses


def test_a_problem_is_noted_unless_it_is_an_echo() -> None:
    losses = Losses()
    losses.add([("parties", "up")])
    bench = Bench(losses)
    problem = Problem(("red_lines", "down", "x"), "“low”", "something else")
    bench.report(problem)
    bench.report(Problem(("red_lines", "up"), "“up”", "a party of this case"))
    assert bench.problems == [problem]


def test_an_expression_that_cannot_be_read_is_reported_where_it_stands() -> None:
    bench = Bench(Losses())
    assert bench.expression("dam == low", ("rules", 0)).node == Constant(truth=True)
    assert bench.problems[0].path == ("rules", 0)


@pytest.mark.parametrize(("written", "name"), [("150.0", "150"), ("1/2", "0.5"), ("lots", "lots")])
def test_amounts_have_one_name(written: str, name: str) -> None:
    assert option_name(Facet("x", (), FacetKind.NUMBER), written) == name
    assert option_name(Facet("x", (Option(written),)), written) == written

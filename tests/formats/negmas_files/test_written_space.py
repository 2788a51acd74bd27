from fractions import Fraction

from goodoffices.case.issues import Steps
from goodoffices.formats.domains.domain import Domain, DomainIssue
from goodoffices.formats.negmas_files.outcome_space import read_space
from goodoffices.formats.negmas_files.written_space import space_said, written
from goodoffices.formats.negmas_files.yaml_text import yaml_text
from tests.formats.negmas_files.trees import tree


def amounts(start: int, stop: int, step: Fraction) -> DomainIssue:
    return DomainIssue("n", steps=Steps(Fraction(start), Fraction(stop), step))


def test_each_kind_of_issue_has_its_type() -> None:
    issues = [DomainIssue("a", ("1", "no")), DomainIssue("b", ("x",), is_ordered=True), amounts(0, 4, Fraction(2))]
    said = yaml_text(space_said(Domain("d", tuple(issues)), list(map(written, issues))))
    assert [line for line in said.splitlines() if "type" in line or line.startswith('  - "')] == [
        "type: DiscreteCartesianOutcomeSpace",
        *("  type: CategoricalIssue", '  - "1"', '  - "no"'),
        *("  type: DiscreteOrdinalIssue", "  type: ContiguousIssue"),
    ]
    assert read_space(tree(said), "").issues == tuple(issues)


def test_amounts_that_are_not_whole_all_have_a_point() -> None:
    assert written(amounts(0, 1, Fraction(1, 2))).values == ["0.0", "0.5", "1.0"]


def test_amounts_without_an_end_are_texts() -> None:
    issue = written(amounts(0, 1, Fraction(1, 3)))
    assert (issue.kind, issue.steps, issue.values) == ("DiscreteOrdinalIssue", None, ["0", "1/3", "2/3", "1"])

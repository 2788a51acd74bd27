from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.case.issues import Steps
from goodoffices.formats.domains.domain import DomainIssue
from goodoffices.formats.negmas_files.outcome_space import read_space
from tests.formats.negmas_files.trees import tree

ISSUE = "{name: a, type: CategoricalIssue, values: [b]}"


def space(issue: str) -> str:
    return f"type: DiscreteCartesianOutcomeSpace\nissues:\n- {issue}\n"


def steps(start: int, stop: int, step: Fraction | int) -> Steps:
    return Steps(Fraction(start), Fraction(stop), Fraction(step))


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        ("type: CategoricalIssue, values: [yes, 2, True, 'null']", DomainIssue("a", ("yes", "2", "true", "null"))),
        ("type: negmas.DiscreteOrdinalIssue, values: [low, high]", DomainIssue("a", ("low", "high"), is_ordered=True)),
        ("type: DiscreteOrdinalIssue, values: ['1', '2']", DomainIssue("a", ("1", "2"), is_ordered=True)),
        ("type: DiscreteOrdinalIssue, values: [1, 2, 4]", DomainIssue("a", ("1", "2", "4"), is_ordered=True)),
        ("type: DiscreteCardinalIssue, values: [0, 0.5, 1.0]", DomainIssue("a", steps=steps(0, 1, Fraction(1, 2)))),
        ("type: ContiguousIssue, values: [8, 14]", DomainIssue("a", steps=steps(8, 14, 1))),
        ("type: ContiguousIssue, values: [0, 10, 3]", DomainIssue("a", steps=steps(0, 10, 3))),
        ("type: ContiguousIssue, values: 5", DomainIssue("a", steps=steps(0, 4, 1))),
    ],
)
def test_issues_become_what_they_are(issue: str, expected: DomainIssue) -> None:
    domain = read_space(tree(space(f"{{name: a, {issue}}}")), "file")
    assert (domain.name, domain.issues) == ("file", (expected,))


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        ("type: ContinuousIssue, values: [0, 1]", "3:19: found the type “ContinuousIssue”; expected an issue with fin"),
        ("values: [a]", "found no “type”; expected the type of an issue"),
        ("type: CategoricalIssue", "found no “values”"),
        ("type: CategoricalIssue, values: []", "found no values; expected one at least"),
        ("type: CategoricalIssue, values: [a, null]", "found nothing; expected a value, as text or number"),
        ("type: CategoricalIssue, values: [a, b, a]", "found “a” a second time; expected each value once"),
        ("type: ContiguousIssue, values: [0, 1000000]", "found 1000001 values; expected at most 10000. Take larger"),
        ("type: ContiguousIssue, values: [3, 1]", "found a range without values"),
        ("type: ContiguousIssue, values: [0, .inf]", "found “.inf”; expected two whole numbers"),
        ("type: ContiguousIssue, values: [0, 1.5]", "found a number that is not whole"),
        ("type: ContiguousIssue, values: [1]", "found 1 numbers; expected two whole numbers"),
    ],
)
def test_what_cannot_be_read_is_named(issue: str, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_space(tree(space(f"{{name: a, {issue}}}")), "file")
    assert expected in str(caught.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("type: EnumeratingOutcomeSpace\nissues: []", "u.yml:1:7: found the type “EnumeratingOutcomeSpace”"),
        ("type: CartesianOutcomeSpace\nissues: []", "found no issues; expected one at least"),
        (f"{space(ISSUE)}- {ISSUE}", "u.yml:4:3: found the issue “a” a second time"),
    ],
)  # fmt: skip
def test_other_spaces_are_refused(text: str, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_space(tree(text), "file")
    assert expected in str(caught.value)

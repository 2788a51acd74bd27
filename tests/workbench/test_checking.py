from pathlib import Path

import pytest

from goodoffices.case.errors import CaseError, Severity
from goodoffices.workbench.checking import check
from tests.sample_cases import EXAMPLES, LINES_ONLY, example_names


def written(folder: Path, text: str) -> Path:
    file = folder / "talks.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("name", example_names())
def test_the_examples_are_sound_and_without_warnings_but_of_hypotheses(name: str) -> None:
    opened = check(EXAMPLES / name)
    lines = opened.case.red_lines if opened.case.claims else ()
    without_source = [f"no source below {line.party}.{line.name}" for line in lines if not line.origin.sources]
    assert [problem.found for problem in opened.warnings] == without_source


def test_rules_that_exclude_every_package_are_an_error_with_its_place(tmp_path: Path) -> None:
    text = LINES_ONLY + "rules: [x == one, x == two]\n"
    with pytest.raises(CaseError) as raised:
        check(written(tmp_path, text))
    (problem,) = raised.value.problems
    assert problem.severity is Severity.ERROR
    assert "exclude every package" in problem.found
    assert problem.place is not None
    assert problem.place.line == text.splitlines().index("rules: [x == one, x == two]") + 1


def test_red_lines_that_decide_nothing_are_warnings(tmp_path: Path) -> None:
    text = LINES_ONLY.replace("never: x == one", "always: x == one or x != one")
    text = text.replace("never: x == three", "never: x == one or x != one")
    warnings = check(written(tmp_path, text)).warnings
    assert [problem.severity for problem in warnings] == [Severity.WARNING] * 2
    assert [problem.place.line for problem in warnings if problem.place] == [9, 10]

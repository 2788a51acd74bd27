from goodoffices.case.errors import CaseError, Place, Problem, UsageError
from goodoffices.workbench.complaints import error_report, problem_report

PROBLEM = Problem(("issues", "dam"), "no options", "at least one", "Add one.", place=Place("talks.yaml", 3, 5))


def test_a_problem_keeps_everything_that_is_known_about_it() -> None:
    assert problem_report(PROBLEM) == {
        "file": "talks.yaml", "line": 3, "column": 5, "path": "issues.dam", "severity": "error",
        "found": "no options", "expected": "at least one", "advice": "Add one.",
    }  # fmt: skip


def test_errors_with_and_without_problems() -> None:
    assert error_report(UsageError("No.")) == {"error": "No.", "problems": []}
    assert error_report("No.") == {"error": "No.", "problems": []}
    report = error_report(CaseError([PROBLEM]))
    assert report["error"] == "talks.yaml:3:5: found no options; expected at least one. Add one."
    assert report["problems"] == [problem_report(PROBLEM)]

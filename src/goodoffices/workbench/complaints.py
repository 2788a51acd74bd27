"""What is wrong, as plain data for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from goodoffices.case.errors import CaseError, GoodOfficesError, Problem, dotted

Json: TypeAlias = Mapping[str, object]


def problem_report(problem: Problem) -> Json:
    """One thing that is wrong with a case; file, line and column are null where it is not from a file.

    >>> problem_report(Problem(("rules", 0), "nothing", "a rule"))["path"]
    'rules[0]'
    """
    place = problem.place
    return {
        "file": place.file if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "path": dotted(problem.path),
        "severity": problem.severity.value,
        "found": problem.found,
        "expected": problem.expected,
        "advice": problem.advice,
    }


def error_report(error: GoodOfficesError | str) -> Json:
    """What went wrong, with every problem where the case is at fault."""
    problems = error.problems if isinstance(error, CaseError) else ()
    return {"error": str(error), "problems": [problem_report(problem) for problem in problems]}

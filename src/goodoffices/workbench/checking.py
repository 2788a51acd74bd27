"""Check a case: its files, whether it hangs together, what only the engine can see, and what it rests on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.sanity import examine
from goodoffices.case.errors import CaseError, Severity
from goodoffices.case.unsupported import unsupported_lines
from goodoffices.formats.case_files.load import Loaded
from goodoffices.formats.case_files.stored_texts import text_problems
from goodoffices.workbench.opening import open_case


def check(path: str | Path) -> Loaded:
    """The case with every warning there is about it.

    Raises CaseError with all errors at once; rules that exclude every package are one. Raises FormatError where
    there is nothing that can be read.
    """
    opened = open_case(path)
    case = opened.case
    seen = (*examine(compile_case(case)), *unsupported_lines(case), *text_problems(case, Path(path)))
    found = opened.placed(seen)
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    if errors:
        raise CaseError(errors)
    return replace(opened, warnings=(*opened.warnings, *found))

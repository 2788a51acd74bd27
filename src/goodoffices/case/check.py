"""Whether a case hangs together: every name known, every number sensible, nothing said twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from goodoffices.case.case import Case
from goodoffices.case.checks import (
    amounts,
    answers,
    choices,
    consent,
    drafts,
    interests,
    issues,
    names,
    parties,
    quotes,
    repeats,
    sources,
    tracks,
)
from goodoffices.case.errors import CaseError, Problem, Severity

CHECKS: tuple[Callable[[Case], Iterator[Problem]], ...] = (
    names.problems,
    repeats.problems,
    parties.problems,
    consent.problems,
    issues.problems,
    interests.problems,
    choices.problems,
    amounts.problems,
    sources.problems,
    quotes.problems,
    answers.problems,
    tracks.problems,
    drafts.problems,
)
"""Each looks at one thing, and they speak in this order."""

MOST_PROBLEMS = 1_000
"""Nobody reads on, and each takes a while to find the nearest known name for."""


def check(case: Case) -> tuple[Problem, ...]:
    """Everything that is wrong with the case, errors and warnings.

    Contradictions between rules, and red lines that no package can respect, take the engine: see
    `goodoffices.analysis.sanity`.
    """
    return the_first(problem for test in CHECKS for problem in test(case))


def the_first(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems, or as many of them as anybody reads and an error that says so; the others are not looked for."""
    found = tuple(islice(problems, MOST_PROBLEMS))
    more = Problem((), f"{MOST_PROBLEMS} problems or more", "fewer", "Mend these first; then look for the others.")
    return found if len(found) < MOST_PROBLEMS else (*found, more)


def require_sound(case: Case) -> Case:
    """The case itself, where no check finds an error. Raises CaseError with all errors otherwise."""
    errors = [problem for problem in check(case) if problem.severity is Severity.ERROR]
    if errors:
        raise CaseError(errors)
    return case

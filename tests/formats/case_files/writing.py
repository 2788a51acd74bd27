"""Short case files for tests, and what the program makes of them."""

from goodoffices.case.case import Case
from goodoffices.formats.case_files.load import understand
from goodoffices.formats.case_files.yaml_source import read_text

BASE = """\
goodoffices: 1
title: Water
parties:
  up: {name: Up, seat: signatory}
  down: {name: Down, seat: signatory}
issues:
  dam:
    options: [high, low]
  release:
    facets:
      volume: {number: {from: 0, to: 400, step: 50}}
      form: {ordered: [none, minutes, treaty]}
"""
"""A sound case of twelve lines; what a test adds starts in line 13."""


def complaints(text: str) -> list[str]:
    """Every problem of a file `c.yaml` with this text, as people see it."""
    _, problems = understand([("", read_text(text.encode(), "c.yaml"))], "c")
    return [str(problem) for problem in problems]


def added(text: str) -> list[str]:
    """Every problem that this text makes at the end of a sound case, without the name of the file."""
    return [complaint.removeprefix("c.yaml:") for complaint in complaints(BASE + text)]


def case_of(text: str) -> Case:
    """The case in a file with this text."""
    loaded, problems = understand([("", read_text(text.encode(), "c.yaml"))], "c")
    assert loaded is not None, "\n".join(map(str, problems))
    return loaded.case


def with_added(text: str) -> Case:
    """The sound case with this text at its end."""
    return case_of(BASE + text)

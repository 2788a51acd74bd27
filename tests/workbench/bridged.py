"""Cases that are bridged once for all tests that talk about the result."""

from functools import cache

from goodoffices.workbench.bridging import Bridging, bridge
from tests.bridging.deadlocks import BASE
from tests.sample_cases import case_of, example

FLAGSHIP, SINAI = "ukraine-2025-12/as-stated.yaml", "sinai-1979.yaml"

SILENT = """\
goodoffices: 1
title: Silent
parties:
  a: {name: A, seat: signatory}
  b: {name: B, seat: signatory}
issues:
  x: {options: [one, two]}
red_lines:
  a: {not_one: {never: x == one}}
  b: {not_two: {never: x == two}}
"""
"""Two lines that clash, and nothing on why."""

SAME_NEED = BASE.replace("  bank: {name: {en: The Bank, de: Die Bank}, seat: mediator}\n", "").replace(
    "about: [ownership]", "about: [forces]"
)
"""The base, where both sides need the same of it and nobody else could take part."""

MOVES_LEFT = (
    "compensate",
    "defer",
    "divide_in_zones",
    "make_contingent",
    "refer_to_decider",
    "sequence_steps",
)
"""What could be tried there."""

REFUSED = (
    SAME_NEED
    + "answers:\n  north:\n"
    + "".join(
        f"    no_{name}: {{operator: {name}, issue: base, line: stays, accepts: false, date: 2025-06-01}}\n"
        for name in MOVES_LEFT
    )
)
"""The same, where one side has refused all of it."""


@cache
def bridged(text: str) -> Bridging:
    """What is found for a case that is written out."""
    return bridge(case_of(text))


@cache
def bridged_example(name: str) -> Bridging:
    """What is found for an example of the repository."""
    return bridge(example(name))

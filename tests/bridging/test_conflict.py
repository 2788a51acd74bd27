"""A conflict: its members, the lines among them, and where they clash."""

from goodoffices.bridging.clash import clashes
from goodoffices.bridging.conflict import conflict_of
from tests.bridging.deadlocks import BASE, conflicts_of
from tests.sample_cases import case_of

CASE = case_of(BASE)
MEMBERS = ("south.red_lines.all_of_it", "north.red_lines.stays")


def test_it_has_the_lines_of_its_members_in_the_order_of_the_case() -> None:
    found = conflict_of(CASE, MEMBERS)
    assert found.members == MEMBERS
    assert found.lines == CASE.red_lines
    assert found.clashes == clashes(CASE, found.lines)


def test_what_else_there_is_has_no_part_in_it() -> None:
    assert conflict_of(CASE, MEMBERS[:1]).lines == CASE.red_lines[1:]
    assert conflict_of(CASE, MEMBERS[:1]).clashes == ()
    assert conflict_of(CASE, ("given.base",)).lines == ()


def test_it_is_what_the_engine_finds() -> None:
    (found,) = conflicts_of(CASE)
    assert set(found.members) == set(MEMBERS)

"""The page about bridging says of every operator what the code says."""

from pathlib import Path

from goodoffices.bridging.conflict import conflict_of
from goodoffices.bridging.fates import effect
from goodoffices.bridging.operator import operators
from tests.bridging.deadlocks import BASE, conflicts_of
from tests.docs.operator_effects import HEAD, OWN_ROW, first_options, rows
from tests.sample_cases import case_of

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "bridging.md"


def test_the_table_is_current() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    start = lines.index(HEAD[0])
    end = next(i for i in range(start, len(lines)) if not lines[i].startswith("|"))
    assert lines[start:end] == rows(), "python3 -m tests.docs.operator_effects prints it anew"


def test_every_operator_has_a_row() -> None:
    for name in operators():
        assert name == OWN_ROW or first_options(name), name


def test_what_is_decided_apart_is_met_for_whom_it_goes_to_and_lost_where_both_need_it() -> None:
    text = BASE.replace("about: [ownership]", "about: [ownership, forces]")
    case = case_of(text.replace("niemand", "Niemand").replace("about: [forces]}}", "about: [forces, administration]}}"))
    (conflict,) = conflicts_of(case)
    found = operators()[OWN_ROW].opportunities(case, conflict_of(case, conflict.members))
    (opportunity,) = found
    parts = {facet.name: {option.name: option for option in facet.options} for facet in opportunity.facets}
    assert parts["ownership"]["south"].refusers == parts["ownership"]["south"].demanders == effect()
    assert parts["administration"]["north"].refusers == effect(meets=["administration"])
    assert parts["forces"]["neither"].refusers == effect(meets=["forces"])
    assert parts["forces"]["north"].demanders == parts["forces"]["south"].refusers == effect(loses=["forces"])

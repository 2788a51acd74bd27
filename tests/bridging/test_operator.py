"""The registry of operators: all of the folder, in the order of the design."""

from pathlib import Path

from goodoffices.bridging.operator import operators, opportunities
from tests.bridging.deadlocks import BASE, conflicts_of
from tests.sample_cases import case_of

FOLDER = Path(__file__).parents[2] / "src" / "goodoffices" / "bridging" / "operators"


def test_every_file_of_the_folder_is_an_operator() -> None:
    assert set(operators()) == {file.stem for file in FOLDER.glob("*.py")} - {"__init__"}


def test_they_stand_in_their_order() -> None:
    orders = [operator.ORDER for operator in operators().values()]
    assert orders == sorted(orders)


def test_they_are_looked_up_once() -> None:
    assert operators() is operators()


def test_opportunities_are_those_of_every_operator_in_turn() -> None:
    case = case_of(BASE)
    (conflict,) = conflicts_of(case)
    found = opportunities(case, conflict)
    assert found == tuple(own for operator in operators().values() for own in operator.opportunities(case, conflict))
    assert [own.operator for own in found] == sorted((own.operator for own in found), key=list(operators()).index)
    assert all(own.clash in conflict.clashes for own in found)

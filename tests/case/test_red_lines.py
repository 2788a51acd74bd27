"""Red lines and their ids."""

from goodoffices.case.red_lines import Form, RedLine
from tests.case.water import expression


def test_a_line_is_named_in_the_whole_case_by_its_party() -> None:
    line = RedLine("upstream", "own_treaty", Form.NEVER, expression("dam == lowered"))
    assert line.id == "upstream.red_lines.own_treaty"


def test_a_line_is_firm_unless_it_says_otherwise() -> None:
    line = RedLine("upstream", "own_treaty", Form("always"), expression("dam == lowered"))
    assert line.firmness == 1

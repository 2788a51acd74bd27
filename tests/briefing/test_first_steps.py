import pytest

from goodoffices.briefing.first_steps import first_steps
from goodoffices.briefing.language import Language
from tests.briefing.words import lines_of


@pytest.mark.parametrize(("code", "tail"), [("en", ""), ("de", " --lang de")])
def test_the_commands_can_be_copied(code: str, tail: str) -> None:
    lines = lines_of(first_steps("talks.yaml", Language(code)))
    assert "talks.yaml" in lines[0]
    assert lines[2].startswith(f"goodoffices check talks.yaml{tail} ")
    assert lines[3].startswith(f"goodoffices solve talks.yaml{tail} ")

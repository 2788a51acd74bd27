from goodoffices.briefing.brief.sections.possible import bridged, told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of
from tests.sample_cases import LINES_ONLY, RIVER


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_a_deadlock_comes_with_its_first_bridge_and_its_first_question() -> None:
    lines = shown().splitlines()
    assert lines[1].startswith("No zone of agreement, as put here")
    assert lines[2].startswith("The fare: ")
    assert "First question (North): “" in lines[2]
    assert lines[-1] == "A bridge puts the question in another way; whether it carries, only the parties can say [M]."


def test_in_a_zone_what_is_balanced_is_told_issue_by_issue() -> None:
    lines = shown(RIVER).splitlines()
    assert lines[1].startswith("A zone of agreement exists, as put here")
    assert "balanced" in lines[1]
    assert lines[2].startswith("Release in dry months: Volume: ")
    assert lines[3].startswith("The new dam: ")


def test_where_nobody_has_values_the_zone_is_all_there_is_to_say() -> None:
    assert shown(LINES_ONLY).splitlines() == [
        "What is possible",
        "A zone of agreement exists, as put here: 1 of 3 packages [M].",
    ]


def test_what_bridges_come_to_is_said_in_a_sentence() -> None:
    assert bridged(material()).startswith("For the one conflict there are bridges in this model")


def test_never_fair_and_never_pressure() -> None:
    for text in (FERRY, RIVER):
        assert not [word for word in ("fair", "press", "must give") if word in shown(text).replace("The fare", "")]

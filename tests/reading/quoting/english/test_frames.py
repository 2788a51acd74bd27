import pytest

from goodoffices.reading.quoting.english.frames import Build, frames
from tests.reading.quoting.english.lines import line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The keeper told the board.", [("tell", Build.BEFORE, "The keeper")]),
        ("“No,” said Ida Brandt, the keeper.", [("say", Build.BEHIND, "Ida Brandt , the keeper")]),
        ("The board was told to wait.", [("tell", Build.PASSIVE, "")]),
        ("The keeper left and warned the board.", [("warn", Build.SHARED, "The keeper")]),
        ("It will break, as the keeper said.", [("say", Build.BEFORE, "the keeper")]),
        (
            "Ida said he feared a flood, adding that he was old.",
            [("say", Build.BEFORE, "Ida"), ("fear", Build.BEFORE, "he"), ("add", Build.RUNNING, "Ida")],
        ),
        ("The clerk was quoted as saying no.", [("say", Build.BEFORE, "The clerk")]),
        (
            "The paper cited a clerk as saying no.",
            [("cite", Build.BEFORE, "The paper"), ("say", Build.BEFORE, "a clerk")],
        ),
        ("The keeper sleeps.", []),
    ],
)
def test_a_frame_knows_who_speaks(text: str, expected: list[tuple[str, Build, str]]) -> None:
    own = line(text)
    assert [(found.verb, found.build, words(own, found.speaker)) for found in frames(own)] == expected


def test_a_frame_ends_behind_its_subject() -> None:
    own = line("“No,” said Ida Brandt on Monday.")
    [found] = frames(own)
    assert own.words[found.stop] == "on"
    assert found.stands_alone

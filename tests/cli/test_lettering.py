import io

from rich.console import Console

from goodoffices.briefing.document import Mark, Marked, Run
from goodoffices.cli.lettering import Lettering

WORDS = Marked.of("The dam is ", Run("raised", Mark.REMOVED), Run("lowered", Mark.ADDED), " ", Run("3", Mark.REFERENCE))


def _shown(words: str, *, colour: bool) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=60, force_terminal=colour, color_system="standard" if colour else None, no_color=not colour
    )
    console.print(Lettering(words))
    return out.getvalue()


def test_without_colour_changes_stand_in_signs() -> None:
    assert _shown(WORDS, colour=False) == "The dam is [-raised-]{+lowered+} [3]\n"
    assert Lettering(WORDS).length(Console(color_system=None)) == len(WORDS)


def test_with_colour_they_are_struck_and_underlined() -> None:
    shown = _shown(WORDS, colour=True)
    assert "[-" not in shown
    assert "\x1b[9;31mraised" in shown
    assert "\x1b[4;32mlowered" in shown
    assert "[3]" in shown


def test_words_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in _shown(Marked.of(Run("\x1b[2Ja\u202e", Mark.ADDED)), colour=False)

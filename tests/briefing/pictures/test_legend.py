import pytest

from goodoffices.briefing.pictures.ground import Sheets
from goodoffices.briefing.pictures.legend import legend
from goodoffices.briefing.pictures.notes import Note, Swatch


@pytest.mark.parametrize("has_lines", [False, True])
@pytest.mark.parametrize("swatch", Swatch)
def test_every_swatch_can_be_drawn(swatch: Swatch, *, has_lines: bool) -> None:
    made = legend([Note("What this is.", swatch)], 300, Sheets(), has_lines=has_lines).to_dict()
    assert len(made["layer"]) == 1 + {Swatch.NONE: 0, Swatch.WALK_AWAY: 2}.get(swatch, 1) + (
        swatch is Swatch.FRONTIER and not has_lines
    )


def test_long_notes_take_several_lines() -> None:
    sheets = Sheets()
    legend([Note("word " * 60)], 300, sheets)
    assert len(sheets.rows["rows_0"]) > 5

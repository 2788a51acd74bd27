import altair as alt

from goodoffices.briefing.pictures.ground import Sheets, across, symbol, upward
from goodoffices.briefing.pictures.looks import OF_RULES


def test_rows_are_kept_once_and_named() -> None:
    sheets = Sheets()
    charts = sheets.lettering([{"x": 1, "y": 2, "words": "Nash"}], across("x", (0, 1)), upward("y", (0, 1)))
    assert len(charts) == 2
    assert sheets.rows == {"rows_0": [{"x": 1, "y": 2, "words": "Nash"}]}
    assert [own.to_dict(format="vega-lite")["data"] for own in charts] == [{"name": "rows_0"}] * 2


def test_scales_end_where_they_are_told_to() -> None:
    made = alt.Chart(alt.NamedData(name="a")).mark_point().encode(x=across("x", (-4.0, 104.0))).to_dict()
    assert made["encoding"]["x"]["scale"] == {"domain": [-4.0, 104.0], "nice": False, "zero": False}


def test_a_symbol_has_the_look_of_its_mark() -> None:
    assert symbol(OF_RULES[0], 100)["fill"] == OF_RULES[0].colour

import io

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from goodoffices.briefing.document import Grid, Row
from goodoffices.cli.tables import table

GRID = Grid(
    ("Decision", "Nash", "Kalai–Smorodinsky"),
    (
        Row("Together"),
        Row("form", ("an agreement between governments", "a treaty that parliaments ratify"), inner=True),
        Row("review", ("none", "none"), inner=True),
        Row("Another section"),
        Row("alone", ("yes", "no")),
    ),
)


def drawn(grid: Grid, width: int) -> list[str]:
    out = io.StringIO()
    Console(file=out, width=width, no_color=True, legacy_windows=False).print(table(grid, width))
    return [line.rstrip() for line in out.getvalue().splitlines()]


def test_where_there_is_room_columns_are_as_wide_as_what_is_in_them() -> None:
    assert drawn(GRID, 100) == [
        "Decision  Nash                              Kalai–Smorodinsky",
        "────────────────────────────────────────────────────────────────────────────",
        "Together",
        "  form    an agreement between governments  a treaty that parliaments ratify",
        "  review  none                              none",
        "",
        "Another section",
        "alone     yes                               no",
    ]


def test_where_there_is_less_cells_and_heads_are_broken() -> None:
    assert drawn(GRID, 39) == [
        "Decision  Nash           Kalai–",
        "                         Smorodinsky",
        "───────────────────────────────────────",
        "Together",
        "  form    an agreement   a treaty that",
        "          between        parliaments",
        "          governments    ratify",
        "  review  none           none",
        "",
        "Another section",
        "alone     yes            no",
    ]


def test_where_words_do_not_fit_cells_stand_below_one_another() -> None:
    assert drawn(GRID, 30) == [
        "Decision",
        "────────",
        "Together",
        "  form",
        "      Nash: an agreement",
        "      between governments",
        "      Kalai–Smorodinsky: a",
        "      treaty that parliaments",
        "      ratify",
        "  review",
        "      none",
        "",
        "Another section",
        "alone",
        "    Nash: yes",
        "    Kalai–Smorodinsky: no",
    ]


def test_without_heads_there_is_no_line_for_them() -> None:
    assert drawn(Grid(("", ""), (Row("Parties", ("two",)),)), 40) == ["Parties  two"]


WORDS = st.text(st.sampled_from("abc –"), max_size=30)


@given(
    st.integers(2, 5).flatmap(
        lambda n: st.builds(
            Grid,
            st.tuples(*[WORDS] * n),
            st.lists(st.builds(Row, WORDS, st.tuples(*[WORDS] * (n - 1))), min_size=1, max_size=4).map(tuple),
        )
    ),
    st.integers(20, 120),
)
def test_no_word_is_lost_and_no_line_is_too_long(grid: Grid, width: int) -> None:
    lines = drawn(grid, width)
    assert max(map(len, lines)) <= width
    text = "".join("".join(lines).split())
    for row in grid.rows:
        for cell in row.cells:
            for word in cell.split():
                assert all(sign in text for sign in word)

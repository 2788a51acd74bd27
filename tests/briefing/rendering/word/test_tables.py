from goodoffices.briefing.document import Grid, Row
from goodoffices.briefing.rendering.word.styles import blank
from goodoffices.briefing.rendering.word.tables import INNER, add_table


def test_heads_are_repeated_and_the_head_of_inner_rows_takes_the_whole_width() -> None:
    word = blank("en", "")
    add_table(Grid(("", "one", "two"), (Row("several"), Row("a", ("b", "c"), inner=True))), word)
    head, several, inner = word.tables[0].rows
    assert "w:tblHeader" in head._tr.xml
    assert several.cells[0]._tc is several.cells[2]._tc
    assert [cell.text for cell in inner.cells] == ["a", "b", "c"]
    assert abs((inner.cells[0].paragraphs[0].paragraph_format.left_indent or 0) - INNER) < 1000


def test_a_table_without_heads_has_no_empty_row() -> None:
    word = blank("en", "")
    add_table(Grid(("", ""), (Row("a", ("b",)),)), word)
    assert len(word.tables[0].rows) == 1
    assert "w:cantSplit" in word.tables[0].rows[0]._tr.xml  # a row stays on one page


def test_lines_stand_where_word_reads_them() -> None:
    word = blank("en", "")
    add_table(Grid(("", ""), (Row("a", ("b",)),)), word)
    names = [own.tag.rpartition("}")[2] for own in word.tables[0]._tbl.tblPr]
    assert names.index("tblBorders") < names.index("tblLook")
    assert names.index("tblBorders") < names.index("tblLayout") if "tblLayout" in names else True

from goodoffices.briefing.exchange import SHOWN, exported_in_words, imported_in_words
from goodoffices.briefing.language import Language
from tests.briefing.words import text_of
from tests.sample_cases import RIVER, case_of

EN, DE = Language("en"), Language("de")


def test_what_was_read_and_what_to_do_next() -> None:
    told = text_of(imported_in_words(case_of(RIVER), "Genius XML", "river", EN, notes=("odd",)))
    assert "Read as Genius XML; the case is in river." in told
    assert "odd" in told
    assert "goodoffices solve river" in told


def test_changes_are_told_where_there_was_a_case_before() -> None:
    case = case_of(RIVER)
    assert "Nichts hat sich geändert." in text_of(imported_in_words(case, "Excel", "river", DE, changed=()))
    assert "1 thing changed:" in text_of(imported_in_words(case, "Excel", "river", EN, changed=("dam: gone",)))


def test_long_lists_are_cut_and_counted() -> None:
    notes = [f"note {i}" for i in range(SHOWN + 5)]
    told = text_of(exported_in_words("CSV tables", "river-csv", EN, notes=notes))
    assert f"note {SHOWN - 1}" in told
    assert f"note {SHOWN}" not in told
    assert "and 5 more" in told

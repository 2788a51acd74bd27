from goodoffices.briefing.first_places import first_places
from goodoffices.briefing.language import Language
from tests.analysis.robustness.talks import found
from tests.briefing.words import text_of
from tests.sample_cases import LINES_ONLY, case_of, example

EN, DE = Language("en"), Language("de")


def test_places_for_each_side_and_for_all() -> None:
    told = text_of(first_places(found(example("sinai-1979.yaml")), EN))
    assert " | Egypt | Israel | with weights unknown" in told
    assert "A comes first where the weights are, typically: Egypt much and Israel little." in told
    assert "compares what cannot be compared" in told


def test_in_german() -> None:
    assert "Gewichte unbekannt" in text_of(first_places(found(worlds=500), DE))


def test_nothing_where_there_is_nothing_to_rank() -> None:
    assert first_places(found(case_of(LINES_ONLY)), EN) == ()

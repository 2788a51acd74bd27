import pytest
import vl_convert

from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.lettering import width
from goodoffices.briefing.pictures.standpoints import SIZE, WIDTH, decisions, standpoints
from tests.briefing.brief.ferry import FERRY, ferry
from tests.sample_cases import example

EN, DE = Language("en"), Language("de")


def test_decisions_on_which_sides_stand_against_each_other_are_drawn() -> None:
    fare, trips = decisions(ferry(), EN)
    assert fare.words == "The fare"
    assert [(box.words, box.wanted_by, box.barred_by) for box in fare.boxes] == [
        ("a low fare", ("South",), ("North",)),
        ("a high fare", ("North",), ("South",)),
    ]
    assert [box.barred_by for box in trips.boxes] == [(), (), ("North",)]


def test_what_nobody_contests_is_not_drawn() -> None:
    alone = FERRY.replace("  south: {fare: {option: low, sources: [c3]}, night.trips: many}\n", "")
    assert [own.words for own in decisions(ferry(alone), EN)] == ["The fare"]
    head, _, rest = alone.partition("red_lines:")
    assert standpoints(ferry(head + "documents:" + rest.partition("documents:")[2]), EN) is None


def test_a_line_across_facets_bars_what_it_excludes_whatever_else_is_chosen() -> None:
    lines = (
        "    both: {never: fare == high and night.trips == none}\n"
        "    any: {never: fare == high or night.payer == board}\n"
    )
    fare, _ = decisions(ferry(FERRY.replace("red_lines:\n  north:\n", f"red_lines:\n  north:\n{lines}")), EN)
    assert fare.boxes[1].barred_by == ("North", "South")


def test_a_long_name_goes_on_below_and_never_into_the_next_box() -> None:
    long = "A Board of Many Towns on Both Banks of the Estuary"
    wide = ferry(FERRY.replace("name: {en: North, de: Nord}", f"name: {long}"))
    drawn = standpoints(wide, EN)
    assert drawn is not None
    rows = [row for rows in drawn.specification["datasets"].values() for row in rows if "words" in row]
    boxes = [row for rows in drawn.specification["datasets"].values() for row in rows if "x2" in row]
    beside = [row for row in rows if row["words"] in long]
    assert len(beside) > 1
    for row in beside:
        around = [box for box in boxes if box["x"] <= row["x"] <= box["x2"] and box["y"] <= row["y"] <= box["y2"]]
        assert row["x"] + width(row["words"], SIZE) <= around[0]["x2"]


def test_the_picture_tells_in_words_what_it_shows() -> None:
    drawn = standpoints(ferry(), DE)
    assert drawn is not None
    assert drawn.description.startswith("Der Fahrpreis – ein niedriger Preis: Position von Süd. Der Fahrpreis – ein")
    assert "überschreitet eine rote Linie von Nord" in drawn.description
    assert drawn.language == "de"


@pytest.mark.parametrize("name", ["ukraine-2025-12/as-stated.yaml", "ukraine-2025-12/case"])
def test_the_main_example_is_drawn_with_letters_that_documents_have(name: str) -> None:
    drawn = standpoints(example(name), DE)
    assert drawn is not None
    svg = vl_convert.vegalite_to_svg(drawn.specification, allowed_base_urls=[])
    assert "Libertinus Serif" in svg
    assert "Ukraine" in svg
    assert f'width="{WIDTH:.0f}"' in svg or "viewBox" in svg


def test_a_name_of_a_page_is_drawn_with_its_first_words() -> None:
    long = FERRY.replace("{en: North, de: Nord}", "{en: " + "N" * 20_000 + ", de: Nord}")
    [name] = decisions(ferry(long), EN)[0].boxes[1].wanted_by
    assert (len(name), name[-1]) == (120, "…")

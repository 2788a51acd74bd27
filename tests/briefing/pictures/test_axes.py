from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.axes import axis_title, end_points, party_name, ticks
from goodoffices.briefing.pictures.contents import contents
from tests.sample_cases import ESTIMATES, example_findings, findings_of


def test_an_axis_names_the_party_its_scale_and_its_own_points() -> None:
    own = contents(example_findings("nash-1950.yaml"), Language("en"))
    assert party_name(own, 1) == "Jack"
    assert end_points(own, 1) == (0, 16)
    name, scale = axis_title(own, 1)
    assert name == "Jack (from 0 to 16 points)"
    assert "100 = its best package that obeys the rules" in scale


def test_points_that_are_the_scale_are_not_said_twice() -> None:
    own = contents(example_findings("scoreable-game.yaml"), Language("en"))
    assert axis_title(own, 3)[0] == "Mayor"


def test_estimates_have_bands_in_place_of_numbers() -> None:
    own = contents(findings_of(ESTIMATES), Language("de"))
    assert not any(letter.isdigit() for letter in "".join(axis_title(own, 0)))
    assert ticks(own.say, is_estimate=True)[50.0] == "etwa die Hälfte"
    assert ticks(own.say, is_estimate=False)[100.0] == "100"

"""What two versions leave to each side."""

from goodoffices.briefing.compared_sides import consent_compared, newly_needed, sides_compared, span
from goodoffices.briefing.language import Language
from goodoffices.briefing.ranges import ranges
from goodoffices.briefing.shares import shares
from tests.briefing.compared import river, wages
from tests.briefing.words import lines_of
from tests.sample_cases import ESTIMATES, LINES_ONLY, RIVER


def test_exact_points_are_told_with_their_places_on_the_scale() -> None:
    lines = lines_of(sides_compared(river(), Language("en")))
    assert "Upstream | ██▒▒▒ 32.5 to 62.5 (38 to 88) | █▒▒▒░ 17.5 to 47.5 (12 to 62) | loses 15 points" in lines
    assert lines[-2:] == ["Side | Before | Now", "Downstream | can be reached | reached in any case"]


def test_estimates_are_told_in_bands_alone() -> None:
    lines = lines_of(sides_compared(wages(), Language("de")))
    (union,) = (line for line in lines if line.startswith("Gewerkschaft | █"))
    assert (
        union
        == "Gewerkschaft | █▒▒▒▒ sehr wenig bis fast alles | ██▒░░ wenig bis etwa die Hälfte | verliert sehr wenig"
    )
    assert "Gewerkschaft | erreichbar | nicht mehr erreichbar" in lines
    assert any("Angaben zu Gewerkschaft und Arbeitgeber sind Schätzungen" in line for line in lines)


def test_a_whole_package_lies_where_solve_puts_it() -> None:
    found = river("x=left,y=low", "x=middle,y=high", ESTIMATES)
    for outlook, zone in zip(found.outlooks, found.zones, strict=True):
        choices = [f.option_names.index(outlook.package[f.id]) for f in outlook.model.facets]
        expected = ranges(outlook.model, choices)
        for party, own in expected.items():
            told = span(outlook, party)
            assert told
            assert abs(told.low - own.low) < 1e-9
            assert abs(told.high - own.high) < 1e-9
        assert shares(zone, [outlook.reach[p].worst for p in outlook.model.parties], choices)


def test_what_breaks_the_rules_says_so_and_has_no_walk_aways() -> None:
    lines = lines_of(sides_compared(river("dam=built", "release.volume=0,release.form=treaty"), Language("en")))
    assert any("| breaks the rules |" in line for line in lines)
    assert "Walk-aways" not in lines


def test_open_combinations_and_nothing_in_common() -> None:
    lines = lines_of(sides_compared(river("release.guarantor=bank", "dam=built"), Language("en")))
    assert any(line.startswith("Upstream") and line.endswith("| –") for line in lines)
    assert any(line.startswith("Downstream") and line.endswith("| loses 0 to 5 points") for line in lines)


def test_without_values_there_is_nothing_to_get() -> None:
    lines = lines_of(sides_compared(river("x=one", "x=two", LINES_ONLY), Language("en")))
    assert lines == ["What each side can still get", "Nobody has values in this case."]


def test_consent_that_is_newly_needed() -> None:
    found = river("release.guarantor=none", "release.guarantor=bank")
    assert list(newly_needed(found, Language("en"))) == ["Consent newly needed: River Bank."]
    assert "Flussbank | nicht nötig | nötig" in lines_of(consent_compared(found, Language("de")))
    assert consent_compared(river("dam=built", "dam=lowered", RIVER), Language("en")) == ()

from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.contents import contents
from tests.sample_cases import ESTIMATES, RIVER, example_findings, findings_of


def test_what_a_picture_of_two_parties_holds() -> None:
    own = contents(findings_of(RIVER), Language("en"))
    assert own.parties == ("upstream", "downstream")
    assert own.obeying is not None
    assert own.zone is not None
    assert own.obeying.whole
    assert own.zone.count == findings_of(RIVER).size.low
    assert len(own.frontier) == len(findings_of(RIVER).frontier)


def test_where_every_package_is_in_the_zone_it_needs_no_background() -> None:
    assert contents(example_findings("itex-cypress.yaml"), Language("en")).obeying is None


def test_estimates_are_told_in_bands() -> None:
    assert contents(findings_of(ESTIMATES), Language("en")).is_estimate("a")
    assert not contents(example_findings("nash-1950.yaml"), Language("en")).is_estimate("bill")

from goodoffices.analysis.improvements import improvements
from goodoffices.briefing.improved import SHOWN, improvements_in_words
from goodoffices.briefing.language import Language
from goodoffices.case.packages import Package
from tests.briefing.words import text_of
from tests.sample_cases import RIVER, example_findings, findings_of

OFFER = Package.of({"price": "3.98", "delivery": "days_30", "payment": "on_delivery", "returns": "full_price"})
EN, DE = Language("en"), Language("de")


def test_what_is_better_and_what_would_change() -> None:
    found = example_findings("itex-cypress.yaml")
    told = text_of(improvements_in_words(found, improvements(found, OFFER), EN))
    assert "7 outcomes on the frontier are better than this package for some side and worse for none." in told
    assert "Returns" in told
    assert "5% spoilage allowed" in told
    assert "Payment" not in told


def test_what_nothing_improves_on() -> None:
    found = example_findings("itex-cypress.yaml")
    solution = found.solutions["nash"]
    assert solution is not None
    better = improvements(found, found.model.package(solution.choices))
    assert "lässt sich nicht verbessern" in text_of(improvements_in_words(found, better, DE))


def test_long_lists_are_cut_unless_all_are_asked_for() -> None:
    found = example_findings("itex-cypress.yaml")
    worst = {"price": "4.12", "delivery": "days_20", "payment": "after_60_days", "returns": "full_price"}
    better = improvements(found, Package.of(worst))
    short, whole = (text_of(improvements_in_words(found, better, EN, whole=whole)) for whole in (False, True))
    assert len(better.frontier) > SHOWN
    assert "--all shows them all" in short
    assert len(whole.splitlines()) == len(short.splitlines()) + len(better.frontier) - SHOWN - 1


def test_lines_that_the_package_crosses_are_said() -> None:
    found = findings_of(RIVER)
    package = {facet.id: facet.option_names[0] for facet in found.model.facets}
    better = improvements(found, Package.of({**package, "release.form": "treaty"}))
    told = text_of(improvements_in_words(found, better, EN))
    assert "No treaty before parliament decides" in told
    assert "a rule of the case" in told

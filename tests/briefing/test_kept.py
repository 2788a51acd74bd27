from goodoffices.briefing.columns import columns
from goodoffices.briefing.document import Grid, Items
from goodoffices.briefing.kept import kept_lines
from goodoffices.briefing.language import Language
from tests.briefing.words import lines_of
from tests.sample_cases import QUORUM, case_of, example, example_findings, findings_of

EN, DE = Language("en"), Language("de")


def test_lines_that_all_packages_respect_are_listed_by_party() -> None:
    findings = example_findings("ukraine-2025-12/case")
    blocks = kept_lines(findings.model.case, columns(findings), DE)
    assert isinstance(blocks[-1], Items)
    assert [item.words for item in blocks[-1].items] == ["Ukraine", "Russland", "NATO-Staaten", "Europäische Staaten"]
    lines = lines_of(blocks)
    assert lines[1] == "Alle diese Pakete achten jede rote Linie:"
    assert lines[3] == "Die Ukraine verzichtet nicht selbst auf ein Ziel, das in ihrer Verfassung steht (erschlossen)"
    assert lines[4] == "Die Ukraine gibt keine Gebiete preis, die ihre Armee noch hält"


def test_where_one_is_crossed_each_is_said_for_each_package() -> None:
    blocks = kept_lines(case_of(QUORUM), columns(findings_of(QUORUM)), EN)
    assert isinstance(blocks[-1], Grid)
    rows = [(row.head.partition(":")[0], row.cells) for row in blocks[-1].rows]
    assert rows == [("B", ()), ("Never", ("crossed",)), ("C", ()), ("Never", ("respected",))]


def test_without_red_lines_there_is_nothing_to_say() -> None:
    assert kept_lines(example("nash-1950.yaml"), (), EN) == ()

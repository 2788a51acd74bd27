from goodoffices.briefing.columns import columns, names
from goodoffices.briefing.language import Language
from tests.sample_cases import LINES_ONLY, RIVER, example_findings, findings_of

EN = Language("en")


def test_rules_that_agree_share_a_column() -> None:
    heads = [column.head(EN) for column in columns(example_findings("nash-1950.yaml"))]
    assert heads == ["Nash · Kalai–Smorodinsky", "Egalitarian", "Utilitarian"]
    (only,) = columns(example_findings("itex-cypress.yaml"))
    assert only.rules == ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian")
    assert only.package["price"] == "3.47"


def test_without_values_there_is_none() -> None:
    assert columns(findings_of(LINES_ONLY)) == ()


def test_names_stand_in_the_order_of_the_case() -> None:
    findings = findings_of(RIVER)
    assert names({"downstream", "upstream"}, findings, EN) == "Upstream and Downstream"
    assert names((), findings, EN) == "nobody"

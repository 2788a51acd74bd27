from dataclasses import replace

import pytest

from goodoffices.analysis.counting import Size
from goodoffices.analysis.solve import Findings, solve
from goodoffices.briefing.document import Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.zone import Zone, headline, opening
from tests.briefing.words import text_of
from tests.sample_cases import LINES_ONLY, RIVER, SHUT, case_of, example_findings, findings_of

EN, DE = Language("en"), Language("de")
NASH = example_findings("nash-1950.yaml")


def undecided() -> Findings:
    shut = findings_of(SHUT)
    return replace(shut, size=Size(0, 40))


def test_zone_or_no_zone_is_the_first_line() -> None:
    assert headline(NASH, EN) == "A zone of agreement exists, as put here: 293 of 512 packages."
    assert headline(findings_of(SHUT), EN) == (
        "No zone of agreement, as put here: none of the 60 packages has the consent that it needs."
    )
    assert headline(example_findings("ukraine-2025-12/case"), DE).startswith(
        "So, wie die Fragen hier gestellt sind, gibt es einen Einigungsbereich: "
    )


def test_bounds_are_said_as_bounds() -> None:
    bounded = replace(NASH, size=Size(0, 10**20))
    assert headline(bounded, EN) == "A zone of agreement exists, as put here: between 1 and 1 × 10²⁰ of 512 packages."


def test_bounds_that_read_alike_are_said_once() -> None:
    bounded = replace(NASH, size=Size(10**20, 10**20 + 1))
    assert headline(bounded, DE).endswith("gibt es einen Einigungsbereich: rund 1 × 10²⁰ von 512 Paketen.")


def test_what_is_not_known_is_not_claimed() -> None:
    assert Zone.of(undecided()) is Zone.UNDECIDED
    assert headline(undecided(), EN).startswith("Not decided in the time allowed")


def test_one_package_only() -> None:
    case = case_of(
        LINES_ONLY.replace("[one, two, three]", "[one]").replace("  b: {not_three: {never: x == three}}\n", "")
    )
    assert headline(solve(case), EN).endswith("the only package does not have the consent that it needs.")


def test_what_is_given_is_part_of_why_there_is_none() -> None:
    findings = solve(case_of(RIVER), given={"release.form": "treaty"})
    assert "no package that keeps what is taken as agreed" in headline(findings, EN)


@pytest.mark.parametrize("say", [EN, DE], ids=["en", "de"])
def test_every_answer_says_that_it_holds_in_this_model(say: Language) -> None:
    for findings in (NASH, findings_of(SHUT), undecided()):
        blocks = opening(findings, say)
        assert isinstance(blocks[0], Paragraph)
        assert blocks[0].tone is Tone.LEAD
        assert say("zone.model") in text_of(blocks)


def test_rules_and_estimates_are_mentioned_where_there_are_some() -> None:
    assert "12 of the 60 packages obey the rules" not in text_of(opening(NASH, EN))
    assert "of the 60 packages obey the rules." in text_of(opening(findings_of(RIVER), EN))
    assert "are estimates" in text_of(opening(example_findings("ukraine-2025-12/case"), EN))

from goodoffices.analysis.solve import solve
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import (
    line_in_words,
    line_with_sources,
    party_in_words,
    predicate_in_words,
    soft_in_words,
    soft_with_sources,
    title_of,
    walk_away_of,
)
from tests.sample_cases import ESTIMATES, RIVER, case_of, findings_of

EN, DE = Language("en"), Language("de")
CASE = case_of(RIVER)


def test_a_line_in_its_own_words_and_exactly() -> None:
    own_treaty = CASE.red_lines[0]
    assert line_in_words(own_treaty, CASE, DE) == "Kein Vertrag vor dem Parlament"
    assert predicate_in_words(own_treaty, CASE, DE) == "Nie: „Abgabe in trockenen Monaten – Form“: treaty"
    item = line_with_sources(own_treaty, CASE, EN)
    assert item.words == "Upstream: No treaty before parliament decides"
    assert item.notes[0] == "Never: “Release in dry months – Form”: treaty"
    assert item.notes[1].startswith("Source: Upstream will not sign a treaty")


def test_a_line_without_words_of_its_own_is_its_predicate_once() -> None:
    item = line_with_sources(CASE.red_lines[1], CASE, EN)
    assert item.words == "Downstream (inferred): Always: “Release in dry months – Volume”: at least 100 m3/s"
    assert item.notes == ("The analyst’s own inference; no source",)


def test_walk_aways_in_points_or_in_bands() -> None:
    findings = findings_of(RIVER)
    soft = next(soft for soft in findings.model.softs if soft.holds is None)
    assert soft_in_words(soft, findings, EN) == "Downstream: no agreement below its walk-away (30 points)"
    assert soft_with_sources(soft, findings, EN).notes == ("The analyst’s own inference; no source",)
    estimated = findings_of(ESTIMATES)
    soft = next(soft for soft in estimated.model.softs if soft.holds is None)
    assert soft_in_words(soft, estimated, DE) == "A: keine Einigung unterhalb der Ausstiegsschwelle (wenig)"


def test_what_is_given() -> None:
    findings = solve(CASE, given={"release.volume": "100"})
    assert soft_in_words(findings.model.softs[0], findings, EN) == (
        "Taken as agreed: Release in dry months – Volume: 100 m3/s"
    )


def test_the_title_of_a_conflict_names_each_issue_once() -> None:
    findings = findings_of(RIVER)
    assert title_of(findings.model.softs, findings, EN) == "Release in dry months · Walk-away: Downstream"


def test_names() -> None:
    assert party_in_words("press", CASE, DE) == "Die Presse"
    assert party_in_words("unknown", CASE, DE) == "unknown"
    assert walk_away_of("upstream", CASE) is None
    assert walk_away_of("downstream", CASE) is not None

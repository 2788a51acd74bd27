from dataclasses import replace

from goodoffices.analysis.solve import solve
from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.marks import draft_packages, marks, open_decisions
from tests.sample_cases import ESTIMATES, RIVER, case_of, example, example_findings, findings_of

FULL = RIVER.replace(
    "  empty: {title: Empty, versions: []}\n",
    "  whole: {title: Whole, versions: [{label: a, clauses: [{number: '1', says: All., binds: "
    "{release.volume: 300, release.form: minutes, release.guarantor: bank, dam: lowered}}]}]}\n"
    "  odd: {title: Odd, versions: [{label: a, clauses: [{number: '1', says: All., binds: "
    "{release.volume: 300, release.form: none, release.guarantor: bank, dam: built}}]}]}\n",
)


def words(text: str, code: str = "en") -> list[str]:
    return [mark.words for mark in marks(findings_of(text), Language(code))]


def test_rules_that_agree_share_one_mark() -> None:
    found = marks(example_findings("itex-cypress.yaml"), Language("de"))
    assert [mark.words for mark in found] == ["Nash = Kalai–Smorodinsky = Egalitär = Utilitaristisch"]
    assert found[0].is_balanced


def test_only_whole_drafts_are_marked() -> None:
    assert not any("Draft" in own for own in words(RIVER))
    assert any("Draft “Whole”" in own for own in words(FULL))
    assert any("Draft “Odd” (breaks a rule)" in own for own in words(FULL))


def test_drafts_without_a_version_are_left_out() -> None:
    case = case_of(RIVER)
    say = Language("en")
    left = {title: open_decisions(package, case) for title, package in draft_packages(case, say)}
    assert left == {"Framework": 2, "Silent": 4}


def test_whole_positions_and_each_partys_best_where_there_is_no_zone() -> None:
    found = marks(example_findings("ukraine-2025-12/as-stated.yaml"), Language("en"))
    assert {mark.words for mark in found} == {
        "Position of Ukraine = Best for Ukraine",
        "Position of Russia = Best for Russia",
    }


def test_where_there_is_a_zone_nobodys_best_is_marked() -> None:
    assert not any("Best" in own for own in words(ESTIMATES))


def test_what_is_not_proven_says_so() -> None:
    findings = solve(example("nash-1950.yaml"))
    nash = findings.solutions["nash"]
    assert nash is not None
    vague = replace(findings, solutions={**findings.solutions, "nash": replace(nash, bound=1e9)})
    assert any(mark.words.startswith("Nash (best found)") for mark in marks(vague, Language("en")))

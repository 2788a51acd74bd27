"""Where drafts say that they are from."""

from dataclasses import replace

from goodoffices.bridging.questions import Question
from goodoffices.briefing.language import Language
from goodoffices.briefing.skeleton_notes import of_bridge, of_rule, of_version
from goodoffices.workbench.bridging import bridge
from tests.sample_cases import ESTIMATES, RIVER, case_of, example, findings_of

UKRAINE = "ukraine-2025-12/as-stated.yaml"


def test_a_rule_is_told_with_its_idea_and_source() -> None:
    findings = findings_of(RIVER)
    solution = findings.solutions["nash"]
    assert solution
    assert of_rule("nash", solution, findings, Language("en")) == (
        "A skeleton to be edited, made from the package that in this model is balanced by the rule “Nash”: the largest "
        "product of gains. J. F. Nash, The Bargaining Problem, Econometrica 18 (1950)."
    )


def test_estimates_ties_bounds_and_comparisons_are_told() -> None:
    findings = findings_of(ESTIMATES)
    solution = findings.solutions["utilitarian"]
    assert solution
    words = of_rule("utilitarian", replace(solution, ties=3, bound=9), findings, Language("de"))
    assert "Angaben zu A und B sind Schätzungen" in words
    assert "Nach ihr sind 3 Ergebnisse gleich gut" in words
    assert "Es ist das beste in der gegebenen Zeit gefundene." in words
    assert "als wären sie von gleicher Art" in words


def test_a_version_is_named() -> None:
    case = case_of(RIVER)
    draft = case.draft("framework")
    assert draft
    words = of_version(draft, draft.versions[0], Language("de"))
    assert words == "Ein Gerüst zum Überarbeiten, aus dem, was Rahmen, Fassung „1“, entscheidet."


def test_a_bridge_brings_its_move_its_consent_and_its_questions() -> None:
    case = example(UKRAINE)
    number, own = next((i, b) for i, b in enumerate(bridge(case).bridges, 1) if b.operators == ("change_promisor",))
    words = of_bridge(number, own, case, Language("en"))
    assert (
        f"made from bridge {number}, which in this model gets around a conflict about “Ukraine renounces NATO" in words
    )
    assert "Somebody else would make the commitment" in words
    assert f"`goodoffices bridge --accept {number}`" in words
    assert "It also needs the consent of" in words
    assert "No red line is left open by it." in words
    assert "Ukraine: Could you live with an agreement about" in words
    assert "Noch zu fragen, durch die Vermittlung: Ukraine: " in of_bridge(number, own, case, Language("de"))


def test_a_question_that_draws_on_a_confidence_says_whose_leave_it_needs() -> None:
    case = example(UKRAINE)
    own = bridge(case).bridges[0]
    first = own.questions[0]
    asked = Question(first.party, first.kind, first.ask, first.reveals, ("russia",))
    assert "(only with the leave of Russia): " in of_bridge(1, replace(own, questions=(asked,)), case, Language("en"))

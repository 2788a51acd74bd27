from goodoffices.briefing.language import Language
from goodoffices.briefing.soundness import soundness
from goodoffices.case.errors import Place, Problem, Severity
from tests.briefing.words import lines_of
from tests.sample_cases import LINES_ONLY, RIVER, case_of

EN, DE = Language("en"), Language("de")


def test_what_a_sound_case_consists_of() -> None:
    bank_and_press = "River Bank (consent only where bound); The press (observer)"
    assert lines_of(soundness(case_of(RIVER), (), EN)) == [
        "Sound: “Water on the upper river” hangs together and can be solved.",
        " | ",
        f"Parties | Upstream (signatory); Downstream (signatory); {bank_and_press}",
        "Issues | Release in dry months; The new dam",
        "Decisions | 4",
        "Packages | 60",
        "Rules | 1",
        "Red lines | 3, of which inferred by the analyst: 2",
        "Values | Upstream and Downstream",
        "Claims | 3",
        "Drafts | 3",
        "No warnings.",
    ]


def test_answers_are_counted() -> None:
    answers = "answers: {a: {n: {operator: defer, issue: x, accepts: yes, date: 2025-06-30}}}\n"
    assert "Antworten der Parteien | 1" in lines_of(soundness(case_of(LINES_ONLY + answers), (), DE))


def test_what_it_does_not_have_is_not_listed() -> None:
    lines = lines_of(soundness(case_of(LINES_ONLY), (), DE))
    assert lines[0] == "In Ordnung: „Lines only“ ist in sich stimmig und kann ausgewertet werden."
    assert not any(line.startswith(("Werte", "Aussagen", "Entwürfe")) for line in lines)


def test_warnings_are_listed_with_their_places() -> None:
    warning = Problem(("as_of",), "no date", "one", severity=Severity.WARNING, place=Place("talks.yaml", 3, 1))
    lines = lines_of(soundness(case_of(LINES_ONLY), (warning,), EN))
    assert lines[-2:] == ["1 warning", "talks.yaml:3:1: found no date; expected one"]

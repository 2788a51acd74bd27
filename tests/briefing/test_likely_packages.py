from fractions import Fraction

from goodoffices.analysis.robustness.counted import Chance
from goodoffices.briefing.language import Language
from goodoffices.briefing.likely_packages import (
    SHORT,
    SHORTER,
    largest_error,
    letter,
    likely_packages,
    offer_name,
    shown,
)
from tests.analysis.robustness.talks import found
from tests.briefing.words import text_of
from tests.sample_cases import RIVER, case_of, example

EN, DE = Language("en"), Language("de")


def test_packages_have_letters_and_names() -> None:
    answer = found(worlds=500)
    assert offer_name(answer, 0, EN) == "A · After movement 1 · Best chance"
    assert offer_name(answer, 1, DE) == "B · Nach Bewegung 2"
    assert letter(25) == "Z"


def test_who_accepts_what_and_what_a_movement_is() -> None:
    told = text_of(likely_packages(found(worlds=500), EN))
    assert "Who accepts it, in this model" in told
    assert "all, if firmness is off by 0.1" in told
    assert "all, at the ends of the ranges" in told
    assert "this package crosses nothing but" in told
    assert "not asked" in told
    assert "Sampling error:" in told


def test_what_is_exact_has_no_sampling_error() -> None:
    assert "Sampling error" not in text_of(likely_packages(found(example("sinai-1979.yaml")), EN))


def test_a_draft_is_named_and_what_was_filled_in_is_told() -> None:
    told = text_of(likely_packages(found(draft={"road": "planned"}, worlds=500), EN))
    assert "The draft leaves 2 decisions open." in told
    assert "The toll: " in told


def test_a_package_that_breaks_a_rule_is_said_to() -> None:
    draft = {"release.volume": "0", "release.form": "treaty", "release.guarantor": "none", "dam": "built"}
    assert "A · The draft breaks a rule of the case" in text_of(likely_packages(found(case_of(RIVER), draft=draft), EN))


def test_only_so_many_stand_side_by_side_but_always_the_best() -> None:
    answer = found(example("ukraine-2025-12/case"), draft={"nato.promisor": "ukraine"}, worlds=100)
    assert len(answer.offers) == 5
    assert len(shown(answer, whole=False)) == SHORT
    assert answer.best in shown(answer, whole=False)
    assert shown(answer, whole=True) == [0, 1, 2, 3, 4]
    assert "One more package is not told here. --all" in text_of(likely_packages(answer, EN, hint="--all"))
    shut = found(worlds=100)
    assert len(shown(shut, whole=False)) == SHORTER < len(shut.offers)


def test_the_largest_error_is_rounded_up() -> None:
    assert largest_error([Chance(Fraction(1, 2), 10_000), Chance(Fraction(0), 10_000)]) == 1
    assert largest_error([Chance(Fraction(1, 2), 100)]) == 10

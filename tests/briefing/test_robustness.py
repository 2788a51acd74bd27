from datetime import date

import pytest

from goodoffices.analysis.robustness import packages
from goodoffices.analysis.robustness.findings import Robustness
from goodoffices.analysis.robustness.robust import Wanted, robust
from goodoffices.analysis.solve import solve
from goodoffices.briefing.document import Heading, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.robustness import sureness
from tests.analysis.robustness.talks import found, talks
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import LINES_ONLY, case_of, example

EN, DE = Language("en"), Language("de")


def first(answer: Robustness, say: Language = EN) -> str:
    return lines_of(sureness(answer, say))[0]


def test_the_headline_says_this_model_and_a_band() -> None:
    assert first(found()) == "In this model a zone of agreement is about as likely as not."
    assert first(found(exact=True)).startswith("In this model, with every range at its middle,")
    assert first(found(case_of(LINES_ONLY))).startswith("In this model a zone of agreement is certain")
    assert first(found(example("sinai-1979.yaml")), DE) == "In diesem Modell ist ein Einigungsbereich unwahrscheinlich."


def test_sampling_error_and_range_of_assumptions_stand_apart() -> None:
    told = lines_of(sureness(found(), EN))
    assert any(line.startswith("Sampling error alone (in 95 of 100 drawings): ") for line in told)
    assert any(line.startswith("If every firmness were higher, or lower, by 0.1: ") for line in told)
    assert "If every range lay at the end that is worst, or best, for each package: ruled out to certain" in told


def test_how_it_was_come_by() -> None:
    assert "an estimate from 10,000 worlds, drawn by the seed" in text_of(sureness(found(), EN))
    assert "with every range at its middle and every order at its average" in text_of(sureness(found(exact=True), EN))
    assert "Das alles ist exakt" in text_of(sureness(found(example("sinai-1979.yaml")), DE))
    assert "leaves nothing open" in text_of(sureness(found(case_of(LINES_ONLY)), EN))


@pytest.mark.parametrize("say", [EN, DE])
def test_all_parts_are_there(say: Language) -> None:
    told = sureness(found(worlds=500), say, as_of=date(2026, 1, 2))
    assert isinstance(told[0], Paragraph)
    assert [own.words for own in told if isinstance(own, Heading)] == [
        say(f"robust.{part}.heading") for part in ("sure", "packages", "ask", "hangs", "ranks", "read")
    ]
    assert say("account.as_of", day=say.day(date(2026, 1, 2))) in text_of(told)


def test_stand_ins_and_bounds_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MOST", 3)
    told = text_of(sureness(robust(solve(talks()), None, Wanted(worlds=500)), EN))
    assert "There are too many packages to look at each. Proven, whatever the numbers" in told
    assert "those looked at stand for all" in told

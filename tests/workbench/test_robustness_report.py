import json

import pytest

from goodoffices.briefing.language import Language
from goodoffices.workbench.robustness import robust
from goodoffices.workbench.robustness_report import sureness_report
from tests.analysis.robustness.talks import talks
from tests.sample_cases import example

EN = Language("en")


def report(**asked: object) -> dict:  # type: ignore[type-arg]
    return json.loads(json.dumps(sureness_report(robust(talks(), **asked), EN), allow_nan=False))  # type: ignore[no-any-return,arg-type]


def test_numbers_have_their_error_and_their_range_apart() -> None:
    own = report(samples=2_000)
    zone = own["zone"]
    assert zone["low"] < zone["probability"] < zone["high"]
    assert not zone["exact"]
    assert zone["assumptions"]["firmness"]["low"] <= zone["probability"] <= zone["assumptions"]["firmness"]["high"]
    assert zone["assumptions"]["values"] == {"low": 0.0, "high": 1.0}
    assert (own["samples"], own["exact"], zone["bounds"]) == (2_000, False, None)


def test_packages_questions_and_what_moves_them() -> None:
    own = report(samples=4_000)
    first = own["packages"][own["most_likely"]]
    assert "most_likely" in first["names"]
    assert set(first["accepted_by"]) == {"north", "south", "bank"}
    assert first["package"]["toll"] in (0, 5, 10)
    question = own["questions"][0]
    assert question["party"] == "north"
    assert question["ask"].startswith("Ask North")
    assert question["low"] <= question["gain"] <= question["high"]
    assert {answer["answer"] for answer in question["answers"]} == {"real", "not_real"}
    assert set(own["tornado"][0]["zone"]) == {"low", "high"}
    assert len(own["tornado"][0]["packages"]) == len(own["packages"])
    leaves = {own_["about"]: own_["needs_leave_of"] for own_ in own["questions"]}
    assert all(leave == [] for about, leave in leaves.items() if about.startswith("north"))


def test_ranks_are_lists_by_package() -> None:
    ranks = report(samples=500)["ranks"]
    shares = ranks["unknown_weights"]["acceptability"]
    assert [sum(row) for row in shares] == pytest.approx([1.0] * len(ranks["packages"]))
    assert len(ranks["unknown_weights"]["central_weights"]) == len(ranks["packages"])


def test_what_is_exact_says_so() -> None:
    sure = robust(example("sinai-1979.yaml"))
    own = json.loads(json.dumps(sureness_report(sure, Language("de"))))
    assert own["zone"]["probability"] == own["zone"]["low"] == own["zone"]["high"] == 0.145
    assert own["exact"]
    assert own["samples"] is None
    assert own["questions"][0]["ask"].startswith("Ägypten fragen")
    assert own["questions"][0]["low"] == own["questions"][0]["high"] == own["questions"][0]["gain"]

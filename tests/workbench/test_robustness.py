import pytest

from goodoffices.case.errors import UsageError
from goodoffices.workbench.opening import open_case
from goodoffices.workbench.robustness import robust
from tests.analysis.robustness.talks import TALKS, talks
from tests.sample_cases import EXAMPLES, RIVER, case_of, example


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"samples": 500, "exact": True}, "Give either --samples or --exact"),
        ({"samples": 5}, "Give a number from 100 to 1,000,000"),
        ({"samples": 10**7}, "Give a number from 100 to 1,000,000"),
        ({"seed": -1}, "is no seed"),
        ({"draft": "rod=built"}, "Did you mean “road”"),
        ({"draft": "road=built", "given": "road=none"}, "Take one of them back"),
        ({"workers": 0}, "Give a number from 1"),
    ],
)
def test_what_makes_no_sense_is_said(asked: dict[str, object], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        robust(talks(), **asked)  # type: ignore[arg-type]


def test_drafts_by_name_and_what_is_given_are_taken_over() -> None:
    case = example("ukraine-2025-12/case")
    sure = robust(case, draft="us_plan@28 points", given="ending=in_steps", samples=200)
    assert sure.draft == {"nato.promisor": "ukraine"}
    assert sure.given == {"ending": "in_steps"}
    package = sure.findings.solved.model.package(sure.findings.offers[0].choices)
    assert package["nato.promisor"] == "ukraine"
    assert all(sure.findings.solved.model.package(own.choices)["ending"] == "in_steps" for own in sure.findings.offers)
    # Its clause crosses one line and nothing else, whose firmness is 0.7.
    assert float(sure.findings.offers[0].by_all.value) == pytest.approx(0.3, abs=0.12)


def test_the_day_decides_which_walk_away_counts() -> None:
    case = example("wage-round.yaml")
    ids = {own.id for own in robust(case, as_of=case.as_of, samples=100).findings.unknowns}
    assert "union.walk_away" not in ids


def test_a_case_from_files_and_one_from_a_text_give_the_same() -> None:
    opened = open_case(EXAMPLES / "sinai-1979.yaml")
    assert robust(opened.case).findings.zone == robust(example("sinai-1979.yaml")).findings.zone
    assert robust(case_of(TALKS), samples=500).findings.zone == robust(talks(), samples=500).findings.zone


def test_progress_is_told_to_the_end() -> None:
    told: list[float] = []
    robust(talks(), samples=1_200, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert robust(case_of(RIVER)).findings.worlds is None

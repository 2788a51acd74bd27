"""Two versions as plain data."""

import json

from goodoffices.workbench.comparing import compare
from goodoffices.workbench.comparison_report import comparison_report
from goodoffices.workbench.complaints import Json
from tests.sample_cases import RIVER, case_of, example


def report(text: str = RIVER, before: str = "framework:1", after: str = "framework") -> Json:
    return comparison_report(compare(case_of(text), before, after))


def test_everything_is_told_and_can_be_written_as_json() -> None:
    found = json.loads(json.dumps(report()))
    assert found["before"] == {
        "draft": "framework",
        "version": "1",
        "date": None,
        "author": None,
        "package": {"release.volume": 100},
    }
    assert [own["change"] for own in found["clauses"]] == [["reworded", "rebound"], ["added"]]
    assert found["clauses"][0]["words"][""]["runs"] == [["removed", "Some"], ["added", "Much"], ["kept", " water."]]
    assert found["facets"] == [
        {"facet": "release.volume", "before": "100", "after": "300"},
        {"facet": "release.form", "before": None, "after": "minutes"},
    ]
    assert found["parties"]["upstream"]["by_changes"] == {
        "turn": "loses",
        "low": -15,
        "high": -15,
        "open": False,
        "facets": {"release.volume": {"low": -15, "high": -15}},
    }
    assert found["parties"]["upstream"]["reach"]["before"] == {
        "low": 32.5,
        "high": 62.5,
        "scaled": {"low": 37.5, "high": 87.5},
    }
    assert found["parties"]["downstream"]["walk_away"] == {"before": "open", "after": "reached"}
    assert found["red_lines"]["upstream.red_lines.own_treaty"] == {"before": "open", "after": "respected"}
    assert found["consent"]["bank"] == {"before": "open", "after": "open"}
    assert found["zone"]["before"] == {"empty": False, "size": 2, "conflicts": [], "complete": True}
    assert (found["same"], found["proven"], found["obeys_rules"]) == (False, True, {"before": True, "after": True})


def test_conflicts_name_what_is_agreed() -> None:
    found = comparison_report(compare(example("wage-round.yaml"), "1", "2"))
    zone = found["zone"]["after"]  # type: ignore[index]
    assert zone["empty"] is True
    assert ["given.pay.raise", "given.pay.one_off", "union.red_lines.three_before_the_point"] in zone["conflicts"]
    assert found["estimates"] == ["union", "employer"]


def test_what_breaks_the_rules_gives_nobody_anything() -> None:
    found = report(after="release.volume=0,release.form=treaty")
    assert found["obeys_rules"] == {"before": True, "after": False}
    assert found["parties"]["upstream"]["reach"]["after"] is None  # type: ignore[index]
    assert found["clauses"] == []
    assert found["after"]["draft"] is None  # type: ignore[index]

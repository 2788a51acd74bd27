"""Answers of models are taken entry by entry; what makes no sense spoils nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.llm.answers import Answers, ClaimAnswer, answers, schema


def test_an_answer_with_everything_around_it() -> None:
    said = 'Sure! Here it is:\n```json\n{"claims": [{"quote": "No", "speaker": null, "grade": "A1"}]}\n```'
    found = answers(said)
    assert found == Answers([ClaimAnswer(quote=["No"])])
    assert not hasattr(found.claims[0], "grade")


def test_entries_that_make_no_sense_are_counted() -> None:
    said = {"claims": [{"quote": ["a"]}, {}, 7, {"quote": "b", "kind": []}], "actors": [{"role": "x"}], "meetings": 3}
    found = answers(json.dumps(said))
    assert found is not None
    assert [claim.quote for claim in found.claims] == [["a"]]
    assert (found.actors, found.meetings, found.dropped) == ([], [], 4)


def test_too_many_entries_are_counted_too() -> None:
    found = answers(json.dumps({"claims": [{"quote": "a"}] * 400}))
    assert found is not None
    assert (len(found.claims), found.dropped) == (300, 100)


@pytest.mark.parametrize("said", ["", "No.", "{", "[1]", '{"a": 1}', "{" * 50_000, '{"claims": ' + "9" * 5000 + "}"])
def test_what_is_no_answer(said: str) -> None:
    assert answers(said) is None


keys = st.sampled_from(["claims", "quote", "who", "actors", "name"])
leaves = st.none() | st.booleans() | st.integers() | st.text()


@given(st.recursive(leaves, lambda own: st.lists(own) | st.dictionaries(keys, own), max_leaves=10))
def test_no_answer_breaks_it(data: object) -> None:
    found = answers(json.dumps(data))
    assert found is None or found.dropped >= 0


def test_the_schema_is_as_strict_servers_want_it() -> None:
    whole = schema()
    for own in (whole, *whole["$defs"].values()):
        assert own["required"] == list(own["properties"])
        assert own["additionalProperties"] is False
    assert "red_line" in whole["$defs"]["ClaimAnswer"]["properties"]["stance"]["enum"]

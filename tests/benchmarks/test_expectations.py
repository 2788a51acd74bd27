import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks.expectations import Expectation, Unusable, is_hit, of_file, of_folder
from goodoffices.bridging.conflict import conflict_of
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import Move
from goodoffices.case.case import Case
from goodoffices.case.parties import Party
from goodoffices.case.text import Text
from tests.sample_cases import EXAMPLES, example

ALGIERS = "bridges/algiers-1981.yaml"
SINAI = "sinai-1979.yaml"


def moves(name: str) -> list[Move]:
    case = example(name)
    conflict = conflict_of(case, [line.id for line in case.red_lines])
    return [move for own in opportunities(case, conflict) for move in own.ways()]


def hits(
    name: str, issue: str, operators: tuple[str, ...], **role: tuple[str, ...]
) -> list[tuple[str, dict[str, str]]]:
    expected = Expectation("a", Path(), issue, operators, role, solved=True)
    return [(move.operator, dict(move.choices)) for move in moves(name) if is_hit(move, expected, example(name))]


def test_a_hit_is_an_expected_operator_on_its_issue_with_the_expected_party() -> None:
    expected = [("change_promisor", {"promisor": "algeria"})]
    assert hits(ALGIERS, "captives", ("change_promisor",), promisor=("algeria",)) == expected
    assert hits(ALGIERS, "captives", ("change_promisor",), promisor=("usa",)) == []
    assert hits(ALGIERS, "assets", ("change_promisor",), promisor=("algeria",)) == []
    assert hits(ALGIERS, "captives", ("split_text",), promisor=("usa",)) == [("split_text", {"texts": "two_texts"})]


def test_whoever_pays_is_the_one_behind_a_compensation() -> None:
    paid = hits(SINAI, "sinai", ("compensate",), payer=("usa",))
    assert paid == [("compensate", {"compensation": "usa"})]


def test_every_part_of_a_bundle_must_be_where_it_is_expected() -> None:
    split = hits(SINAI, "sinai", ("split_bundle",), ownership=("egypt",), forces=("nobody",))
    assert split == [("split_bundle", {"ownership": "egypt", "forces": "neither"})]
    assert hits(SINAI, "sinai", ("split_bundle",), ownership=("israel",)) == []


def test_what_several_have_together_is_expected_of_all_of_them() -> None:
    case = example(SINAI)
    move = next(own for own in moves(SINAI) if own.operator == "split_bundle")
    line = next(iter(move.clash.wants))
    wants = (line, replace(line, party="jordan"))
    clash = replace(move.clash, wants=wants)
    option = replace(move.options[0], name="egypt_and_jordan")
    both = replace(move, opportunity=replace(move.opportunity, clash=clash), options=(option, *move.options[1:]))
    case = replace(case, parties=(*case.parties, Party("jordan", Text.plain("Jordan"))))
    expected = Expectation("a", Path(), "sinai", ("split_bundle",), {"ownership": ("egypt", "jordan")}, solved=True)
    assert is_hit(both, expected, case)
    assert not is_hit(both, replace(expected, role={"ownership": ("egypt",)}), case)


@pytest.mark.parametrize("words", [("50 years", "until"), ("a term",)])
def test_a_role_in_other_words_is_not_compared(words: tuple[str, ...]) -> None:
    assert len(hits(SINAI, "sinai", ("limit_in_time",), duration=words)) == 2


def test_an_arbitrator_is_a_tribunal() -> None:
    assert ("refer_to_decider", {"decider": "tribunal"}) in hits(
        SINAI, "sinai", ("refer_to_decider",), decider=("arbitrator",)
    )
    assert hits(SINAI, "sinai", ("refer_to_decider",), decider=("un",)) == [("refer_to_decider", {"decider": "un"})]


ENTRY: dict[str, Any] = {"operators": ["defer"], "issue": "land", "role": {"decider": ["court"]}, "solved": True}


def test_a_folder_is_read_as_json_or_toml(tmp_path: Path) -> None:
    (tmp_path / "expected.json").write_text(
        json.dumps({"a-1900.yaml": ENTRY, "b": ENTRY | {"case": "c.yaml"}}), "utf-8"
    )
    role = {"decider": ("court",)}
    first = Expectation("a-1900", tmp_path / "a-1900.yaml", "land", ("defer",), role, solved=True)
    assert of_folder(tmp_path) == (first, replace(first, name="b", path=tmp_path / "c.yaml"))
    toml = '[a-1900]\nsolved = true\nissue = "land"\noperators = ["defer"]\nrole = {decider = ["court"]}\n'
    (tmp_path / "expected.toml").write_text(toml, "utf-8")
    assert of_folder(tmp_path) == (first,)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "Expecting"),
        ("[]", "no attribute"),
        ('{"a": {"solved": true}}', "without issue"),
        ('{"a": {"issue": "land", "operators": ["defer"]}}', "without solved"),
        ('{"a": {"issue": "land", "solved": true}}', "no operators are expected"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "expected.json").write_text(text, "utf-8")
    with pytest.raises(Unusable, match=why):
        of_folder(tmp_path)


def test_a_folder_without_expectations_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"no expected\.toml or expected\.json"):
        of_folder(tmp_path)


def test_what_is_kept_beside_the_script_names_cases_that_exist() -> None:
    known = of_file(EXAMPLES.parent / "benchmarks" / "deadlocks.toml", EXAMPLES)
    for expected in known:
        case: Case = example(expected.path.relative_to(EXAMPLES).as_posix())
        assert expected.issue in {issue.id for issue in case.issues}
        parties = {party.id for party in case.parties} | {"neither"}
        assert {name for names in expected.role.values() for name in names} <= parties

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks.expectations import Expectation, Unusable, is_hit, of_file, of_folder
from goodoffices.bridging.conflict import conflict_of
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import AddedFacet, AddedOption, Move
from goodoffices.case.case import Case
from goodoffices.case.parties import Party
from goodoffices.case.text import Text
from tests.sample_cases import EXAMPLES, example

CASE = example("sinai-1979.yaml")


def move(operator: str, **chosen: str) -> Move:
    """A move on the question of Sinai as this operator would make it: facets that it adds, and options chosen."""
    conflict = conflict_of(CASE, [line.id for line in CASE.red_lines])
    own = next(way for own in opportunities(CASE, conflict) for way in own.ways())
    options = tuple(AddedOption(name) for name in chosen.values())
    facets = tuple(AddedFacet(name, Text.plain(name), AddedOption("as_asked"), options) for name in chosen)
    return Move(replace(own.opportunity, operator=operator, facets=facets), options)


def hit(own: Move, *operators: str, issue: str = "sinai", case: Case = CASE, **role: tuple[str, ...]) -> bool:
    return is_hit(own, Expectation("a", Path(), issue, operators, role, solved=True), case)


def test_a_hit_is_an_expected_operator_on_its_issue_with_the_expected_party() -> None:
    own = move("change_promisor", promisor="usa")
    assert hit(own, "change_promisor", "defer", promisor=("un", "usa"))
    assert not hit(own, "change_promisor", promisor=("un",))
    assert not hit(own, "change_promisor", issue="canal", promisor=("usa",))
    assert not hit(own, "defer", promisor=("usa",))


def test_a_role_that_a_move_does_not_have_is_not_asked_of_it() -> None:
    assert hit(move("split_text", texts="two_texts"), "split_text", promisor=("usa",))


def test_whoever_pays_is_the_one_behind_a_compensation() -> None:
    assert hit(move("compensate", compensation="usa"), "compensate", payer=("usa",))
    assert not hit(move("compensate", compensation="un"), "compensate", payer=("usa",))


def test_every_part_of_a_bundle_must_be_where_it_is_expected() -> None:
    own = move("split_bundle", ownership="egypt", forces="neither")
    assert hit(own, "split_bundle", ownership=("egypt",), forces=("nobody",))
    assert not hit(own, "split_bundle", ownership=("egypt",), forces=("israel",))
    assert not hit(own, "split_bundle", ownership=("israel",))


def test_what_several_have_together_is_expected_of_all_of_them() -> None:
    own = move("split_bundle", ownership="egypt_and_jordan")
    (line,) = own.clash.wants
    clash = replace(own.clash, wants=(line, replace(line, party="jordan")))
    own = replace(own, opportunity=replace(own.opportunity, clash=clash))
    case = replace(CASE, parties=(*CASE.parties, Party("jordan", Text.plain("Jordan"))))
    assert hit(own, "split_bundle", case=case, ownership=("egypt", "jordan"))
    assert not hit(own, "split_bundle", case=case, ownership=("egypt",))


@pytest.mark.parametrize("words", [("50 years", "until"), ("a term",)])
def test_a_role_in_other_words_is_not_compared(words: tuple[str, ...]) -> None:
    assert hit(move("limit_in_time", duration="fixed_term"), "limit_in_time", duration=words)


def test_an_arbitrator_is_a_tribunal() -> None:
    assert hit(move("refer_to_decider", decider="tribunal"), "refer_to_decider", decider=("arbitrator",))
    assert not hit(move("refer_to_decider", decider="usa"), "refer_to_decider", decider=("arbitrator",))
    assert not hit(move("refer_to_decider", decider="tribunal"), "refer_to_decider", decider=("un",))


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

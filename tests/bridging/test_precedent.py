"""Every precedent is complete, in both languages; every operator of the design has some; the wheel carries them."""

import tomllib
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from goodoffices.bridging.precedent import Ending, Precedent, operators_with_precedents, precedents_of
from goodoffices.case.interests import ASPECTS
from tests.bridging.operator_table import TABLE

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "src" / "goodoffices" / "bridging" / "precedents"
FIELDS = {"name", "place", "stake", "formula", "ended"}
OPERATORS = set(TABLE)
ALL = [precedent for operator in operators_with_precedents() for precedent in precedents_of(operator)]


def label(precedent: Precedent) -> str:
    return f"{precedent.operator}-{precedent.year}"


def texts(precedent: Precedent) -> dict[str, dict[str, str]]:
    return {field: dict(getattr(precedent, field).versions) for field in sorted(FIELDS)}


def test_every_operator_has_a_file_and_every_file_an_operator() -> None:
    assert set(operators_with_precedents()) == OPERATORS
    assert {file.stem for file in FOLDER.iterdir()} == OPERATORS


@pytest.mark.parametrize("operator", sorted(OPERATORS))
def test_an_operator_has_two_to_four(operator: str) -> None:
    found = precedents_of(operator)
    assert 2 <= len(found) <= 4
    assert {precedent.operator for precedent in found} == {operator}
    assert len({(precedent.name.in_("en"), precedent.year) for precedent in found}) == len(found)


@pytest.mark.parametrize("operator", sorted(OPERATORS - {"change_promisor"}))
def test_not_everything_went_well(operator: str) -> None:
    assert {precedent.ending for precedent in precedents_of(operator)} & {Ending.FAILED, Ending.MIXED}


@pytest.mark.parametrize("operator", sorted(OPERATORS))
def test_a_file_says_nothing_else(operator: str) -> None:
    read = tomllib.loads((FOLDER / f"{operator}.toml").read_text(encoding="utf-8"))
    assert set(read) == {"precedent"}
    for entry in read["precedent"]:
        assert set(entry) == FIELDS | {"year", "ending", "source", "about"}
        assert type(entry["year"]) is int


@pytest.mark.parametrize("precedent", ALL, ids=label)
def test_a_precedent_is_told_in_both_languages(precedent: Precedent) -> None:
    for field, versions in texts(precedent).items():
        assert set(versions) == {"en", "de"}, field
        for words in versions.values():
            assert words == words.strip() != "", field
            assert words.endswith((".", "!")) == (field in {"formula", "ended"}), field
            assert not {'"', "'"} & set(words), field


@pytest.mark.parametrize("precedent", ALL, ids=label)
def test_a_precedent_has_a_plausible_year_and_a_dated_source(precedent: Precedent) -> None:
    assert 1648 <= precedent.year <= 2025
    assert any(str(year) in precedent.source for year in range(precedent.year, 2026)), precedent.source


@pytest.mark.parametrize("precedent", ALL, ids=label)
def test_a_precedent_says_what_its_dispute_was_about(precedent: Precedent) -> None:
    assert 1 <= len(precedent.about) <= 4
    assert len(set(precedent.about)) == len(precedent.about)
    assert set(precedent.about) <= set(ASPECTS)


@pytest.mark.parametrize("precedent", ALL, ids=label)
def test_a_failure_is_said_to_have_failed(precedent: Precedent) -> None:
    ended = dict(precedent.ended.versions)
    if precedent.ending is Ending.FAILED:
        assert "failed" in ended["en"]
        assert "scheiter" in ended["de"] or "versagte" in ended["de"]
    if precedent.ending is Ending.HELD:
        assert "failed" not in ended["en"]


def test_an_unknown_operator_has_none() -> None:
    with pytest.raises(KeyError):
        precedents_of("no_such_operator")


def test_they_are_read_once() -> None:
    assert precedents_of("defer") is precedents_of("defer")


def test_the_wheel_carries_them() -> None:
    builder = WheelBuilder(str(ROOT))
    carried = {file.distribution_path for file in builder.recurse_included_files()}
    assert {f"goodoffices/bridging/precedents/{operator}.toml" for operator in OPERATORS} <= carried

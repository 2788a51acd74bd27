from pathlib import Path

import pytest

import goodoffices
from goodoffices.case.errors import CaseError, FormatError
from goodoffices.workbench.opening import load, open_case
from tests.sample_cases import EXAMPLES, RIVER


def test_a_path_can_be_a_text_or_a_path(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(RIVER, encoding="utf-8")
    assert load(file) == load(str(file)) == goodoffices.load(file)
    assert load(file).name == "talks"


def test_a_folder_is_a_case() -> None:
    assert load(EXAMPLES / "ukraine-2025-12" / "case").name == "ukraine-2025-12"


def test_warnings_come_with_the_case(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(RIVER.replace("as_of: 2025-06-30\n", ""), encoding="utf-8")
    opened = open_case(file)
    assert [problem.place.line for problem in opened.warnings if problem.place] == [5]


def test_everything_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(
        RIVER.replace("guarantor == bank}", "guarantr == bank}").replace("dam: {built", "dm: {built"), "utf-8"
    )
    with pytest.raises(CaseError) as raised:
        load(file)
    assert [problem.place.file for problem in raised.value.problems if problem.place] == [str(file)] * 3


def test_nothing_to_read() -> None:
    with pytest.raises(FormatError, match="no such file"):
        load("nowhere/talks.yaml")

import re
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.yaml_source import LARGEST_FILE
from goodoffices.formats.negmas_files.scenario import looks_like_a_scenario, read_scenario

SPACE = "type: negmas.CartesianOutcomeSpace\nissues:\n- {name: a, type: CategoricalIssue, values: [x]}\n"
UFUN = "type: ConstUtilityFunction\nvalue: 1\n"


def folder(path: Path, **files: str) -> Path:
    for name, text in files.items():
        (path / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return path


def test_other_files_are_ignored_with_a_note(tmp_path: Path) -> None:
    scenario = read_scenario([folder(tmp_path, d_yml=SPACE, u_yaml=UFUN, stats_yml="a: 1\n", more_yml="", x_txt="?")])
    assert [profile.name for profile in scenario.profiles] == ["u"]
    assert [re.sub(".*/", "", note) for note in scenario.notes] == [
        f"{name}: ignored, since it is neither an outcome space nor a utility function."
        for name in ("more.yml", "stats.yml")
    ]


def test_an_outcome_space_alone_brings_what_lies_beside_it(tmp_path: Path) -> None:
    folder(tmp_path, d_yml=SPACE, u2_yml=UFUN, u10_yml=UFUN)
    scenario = read_scenario([tmp_path / "d.yml"])
    assert ([profile.name for profile in scenario.profiles], scenario.name) == (["u2", "u10"], "d")
    assert len(read_scenario([tmp_path / "d.yml", tmp_path / "u10.yml"]).profiles) == 1


def test_json_is_yaml(tmp_path: Path) -> None:
    ufun = '{"value": 1, "type": "ConstUtilityFunction"}'
    folder(tmp_path, d_yml=SPACE, u_json=ufun)
    assert looks_like_a_scenario(tmp_path / "u.json")
    assert len(read_scenario([tmp_path]).profiles) == 1


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"d_yml": SPACE}, "found no utility function beside it; expected one for each party"),
        ({"u_yml": UFUN}, "found no outcome space; expected a file with one"),
        (
            {"d_yml": SPACE, "e_yml": SPACE, "u_yml": UFUN},
            "a second outcome space beside d.yml; expected one.",
        ),
        ({"d_yml": SPACE, "u_yml": "type: [a"}, "u.yml:1:7: found a “[” that is not closed"),
        ({"d_yml": SPACE, "u_yml": UFUN, "b_yml": "a\0"}, "b.yml:1:2: found binary data; expected a text"),
        ({"d_yml": SPACE + " " * LARGEST_FILE, "u_yml": UFUN}, "found a file of more than 4 MB"),
        ({}, "found no file that ends with"),
    ],
)
def test_what_is_missing_is_named(files: dict[str, str], expected: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError) as caught:
        read_scenario([folder(tmp_path, **files)])
    assert expected in str(caught.value)

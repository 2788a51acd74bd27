import os
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.files import find_files, folder_of, name_of


def touch(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return folder


def test_a_single_file(tmp_path: Path) -> None:
    path = touch(tmp_path, "water.yaml", "red_lines.yaml") / "water.yaml"
    assert [(file.path, file.section) for file in find_files(path).files] == [(path, "")]
    assert name_of(path) == "water"


def test_a_folder_with_files_and_folders_of_sections(tmp_path: Path) -> None:
    names = ["case.yaml", "issues.yml", "claims/b.yaml", "claims/a.yaml", "claims/.c.yaml", "README.md", ".git/x.yaml"]
    folder = touch(tmp_path, *(f"water/{name}" for name in names)) / "water"
    found = find_files(folder)
    sections = [(file.path.relative_to(folder).as_posix(), file.section) for file in found.files]
    assert sections == [
        ("case.yaml", ""),
        ("claims/a.yaml", "claims"),
        ("claims/b.yaml", "claims"),
        ("issues.yml", "issues"),
    ]
    assert found.problems == []
    assert (name_of(folder), name_of(folder / "case.yaml")) == ("water", "water")
    assert folder_of(folder / "case.yaml") == folder


def test_a_lone_case_yaml_is_a_file(tmp_path: Path) -> None:
    path = touch(tmp_path, "case.yaml", "notes/x.yaml") / "case.yaml"
    assert folder_of(path) is None


def test_a_folder_called_case_is_named_after_the_one_around_it(tmp_path: Path) -> None:
    assert name_of(touch(tmp_path / "water", "case/case.yaml") / "case") == "water"


def test_the_present_folder_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "water", "case.yaml", "sub/x")
    monkeypatch.chdir(tmp_path / "water")
    assert name_of(Path()) == "water"
    monkeypatch.chdir(tmp_path / "water" / "sub")
    assert name_of(Path("..")) == "water"


def test_files_that_nobody_would_read_are_reported(tmp_path: Path) -> None:
    folder = touch(tmp_path, "case.yaml", "case.yml", "redlines.yaml", "claim/x.yaml", "sources/x.yaml")
    assert [str(problem).removeprefix(f"{folder}/") for problem in find_files(folder).problems] == [
        "claim:1:1: found the folder “claim”; expected one that is named after a section. Did you mean “claims”?",
        "redlines.yaml:1:1: found the file “redlines.yaml”; expected one that is named after a section. "
        "Did you mean “red_lines”?",
        "case.yml:1:1: found a second case file beside case.yaml; expected one of them",
    ]


def test_what_is_not_there(tmp_path: Path) -> None:
    touch(tmp_path, "water.yaml")
    with pytest.raises(FormatError, match=r"wtaer.yaml: found no such file or folder. Did you mean “.*water.yaml”\?"):
        find_files(tmp_path / "wtaer.yaml")
    with pytest.raises(FormatError, match="found no such file"):
        find_files(tmp_path / "no" / "such")
    with pytest.raises(FormatError, match=r"found no case.yaml; expected one in the folder of a case"):
        find_files(tmp_path)


def test_paths_that_make_no_sense(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for path in (loop, Path("a\0b"), Path("x" * 5000)):
        with pytest.raises(FormatError):
            find_files(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read everything")
def test_a_folder_that_cannot_be_read(tmp_path: Path) -> None:
    folder = touch(tmp_path, "x/case.yaml") / "x"
    folder.chmod(0)
    with pytest.raises(FormatError, match="cannot be read"):
        find_files(folder)
    folder.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="named pipes are another matter there")
@pytest.mark.parametrize("name", ["case.yaml", "issues.yaml", "claims/a.yaml"])
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path, name: str) -> None:
    folder = touch(tmp_path, "case.yaml", "issues.yaml", "claims/a.yaml")
    (folder / name).unlink()
    os.mkfifo(folder / name)
    found = find_files(folder)
    assert [str(problem) for problem in found.problems] == [f"{folder / name}:1:1: found a pipe; expected a file"]
    assert folder / name not in [file.path for file in found.files]

from pathlib import Path

import pytest

from goodoffices.case.errors import CaseError, FormatError
from goodoffices.formats.case_files import gather
from goodoffices.formats.case_files.load import load

MAIN = "goodoffices: 1\ntitle: Water\nparties: {up: {name: Up}, down: {name: Down}}\n"
ISSUES = "dam: {options: [high, low]}\n"


def folder(path: Path, **texts: str) -> Path:
    """A folder of files; `claims__a` stands for claims/a.yaml."""
    for name, text in {"case": MAIN, "issues": ISSUES, **texts}.items():
        file = path / f"{name.replace('__', '/')}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return path


def complaints(path: Path) -> list[str]:
    with pytest.raises(CaseError) as caught:
        load(path)
    return [str(problem).removeprefix(f"{path}/") for problem in caught.value.problems]


def test_sections_can_have_files_of_their_own(tmp_path: Path) -> None:
    case = load(folder(tmp_path, rules="- dam == low\n", consent="accepts(up)\n"))
    assert case.facets[0].id == "dam"
    assert case.rules[0].holds.text == "dam == low"
    assert case.consent is not None


def test_files_of_a_folder_are_put_together(tmp_path: Path) -> None:
    case = load(
        folder(
            tmp_path,
            claims__a="c2: {says: x}\n",
            claims__b="c1: {says: y}\n",
            red_lines__press="up: {a: {never: dam == low, sources: [c1]}}\ndown: {a: {never: dam == high}}\n",
            red_lines__talks="up: {b: {never: dam == high}}\n",
            rules__one="- dam == low\n",
            rules__two="- dam != high\n",
        )
    )
    assert [claim.id for claim in case.claims] == ["c2", "c1"]
    assert [line.id for line in case.red_lines] == ["up.red_lines.a", "up.red_lines.b", "down.red_lines.a"]
    assert [rule.holds.text for rule in case.rules] == ["dam == low", "dam != high"]


def test_a_section_may_be_empty(tmp_path: Path) -> None:
    case = load(folder(tmp_path, claims="# none yet\n", red_lines__a="", red_lines__b="up: {a: {never: dam == low}}\n"))
    assert (len(case.claims), len(case.red_lines)) == (0, 1)


def test_problems_name_their_own_file(tmp_path: Path) -> None:
    case = folder(
        tmp_path,
        claims__a="c: {says: x}\nd: {sayz: x}\n",
        claims__b="c: {says: y}\n",
        issues="dam: {options: [high, low]}\n  x: y\n",
    )
    assert complaints(case) == [
        "issues.yaml:2:3: found “x:” where the next name should stand; expected “name: value”, indented like the line "
        "before. Put a text that holds signs such as “: ”, “#” or “[” in quotation marks.",
    ]
    (case / "issues.yaml").write_text(ISSUES)
    assert complaints(case) == [
        "claims/a.yaml:2:5: found “sayz”; expected a key of a claim. Did you mean “says”?",
        f"claims/b.yaml:1:1: found “c” a second time; expected each name once. It stands in {case}/claims/a.yaml, "
        "line 1, already.",
    ]


def test_a_section_stands_in_one_place(tmp_path: Path) -> None:
    case = folder(tmp_path, case=f"{MAIN}claims: {{}}\n", claims="c: {says: x}\n", claims__a="d: {says: y}\n")
    assert complaints(case) == [
        f"claims/a.yaml:1:1: found “claims” in two places; expected one of them. It stands in {case}/case.yaml, "
        "line 4, already.",
    ]


def test_kinds_are_not_mixed(tmp_path: Path) -> None:
    case = folder(tmp_path, claims__a="c: {says: x}\n", claims__b="- x\n")
    assert complaints(case) == [
        "claims/b.yaml:1:1: found another kind of “claims” than in the file before; expected all lists, or all mappings"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [("", "an empty file"), ("# x\n", "an empty file"), ("- a\n", "a list"), ("hello", "a text"), ("5", "a text")],
)
def test_what_is_no_case(tmp_path: Path, text: str, found: str) -> None:
    (tmp_path / "x.yaml").write_text(text)
    with pytest.raises(CaseError, match=f"x.yaml:1:1: found {found}; expected a case, as `name: value` lines"):
        load(tmp_path / "x.yaml")


def test_many_small_files_are_limited_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gather, "MOST_NODES", 20)
    with pytest.raises(FormatError, match="found more in all files together"):
        load(folder(tmp_path))

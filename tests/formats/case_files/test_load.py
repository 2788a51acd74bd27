import random
import re
import time
from pathlib import Path

import pytest

from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, FormatError, Place, Problem, Severity
from goodoffices.formats.case_files.load import examine, load, load_with_warnings, understand
from goodoffices.formats.case_files.yaml_source import read_text
from tests.formats.case_files.writing import BASE

REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "case-file.md"
EXAMPLE = REFERENCE.read_text(encoding="utf-8").partition("```yaml\n")[2].partition("```")[0]
"""The case of the reference page, which has every key there is."""


@pytest.fixture
def example(tmp_path: Path) -> Path:
    path = tmp_path / "water.yaml"
    path.write_text(EXAMPLE, encoding="utf-8")
    return path


def test_the_example_of_the_reference_loads(example: Path) -> None:
    case = load(example)
    assert isinstance(case, Case)
    assert case.name == "water"
    assert [facet.id for facet in case.facets] == [
        "release.volume", "release.promisor", "release.form", "release.guarantor", "dam", "joint_patrols", "reservoir",
    ]  # fmt: skip
    assert [issue.id for issue in case.issues if issue.divisible] == ["reservoir"]
    empty = [name for name in vars(case) if not name.startswith("_") and getattr(case, name) in ((), None)]
    assert empty == []


def test_warnings_come_with_their_places(example: Path) -> None:
    loaded = load_with_warnings(example)
    assert all(problem.severity is Severity.WARNING and problem.place for problem in loaded.warnings)


def test_problems_found_later_get_their_places(example: Path) -> None:
    path = ("red_lines", "upstream", "own_treaty")
    line = next(i for i, text in enumerate(EXAMPLE.splitlines(), 1) if text.startswith("    own_treaty:"))
    (problem,) = load_with_warnings(example).placed([Problem(path, "a line that no package respects", "another")])
    assert problem.place == Place(str(example), line, 5)


def test_all_errors_come_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(BASE + "red_lines: {upp: {a: {never: dam = low}}}\nclaims: {c: {say: x}}\nclaims: {}\n")
    with pytest.raises(CaseError) as caught:
        load(path)
    lines = [problem.place.line for problem in caught.value.problems if problem.place]
    assert lines == [13, 13, 14, 15]
    assert str(caught.value).count("\n") == 3


def test_warnings_are_no_errors_but_are_told_with_them(tmp_path: Path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text(BASE + "values: {up: {dam: {high: 1}}}\n")
    assert len(load_with_warnings(path).warnings) == 1
    path.write_text(BASE + "values: {up: {dam: {high: 1}}}\nx: 1\n")
    loaded, problems = examine(path)
    assert loaded is None
    assert [problem.severity for problem in problems] == [Severity.WARNING, Severity.ERROR]
    with pytest.raises(CaseError) as caught:
        load(path)
    assert len(caught.value.problems) == 1


def test_stray_files_are_errors(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(BASE)
    (tmp_path / "redlines.yaml").write_text("")
    with pytest.raises(CaseError, match=r"redlines.yaml:1:1: .* Did you mean “red_lines”"):
        load(tmp_path)


def test_messages_show_the_path_as_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "water").mkdir()
    Path("water/case.yaml").write_text(BASE + "x: 1\n")
    with pytest.raises(CaseError, match=r"^water/case.yaml:13:1: found “x”"):
        load("water")
    with pytest.raises(CaseError, match=r"^water/case.yaml:13:1: found “x”"):
        load(Path("water/case.yaml"))


def test_what_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path, ""):
        with pytest.raises(FormatError):
            load(path)


def interactive_case() -> str:
    """12 issues of 4 options, 4 parties, 20 red lines with texts and sources."""
    draw = random.Random(1)
    parties = ("alpha", "beta", "gamma", "delta")
    text = "goodoffices: 1\nparties:\n" + "".join(f"  {p}: {{name: {p}, walk_away: 50}}\n" for p in parties)
    text += "issues:\n"
    text += "".join(f"  i{i}:\n    title: {{en: I, de: I}}\n    ordered: [a{i}, b{i}, c{i}, d{i}]\n" for i in range(12))
    text += "red_lines:\n"
    for party in parties:
        text += f"  {party}:\n"
        for k in range(5):
            a, b, c = draw.sample(range(12), 3)
            text += f"    line_{k}:\n      never: i{a} == b{a} and (i{b} >= c{b} or not i{c} in {{a{c}, b{c}}})\n"
            text += "      says: {en: We will not do this or that, de: Das tun wir nicht}\n      sources: [c1]\n"
    text += "claims: {c1: {says: They said so}}\nvalues:\n"
    for party in parties:
        text += f"  {party}:\n" + "".join(f"    i{i}: {{a{i}: 1, b{i}: 2, c{i}: 3, d{i}: 4}}\n" for i in range(12))
    return text


def test_an_interactive_case_loads_quickly() -> None:
    content = interactive_case().encode()
    times = []
    for _ in range(5):
        start = time.process_time()
        loaded, _ = understand([("", read_text(content, "c.yaml"))], "c")
        times.append(time.process_time() - start)
        assert loaded is not None
    assert min(times) < 0.3  # about 0.05 s on a quiet machine


@pytest.mark.parametrize(
    "text",
    [
        "claims:\n" + "".join(f"  c{i}: {{says: x}}\n" for i in range(10_000)),
        "positions:\n  up: {" + ", ".join(f"x{i}: y" for i in range(10_000)) + "}\n",
        "rules: [" + ", ".join(f"dam == x{i}" for i in range(3_000)) + "]\n",
        "values: {up: {dam: {" + ", ".join(f"x{i}: {i}" for i in range(10_000)) + "}}}\n",
        "rules: ['" + "(" * 9_000 + "dam == low" + ")" * 9_000 + "']\n",
        "summary: " + "word " * 100_000 + "\n",
    ],
    ids=lambda text: text[:40],
)
def test_large_and_wrong_cases_are_answered_soon(text: str) -> None:
    start = time.process_time()
    understand([("", read_text((BASE + text).encode(), "c.yaml"))], "c")
    assert time.process_time() - start < 10


def broken(draw: random.Random) -> str:
    """The example with a few accidents: characters lost or added, lines doubled, words replaced."""
    text = EXAMPLE
    signs = [
        "[",
        "]",
        "{",
        "}",
        ": ",
        "- ",
        "&a ",
        "*a",
        "|",
        '"',
        "'",
        "\n",
        "#",
        ",",
        "~",
        "true",
        "1e999",
        "\t",
        "é",
    ]
    for _ in range(draw.choice([1, 1, 2, 3])):
        at = draw.randrange(len(text))
        match draw.randrange(4):
            case 0:
                text = text[:at] + draw.choice(signs) + text[at:]
            case 1:
                text = text[:at] + text[at + draw.choice([1, 2, 10]) :]
            case 2:
                lines = text.split("\n")
                lines.insert(draw.randrange(len(lines)), draw.choice(lines))
                text = "\n".join(lines)
            case _:
                word = draw.choice(list(re.finditer(r"[\w.]+", text)))
                text = text[: word.start()] + draw.choice([*signs, "[1]", "{a: b}"]) + text[word.end() :]
    return text


@pytest.mark.parametrize("seed", range(60))
def test_a_broken_case_makes_complaints_and_nothing_else(seed: int) -> None:
    text = broken(random.Random(seed))
    loaded, problems = understand([("", read_text(text.encode(), "c.yaml"))], "c")
    assert loaded or problems
    for problem in problems:
        assert problem.place is not None
        assert 1 <= problem.place.line <= text.count("\n") + 1

import json
from pathlib import Path

import pytest

from tests.bridging.deadlocks import BASE
from tests.cli.running import Done, run
from tests.sample_cases import EXAMPLES, LINES_ONLY, RIVER
from tests.workbench.bridged import REFUSED, SILENT

UKRAINE, SINAI = EXAMPLES / "ukraine-2025-12" / "as-stated.yaml", EXAMPLES / "sinai-1979.yaml"


def written(folder: Path, text: str) -> Path:
    file = folder / "talks.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def flat(done: Done) -> str:
    """What was printed, without its line breaks."""
    return " ".join(done.out.split())


def test_bridges_are_told_in_both_languages() -> None:
    done = run("bridge", SINAI)
    assert (done.code, done.err) == (0, "")
    assert "Bridge 1: What was one question is decided point by point" in done.out
    german = run("bridge", SINAI, "--lang", "de")
    assert (german.code, german.err) == (0, "")
    assert "Brücke 1: Was eine Frage war, wird Punkt für Punkt entschieden" in german.out
    assert "goodoffices solve" not in german.out


def test_the_main_example_asks_ukraine_whether_others_may_agree_without_it() -> None:
    words = flat(run("bridge", UKRAINE))
    assert (
        "To Ukraine: Could you live with an agreement about “Ukraine renounces NATO membership” that is made without"
        in words
    )
    assert "Also needs the consent of: NATO states" in words
    assert "Who has forces there: neither side (or: Ukraine)" in words


def test_json_is_json_and_nothing_else() -> None:
    done = run("bridge", UKRAINE, "--json", "--top", "1")
    report = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert [bridge["id"] for bridge in report["bridges"]] == [1, 2, 3]
    assert report["complete"] is True


def test_top_and_all_tell_more(tmp_path: Path) -> None:
    file = written(tmp_path, BASE)
    one, five = (json.loads(run("bridge", file, "--json", "--top", top).out)["bridges"] for top in ("1", "5"))
    assert (len(one), len(five)) == (1, 5)
    assert five[0]["operators"] == one[0]["operators"]
    short, whole = (run("bridge", file, *more).out for more in ((), ("--all",)))
    assert short.count("What could go wrong") == 1
    assert whole.count("What could go wrong") == 3


def test_the_day_and_the_time_are_taken_over(tmp_path: Path) -> None:
    file = written(tmp_path, RIVER.replace("2025-07-01: 20", "2025-07-01: 90"))
    assert json.loads(run("bridge", file, "--json").out)["conflicts"] == []
    later = json.loads(run("bridge", file, "--json", "--as-of", "2025-07-01").out)
    assert later["conflicts"]
    hurried = run("bridge", UKRAINE, "--budget", "0.05", "--top", "50")
    assert hurried.code == 0
    assert "not complete in the time allowed" in flat(hurried)


# ------------------------------------------------------------------------------------------- accepting


@pytest.mark.parametrize("numbers", [["4"], ["1", "4", "7"]])
def test_what_is_accepted_can_be_checked_and_solved(numbers: list[str], tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    done = run("bridge", UKRAINE, *[word for n in numbers for word in ("--accept", n)], "--out", file)
    assert (done.code, done.err) == (0, "")
    assert f"goodoffices solve {file}" in flat(done)
    assert run("check", file).code == 0
    report = json.loads(run("solve", file, "--json").out)
    assert report["zone"]["empty"] is (len(numbers) == 1)
    assert len(report["conflicts"]["sets"]) == (2 if len(numbers) == 1 else 0)


def test_what_is_accepted_is_told_as_json_and_in_german(tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    assert json.loads(run("bridge", SINAI, "--accept", "1", "--out", file, "--json").out) == {
        "written": str(file),
        "bridges": [1],
    }
    done = run("bridge", SINAI, "--accept", "1", "--out", tmp_path / "neu.yaml", "--lang", "de")
    assert "Der Fall, wie Brücke 1 ihn stellt" in flat(done)


def test_a_bridge_named_twice_is_accepted_once(tmp_path: Path) -> None:
    done = run("bridge", SINAI, "--accept", "1", "--accept", "1", "--out", tmp_path / "new.yaml", "--json")
    assert json.loads(done.out)["bridges"] == [1]


def test_without_a_name_the_file_is_called_after_case_and_bridges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("bridge", UKRAINE, "--accept", "1", "--accept", "4").code == 0
    assert [file.name for file in tmp_path.iterdir()] == ["as-stated-bridge-1-4.yaml"]


# ------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--accept", "44"], "There is no bridge 44. They are numbered from 1 to 9."),
        (["--accept", "0"], "There is no bridge 0. They are numbered from 1 to 9."),
        (["--accept", "4", "--accept", "5"], "These bridges put the same question in two ways."),
        (["--accept", "four"], "--accept"),
        (["--top", "0"], "--top"),
        (["--accept", "1", "--budget", "0"], "A budget of 0 seconds is none."),
        (["--accept", "1", "--budget", "nan"], "A budget of nan seconds is none."),
        ([], "--out says where to write what --accept takes over."),
    ],
)
def test_wrong_usage_ends_with_2_and_writes_nothing(words: list[str], sentence: str, tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    done = run("bridge", UKRAINE, *words, "--out", file)
    assert (done.code, done.out) == (2, "")
    assert sentence in " ".join(done.err.split())
    assert list(tmp_path.iterdir()) == []


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    file = written(tmp_path, "kept")
    done = run("bridge", SINAI, "--accept", "1", "--out", file)
    assert (done.code, done.out) == (2, "")
    assert "is there already; expected a new name, given by --out" in " ".join(done.err.split())
    assert file.read_text(encoding="utf-8") == "kept"


def test_a_mistake_is_told_as_json_where_that_is_asked_for() -> None:
    done = run("bridge", SINAI, "--accept", "9", "--json")
    assert done.code == 2
    assert json.loads(done.out) == {"error": "There is no bridge 9. They are numbered from 1 to 3.", "problems": []}


@pytest.mark.parametrize("text", ["goodoffices: 1\ntitle: x\n", "no case", RIVER.replace("always:", "allways:")])
def test_a_broken_case_is_refused(text: str, tmp_path: Path) -> None:
    file = written(tmp_path, text)
    done = run("bridge", file, "--accept", "1", "--out", tmp_path / "new.yaml")
    assert (done.code, done.out) == (2, "")
    assert "talks.yaml" in done.err
    assert [own.name for own in tmp_path.iterdir()] == ["talks.yaml"]


def test_rules_that_exclude_everything_have_their_line(tmp_path: Path) -> None:
    done = run("bridge", written(tmp_path, LINES_ONLY + "rules: [x == one, x == two]\n"))
    assert done.code == 2
    assert "talks.yaml:11:9: found rules that exclude every package" in done.err


def test_no_such_case() -> None:
    assert run("bridge", "nowhere.yaml").code == 2


# ------------------------------------------------------------------------------------------- nothing, or little, to say


def test_an_open_zone_has_nothing_to_bridge_and_something_to_improve() -> None:
    words = flat(run("bridge", EXAMPLES / "sinai-1979-treaty.yaml"))
    assert "There is nothing to bridge" in words
    assert "Better for everybody than the draft “Treaty of peace with annexes and letters”" in words


def test_without_interests_there_are_questions_and_it_says_why(tmp_path: Path) -> None:
    done = run("bridge", written(tmp_path, SILENT))
    assert done.code == 0
    assert "The case names no interests behind these lines" in flat(done)
    assert "Could you" in flat(done)


def test_a_conflict_that_nothing_resolves_says_what_was_tried(tmp_path: Path) -> None:
    done = run("bridge", written(tmp_path, REFUSED))
    assert done.code == 0
    assert "Tried, and why each does not help" in flat(done)
    assert "North refused this on 1 June 2025." in flat(done)


@pytest.mark.parametrize(("text", "code"), [(RIVER, 0), (BASE, 0), (SILENT, 1), (REFUSED, 1)])
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_with_check_a_conflict_without_a_settled_bridge_ends_with_1(
    text: str, code: int, more: tuple[str, ...], tmp_path: Path
) -> None:
    file = written(tmp_path, text)
    assert run("bridge", file, *more).code == 0
    assert run("bridge", file, "--check", *more).code == code

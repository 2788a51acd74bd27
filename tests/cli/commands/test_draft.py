import json
from pathlib import Path

import pytest

from tests.cli.running import Done, run
from tests.sample_cases import EXAMPLES, RIVER, SHUT

WAGES, UKRAINE = EXAMPLES / "wage-round.yaml", EXAMPLES / "ukraine-2025-12" / "as-stated.yaml"


def flat(done: Done) -> str:
    """What was printed, without its line breaks."""
    return " ".join((done.out or done.err).split())


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "talks.yaml"
    file.write_text("# mine\n" + RIVER, encoding="utf-8")
    return file


def test_a_draft_is_printed_in_both_languages_and_nothing_is_saved(river: Path) -> None:
    before = river.read_text(encoding="utf-8")
    done = run("draft", river, "--from", "nash")
    assert (done.code, done.err) == (0, "")
    assert "1 On “Release in dry months” the following is agreed." in flat(done)
    assert "Nothing was saved." in flat(done)
    assert "wird Folgendes vereinbart." in flat(run("draft", river, "--from", "nash", "--lang", "de"))
    assert river.read_text(encoding="utf-8") == before


def test_it_is_saved_into_the_case_and_compared(river: Path) -> None:
    done = run("draft", river, "--from", "nash", "--as", "framework")
    assert (done.code, done.err) == (0, "")
    assert f"Saved in {river}: version “3” of the draft “framework”." in flat(done)
    assert river.read_text(encoding="utf-8").startswith("# mine\n")
    assert run("check", river).code == 0
    compared = run("compare", river, "framework:second draft", "framework:3")
    assert compared.code == 0
    assert "Clauses:" in compared.out


def test_a_new_draft_has_its_title_and_label(river: Path) -> None:
    done = run("draft", river, "--from", "dam=lowered", "--into", "own", "--title", "Ours", "--label", "A", "--json")
    report = json.loads(done.out)
    assert (report["draft"], report["title"], report["version"], report["saved"]) == ("own", "Ours", "A", str(river))
    assert report["open"] == ["release.volume", "release.form", "release.guarantor"]


def test_yaml_is_printed_or_written(river: Path, tmp_path: Path) -> None:
    printed = run("draft", river, "--from", "nash", "--to", "yaml")
    assert printed.out.startswith("draft:\n  title:")
    file = tmp_path / "own.yaml"
    assert run("draft", river, "--from", "nash", "--out", file).code == 0
    assert file.read_text(encoding="utf-8") == printed.out


def test_it_is_written_as_a_document(river: Path, tmp_path: Path) -> None:
    file = tmp_path / "draft.html"
    done = run("draft", river, "--from", "framework:1", "--out", file)
    assert flat(done) == f"Written to {file}."
    text = file.read_text(encoding="utf-8")
    assert "Volume: 100 m3/s." in text
    assert "skeleton" not in text


def test_a_bridge_is_drafted_in_its_own_terms() -> None:
    words = flat(run("draft", UKRAINE, "--from", "bridge:4"))
    assert "1.1 Ukraine renounces NATO membership: no." in words
    assert "1.2 Who makes the commitment: " in words
    assert "Still to be asked, by the mediator: Ukraine: Could you live with an agreement" in words
    assert "It decides 1 of 3 decisions of the case." in words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--from", "nahs"], "Did you mean “nash”?"),
        (["--from", "bridge:1"], "There is no bridge 1. There is none."),
        (["--from", "framework:9"], "has no version “9”"),
        (["--from", "nash", "--as", "my draft"], "“my draft” cannot name a draft."),
        (["--from", "nash", "--as", "framework", "--label", "1"], "has a version “1” already"),
        (["--from", "nash", "--to", "odt"], "is no format of documents"),
        (["--from", "nash", "--budget", "nan"], "A budget of nan seconds is none."),
        ([], "--from"),
    ],
)
def test_wrong_usage_ends_with_2_and_saves_nothing(words: list[str], sentence: str, river: Path) -> None:
    before = river.read_text(encoding="utf-8")
    done = run("draft", river, *words)
    assert (done.code, done.out) == (2, "")
    assert sentence in flat(done)
    assert river.read_text(encoding="utf-8") == before


def test_a_deadlock_has_no_balanced_package(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(SHUT, encoding="utf-8")
    done = run("draft", file, "--from", "nash")
    assert done.code == 2
    assert "`goodoffices bridge` looks for what gets around that" in flat(done)


def test_an_example_can_be_drafted_from_every_rule() -> None:
    for rule in ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian"):
        assert run("draft", WAGES, "--from", rule).code == 0


@pytest.mark.parametrize("words", [["--out"], ["--to", "html", "--out"]])
def test_the_case_itself_is_not_written_over(words: list[str], river: Path) -> None:
    before = river.read_text(encoding="utf-8")
    done = run("draft", river, "--from", "nash", *words, river)
    assert (done.code, "is a file of the case itself" in done.err) == (2, True)
    assert river.read_text(encoding="utf-8") == before


def test_nothing_is_saved_where_the_file_cannot_be_written(river: Path, tmp_path: Path) -> None:
    before = river.read_text(encoding="utf-8")
    (tmp_path / "taken.html").mkdir()
    done = run("draft", river, "--from", "nash", "--as", "own", "--out", tmp_path / "taken.html")
    assert (done.code, "a folder is in its place" in done.err) == (2, True)
    assert river.read_text(encoding="utf-8") == before

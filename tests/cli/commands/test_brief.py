import json
from pathlib import Path

import pytest

from tests.briefing.brief.ferry import FERRY
from tests.cli.running import run


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.yaml"
    file.write_text(FERRY, encoding="utf-8")
    return file


def test_it_is_shown_on_the_terminal_in_both_languages(ferry: Path) -> None:
    done = run("brief", ferry)
    assert (done.code, done.err) == (0, "")
    assert "Brief for the mediator" in done.out
    german = run("brief", ferry, "--lang", "de", "--since", "2026-03-01")
    assert "Sachstand für die Vermittlung" in german.out
    assert "Neu seit dem 1.\u00a0März 2026" in german.out


@pytest.mark.parametrize(("form", "start"), [("md", b"# "), ("html", b"<!DOCTYPE"), ("docx", b"PK"), ("pdf", b"%PDF")])
def test_it_is_written_in_every_format(
    form: str, start: bytes, ferry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("brief", ferry, "--to", form)
    assert (done.code, done.err) == (0, "")
    assert "for the mediator alone" in done.out
    assert (tmp_path / f"ferry-brief-en.{form}").read_bytes().startswith(start)


def test_the_ending_of_a_file_says_the_format_as_well(ferry: Path, tmp_path: Path) -> None:
    done = run("brief", ferry, "--out", tmp_path / "b.html", "--json")
    report = json.loads(done.out)
    assert report["written"] == str(tmp_path / "b.html")
    assert (tmp_path / "b.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_json_is_json_and_nothing_else(ferry: Path) -> None:
    report = json.loads(run("brief", ferry, "--json").out)
    assert report["case"] == "ferry"
    assert "written" not in report


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--to", "odt"), "“odt” is no format of documents. Choose one of md, html, docx, pdf."),
        (("--out", "brief.odt"), "does not say which format is wanted"),
        (("--since", "yesterday"), "“yesterday” is no day"),
        (("--since", "2027-01-01"), "Give an earlier day"),
    ],
)
def test_what_cannot_be_is_said(words: tuple[str, ...], said: str, ferry: Path) -> None:
    done = run("brief", ferry, *words)
    assert (done.code, done.out) == (2, "")
    assert said in " ".join(done.err.split())


def test_where_nothing_can_be_written_it_is_said(ferry: Path, tmp_path: Path) -> None:
    (tmp_path / "taken.md").mkdir()
    done = run("brief", ferry, "--out", tmp_path / "taken.md")
    assert (done.code, done.out) == (2, "")
    assert "taken.md" in done.err


def test_the_case_itself_is_not_written_over(ferry: Path) -> None:
    done = run("brief", ferry, "--to", "md", "--out", ferry)
    assert (done.code, "is a file of the case itself" in done.err) == (2, True)
    assert ferry.read_text(encoding="utf-8") == FERRY

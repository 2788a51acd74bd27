import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.running import Done, run, run_apart
from tests.sample_cases import EXAMPLES, RIVER

WAGES, UKRAINE = EXAMPLES / "wage-round.yaml", EXAMPLES / "ukraine-2025-12" / "case"


def flat(done: Done) -> str:
    """What was printed, without its line breaks."""
    return " ".join((done.out or done.err).split())


def test_two_versions_are_compared_in_both_languages() -> None:
    done = run("compare", WAGES, "mediators_text:1", "mediators_text")
    assert (done.code, done.err) == (0, "")
    assert "The agreement runs for [-24-] {+30+} months{+, until the end of October 2028+}." in flat(done)
    german = run("compare", WAGES, "1", "2", "--lang", "de")
    assert "Der Tarifvertrag läuft [-24-] {+30+} Monate{+, bis Ende Oktober 2028+}." in flat(german)
    assert "Neu überschritten: Gewerkschaft: Vor dem Komma steht eine Drei" in flat(german)


def test_unchanged_clauses_are_named_or_shown() -> None:
    short, whole = (flat(run("compare", WAGES, "1", "2", *more)) for more in ((), ("--all",)))
    assert "Unchanged: clause 4." in short
    assert "Both sides put this text to their bodies" not in short
    assert "4 Both sides put this text to their bodies by 24 April." in whole


def test_json_is_json_and_nothing_else() -> None:
    done = run("compare", WAGES, "1", "2", "--json")
    report = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert report["red_lines"]["union.red_lines.three_before_the_point"] == {"before": "open", "after": "crossed"}
    assert report["zone"]["after"]["empty"] is True


def test_the_day_decides_the_walk_aways(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(RIVER, encoding="utf-8")
    words = ("compare", file, "release.volume=0,dam=lowered", "framework")
    early, late = (json.loads(run(*words, "--json", *more).out) for more in ((), ("--as-of", "2025-07-01")))
    before = [own["parties"]["downstream"]["walk_away"]["before"] for own in (early, late)]
    assert before == ["out_of_reach", "reached"]


def test_a_document_has_insertions_underlined_and_deletions_struck(tmp_path: Path) -> None:
    page = tmp_path / "changes.html"
    done = run("compare", WAGES, "1", "2", "--out", page, "--lang", "de")
    assert (done.code, flat(done)) == (0, f"Geschrieben in {page}.")
    text = page.read_text(encoding="utf-8")
    assert "<del>24</del> <ins>30</ins>" in text
    assert 'lang="de"' in text
    assert "Nur für die Vermittlung" in text
    file = tmp_path / "changes.docx"
    report = json.loads(run("compare", WAGES, "1", "2", "--to", "docx", "--out", file, "--json").out)
    assert report["written"] == str(file)
    with zipfile.ZipFile(file) as packed:
        words = packed.read("word/document.xml").decode()
    assert "until the end of October 2028" in words


def test_without_a_name_a_document_is_called_after_the_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("compare", WAGES, "mediators_text:1", "2", "--to", "md").code == 0
    assert [file.name for file in tmp_path.iterdir()] == ["wage-round-compare-mediators_text-1-2-en.md"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["1", "1"], "“1” and “1” are the same version, so there is nothing to compare."),
        (["1", "mediator_text"], "Did you mean “mediators_text”?"),
        (["1", "mediators_text:3"], "The draft “mediators_text” has no version “3”. Known: 1, 2."),
        (["1", "pay.raise=9"], "“9” is no option of pay.raise."),
        (["1", "2", "--to", "odt"], "“odt” is no format of documents. Choose one of"),
        (["1", "2", "--out", "a.odt"], "does not say which format is wanted"),
        (["1", "2", "--budget", "0"], "A budget of 0 seconds is none."),
        (["1"], "V2"),
    ],
)
def test_wrong_usage_ends_with_2(words: list[str], sentence: str) -> None:
    done = run("compare", WAGES, *words)
    assert (done.code, done.out) == (2, "")
    assert sentence in flat(done)


def test_a_version_without_clauses_is_not_compared() -> None:
    done = run("compare", UKRAINE, "28 points", "Geneva", "--json")
    assert done.code == 2
    assert "The report does not say what changed." in json.loads(done.out)["error"]


@pytest.mark.parametrize("text", ["goodoffices: 1\ntitle: x\n", "no case", RIVER.replace("always:", "allways:")])
def test_a_broken_case_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(text, encoding="utf-8")
    done = run("compare", file, "1", "2")
    assert (done.code, done.out) == (2, "")
    assert "talks.yaml" in done.err


def test_clauses_of_one_number_have_their_line(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(
        RIVER.replace('{number: "2", says: In minutes.', '{number: "1", says: In minutes.'), encoding="utf-8"
    )
    done = run("compare", file, "1", "framework")
    assert (done.code, done.out) == (2, "")
    assert "found the number “1” again; expected each number once in a version" in flat(done)
    assert "talks.yaml:65:22" in done.err


def test_many_long_clauses_are_compared_in_a_bounded_way(tmp_path: Path) -> None:
    def version(label: str, other: str) -> str:
        words = " ".join(other + str(i) if i % 3 == 0 else f"w{i}" for i in range(1200))
        clauses = "".join(f'          - {{number: "{i}", says: "Matter {i} {words}"}}\n' for i in range(30))
        return f'      - label: "{label}"\n        clauses:\n{clauses}'

    start, end = RIVER.index("drafts:"), RIVER.index("  empty:")
    drafts = f"drafts:\n  long:\n    versions:\n{version('old', 'a')}{version('new', 'b')}"
    file = tmp_path / "talks.yaml"
    file.write_text(RIVER[:start] + drafts + RIVER[end:], encoding="utf-8")
    clauses = json.loads(run("compare", file, "old", "new", "--json").out)["clauses"]
    coarse = [own["words"][""]["coarse"] for own in clauses]
    assert (len(clauses), coarse[0], coarse[-1]) == (30, False, True)


def test_colours_stand_in_for_signs_on_a_terminal_that_has_them() -> None:
    done = run_apart("compare", WAGES, "1", "2", env={"FORCE_COLOR": "1", "NO_COLOR": "", "TERM": "xterm-256color"})
    assert done.code == 0
    assert "\x1b[" in done.out
    assert "[-24-]" not in done.out


def test_the_case_itself_is_not_written_over(tmp_path: Path) -> None:
    case = tmp_path / "wages.yaml"
    case.write_bytes(WAGES.read_bytes())
    done = run("compare", case, "1", "2", "--to", "html", "--out", case)
    assert (done.code, "is a file of the case itself" in done.err) == (2, True)
    assert case.read_bytes() == WAGES.read_bytes()

import json
from pathlib import Path

import pytest

from goodoffices.reading.reader import readers
from goodoffices.workbench import reading
from goodoffices.workbench.opening import load
from tests.cli.running import Done, run
from tests.reading import fake_reader
from tests.reading.llm.fake_server import completion, served
from tests.reading.papers import LOCKED, pdf, web_page, word_document
from tests.sample_cases import RIVER

GERMAN = "Genf, 1. Dezember 2025 (dpa) – Anna Muster fordert nach Angaben von CNN mehr Wasser vom Oberlauf: „Mehr!“"
ENGLISH = "Anna demands that the new dam is not built. “No dam, never,” she said to those who were there."


@pytest.fixture(autouse=True)
def _with_the_fake_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    known = readers()
    monkeypatch.setattr(reading, "readers", lambda: {**known, "rules": fake_reader})


def written(folder: Path, content: str | bytes, name: str = "report.txt") -> Path:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def flat(done: Done) -> str:
    return " ".join(done.out.split())


def test_a_reading_is_told_in_both_languages(tmp_path: Path) -> None:
    file = written(tmp_path, GERMAN)
    done = run("read", file)
    assert (done.code, done.err) == (0, "")
    assert "1. Anna Muster (“Anna”), demand: “Mehr!” word for word; through CNN; 1 December 2025" in flat(done)
    assert "1. Anna Muster („Anna“), Forderung: „Mehr!“ wörtlich; über CNN" in flat(run("read", file, "--lang", "de"))


def test_json_has_the_keys_of_the_design(tmp_path: Path) -> None:
    done = run("read", written(tmp_path, GERMAN), "--json")
    assert (done.code, done.err) == (0, "")
    data = json.loads(done.out)
    assert (data["text"], data["language"], data["date"]) == (GERMAN, "de", "2025-12-01")
    (claim,) = data["claims"]
    ((begin, end),) = claim["quote"]["spans"]
    assert data["text"][begin:end] == claim["quote"]["text"] == "Mehr!"


def test_what_is_piped_in_is_read(tmp_path: Path) -> None:
    assert "“No dam, never,”" in run("read", "-", typed=ENGLISH).out


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (web_page(GERMAN, GERMAN), "a.html"),
        (word_document(GERMAN), "a.docx"),
        (pdf([GERMAN[:60], GERMAN[60:]]), "a.pdf"),
        (GERMAN.encode("cp1252"), "a.txt"),
    ],
)
def test_every_format(content: bytes, name: str, tmp_path: Path) -> None:
    data = json.loads(run("read", written(tmp_path, content, name), "--json").out)
    assert data["claims"][0]["quote"]["text"] == "Mehr!"
    assert data["date"] == "2025-12-01"


def test_a_case_says_what_is_touched_and_gets_the_claims_as_proposals(tmp_path: Path) -> None:
    case = written(tmp_path, RIVER, "talks.yaml")
    file = written(tmp_path, ENGLISH.replace("the new dam", "The new dam"))
    data = json.loads(run("read", file, "--case", case, "--json").out)
    assert data["claims"][0]["issues"] == ["dam"]
    assert (len(data["proposal"]["proposed"]), data["proposal"]["known"]) == (1, 0)
    (claim,) = [own for own in load(case).claims if own.id == data["proposal"]["proposed"][0]]
    assert (claim.accepted, claim.speaker, claim.grade) == (False, "Anna Muster", "F6")
    done = run("read", file, "--case", case)
    assert "touches: The new dam" in done.out
    assert "talks.yaml" in done.out
    assert len(load(case).claims) == 4


def test_a_case_without_a_name_is_not_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("read", written(tmp_path, ENGLISH), "--case", "")
    assert (done.code, done.out) == (2, "")
    assert "found no case.yaml" in done.err


def test_the_day_is_taken_over(tmp_path: Path) -> None:
    file = written(tmp_path, ENGLISH)
    assert json.loads(run("read", file, "--json").out)["date"] is None
    assert json.loads(run("read", file, "--json", "--date", "2025-12-24").out)["date"] == "2025-12-24"
    done = run("read", file, "--date", "Christmas")
    assert (done.code, "“Christmas” is no day" in done.err) == (2, True)


def test_a_language_is_taken_for_the_document_only_where_that_does_not_tell_its_own(tmp_path: Path) -> None:
    file = written(tmp_path, "Moskau: „Nie!“")
    done = run("read", file, env={"GOODOFFICES_LANG": "de"})
    assert (done.code, "neither German nor English" in done.err) == (2, True)
    assert json.loads(run("read", file, "--lang", "de", "--json").out)["language"] == "de"
    assert json.loads(run("read", written(tmp_path, ENGLISH), "--lang", "de", "--json").out)["language"] == "en"


def test_a_text_without_claims_is_no_mistake(tmp_path: Path) -> None:
    done = run("read", written(tmp_path, "This is all that there is, and they know that it is not much."))
    assert (done.code, done.err) == (0, "")
    assert "In this text nobody was found who says" in done.out


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        ("", "a.txt", "found nothing in it"),
        (b"\0\1\2" * 100, "a.txt", "found binary data"),
        (b"a" * 5_000_001, "a.txt", "more than 5 MB of plain text"),
        (pdf(["a"], trailer=LOCKED), "a.pdf", "a PDF with a password"),
        (pdf([]), "a.pdf", "a PDF without text: a scan, or pictures"),
        ("<html><body><nav>a</nav>", "a.html", "a page without a main text"),
        (b"\x89PNG\r\n", "a.png", "found a picture"),
        ("Le président a dit que les négociations se poursuivraient.", "a.txt", "neither German nor English"),
    ],
)
def test_bad_input_ends_with_a_sentence(content: str | bytes, name: str, sentence: str, tmp_path: Path) -> None:
    file = written(tmp_path, content, name)
    done = run("read", file)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err
    assert done.err.count("\n") == 1
    assert sentence in json.loads(run("read", file, "--json").out)["error"]


def test_what_is_not_there(tmp_path: Path) -> None:
    written(tmp_path, "a")
    assert "Did you mean" in run("read", tmp_path / "raport.txt").err
    assert run("read", tmp_path).code == 2
    assert run("read", written(tmp_path, GERMAN), "--case", tmp_path / "none.yaml").code == 2
    assert (
        "“rule” is no reader. Did you mean “rules”?" in run("read", written(tmp_path, GERMAN), "--reader", "rule").err
    )


def test_without_a_case_it_says_how_to_get_into_one(tmp_path: Path) -> None:
    file = written(tmp_path, GERMAN)
    assert f"goodoffices read {file} --case FALL --lang de" in flat(run("read", file, "--lang", "de"))
    assert "--case CASE" not in flat(run("read", file, "--case", written(tmp_path, RIVER, "talks.yaml")))


def test_a_language_model_reads_where_one_is_set_up(tmp_path: Path) -> None:
    file = written(tmp_path, ENGLISH)
    said = {"claims": [{"quote": "No dam, never,", "speaker": "she"}, {"quote": "Yes"}], "actors": [], "meetings": []}
    with served(completion(said)) as server:
        env = {"GOODOFFICES_LLM_URL": server.url, "GOODOFFICES_LLM_MODEL": "m", "GOODOFFICES_LLM_KEY": "secret"}
        done = run("read", file, "--reader", "llm", env=env)
        data = json.loads(run("read", file, "--reader", "llm", "--json", env=env).out)
    assert (done.code, done.err) == (0, "")
    assert "Read by the language model m at 127.0.0.1" in flat(done)
    assert "1 thing that the reader said does not stand in the text" in flat(done)
    assert (data["reader"], data["dropped"]) == ("llm", 1)
    assert "secret" not in done.out


def test_a_reader_that_fails_leaves_the_case_as_it_was(tmp_path: Path) -> None:
    case = written(tmp_path, RIVER, "talks.yaml")
    with served((401, b"")) as server:
        env = {"GOODOFFICES_LLM_URL": server.url, "GOODOFFICES_LLM_MODEL": "m"}
        done = run("read", written(tmp_path, ENGLISH), "--reader", "llm", "--case", case, env=env)
    assert (done.code, done.out) == (2, "")
    assert "refused the key (401)" in done.err
    assert case.read_text(encoding="utf-8") == RIVER

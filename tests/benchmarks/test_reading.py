import json
import sys
from pathlib import Path

import pytest

from benchmarks import reading

TEXT = "Das Dorf sei sicher, sagte der Bürgermeister."
ARTICLE = {"name": "a", "text": TEXT, "tokens": [[0, 3]], "quotes": [{"quote": [[0, 19]]}]}
SCORER = """
import json, sys
from pathlib import Path
articles, found = (Path(own).read_text(encoding="utf-8").splitlines() for own in sys.argv[1:])
claims = json.loads(found[0])["claims"]
print(json.dumps({"quote_f1": len(claims) / len(articles), "found_by_type": {"Indirect": 0.5}}))
"""


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["reading.py", *arguments])
    return reading.main()


def test_articles_are_read_and_scored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "articles.jsonl").write_text(json.dumps(ARTICLE) + "\n", encoding="utf-8")
    (tmp_path / "scorer.py").write_text(SCORER, encoding="utf-8")
    assert run(monkeypatch, str(tmp_path / "articles.jsonl"), "--score", str(tmp_path / "scorer.py")) == 0
    printed = capsys.readouterr().out
    assert "| 1 | 1 |  |  | 1.000 |  |  |  |" in printed
    assert "Found of each kind: Indirect 0.50." in printed
    assert "| quotations | 0.00 |" in printed
    assert "| everything | 0.00 |" in printed


def test_a_run_without_the_articles_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, str(tmp_path / "none.jsonl")) == 0
    assert capsys.readouterr().out.startswith("skipped: there is no ")


def test_what_is_found_has_the_form_of_the_scorer() -> None:
    found = reading.read([ARTICLE], "de")
    [claim] = json.loads(found.claims[0])["claims"]
    assert claim["type"] == "Indirect"
    assert [TEXT[begin:end] for begin, end in claim["quote"]] == ["Das Dorf sei sicher"]
    assert [TEXT[begin:end] for begin, end in claim["speaker"]] == ["der Bürgermeister"]
    assert found.megabytes == len(TEXT.encode()) / 1e6

import json
from pathlib import Path

from tests.cli.running import run
from tests.sample_cases import EXAMPLES


def test_there_and_back(tmp_path: Path) -> None:
    assert run("export", EXAMPLES / "itex-cypress.yaml", tmp_path / "itex.xlsx", "--to", "xlsx").code == 0
    done = run("import", tmp_path / "itex.xlsx", tmp_path / "itex")
    assert (done.code, done.err) == (0, "")
    assert "Parties: Itex and Cypress. Packages: 180." in done.out
    before = json.loads(run("solve", EXAMPLES / "itex-cypress.yaml", "--json").out)
    after = json.loads(run("solve", tmp_path / "itex", "--json").out)
    assert after["frontier"] == before["frontier"]


def test_json(tmp_path: Path) -> None:
    report = json.loads(run("import", EXAMPLES / "nash-1950.yaml", tmp_path / "nash", "--json").out)
    assert report["parties"] == ["bill", "jack"]
    assert report["packages"] == 512


def test_bad_usage_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<utility_space")
    for words in ((tmp_path / "a.xml",), (tmp_path / "a.xml", tmp_path / "out"), (tmp_path, tmp_path / "out")):
        done = run("import", *words)
        assert done.code == 2
        assert done.err.startswith("goodoffices: ")
        assert not (tmp_path / "out").exists()

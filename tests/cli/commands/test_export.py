import json
from pathlib import Path

from tests.cli.running import run
from tests.sample_cases import EXAMPLES


def test_where_it_went_and_what_was_left_out(tmp_path: Path) -> None:
    done = run("export", EXAMPLES / "wage-round.yaml", tmp_path / "wages", "--to", "negmas", "--lossy")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Written as NegMAS YAML:")
    assert "Please note" in done.out


def test_json(tmp_path: Path) -> None:
    words = ("export", EXAMPLES / "itex-cypress.yaml", tmp_path / "itex", "--to", "geniusweb", "--json")
    report = json.loads(run(*words).out)
    assert Path(report["written"]).is_dir()


def test_unknown_formats_and_lost_lines_end_with_2(tmp_path: Path) -> None:
    assert "Did you mean “xlsx”" in run("export", EXAMPLES / "nash-1950.yaml", "--to", "xls").err
    refused = run("export", EXAMPLES / "sinai-1979.yaml", tmp_path / "out", "--to", "genius")
    assert refused.code == 2
    assert "--lossy" in refused.err

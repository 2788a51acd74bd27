import io
import json
import sys
import time

import pytest

from goodoffices.briefing.document import Paragraph
from goodoffices.briefing.language import Language
from goodoffices.cli import output
from goodoffices.cli.output import print_json, show, warned, working


def test_documents_and_data_go_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    show((Paragraph("Words"),))
    print_json({"a": "ä"})
    out = capsys.readouterr().out
    assert out.startswith("Words\n")
    assert json.loads(out.removeprefix("Words\n")) == {"a": "ä"}


def test_warnings_are_mentioned_where_there_are_some() -> None:
    assert warned("talks.yaml", 0, Language("en")) == ()
    (said,) = warned("talks.yaml", 2, Language("en"))
    assert "goodoffices check talks.yaml" in str(said)


def test_json_is_plain_where_the_encoding_lacks_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", stream)
    print_json({"a": "„"})
    stream.flush()
    assert json.loads(stream.buffer.getvalue()) == {"a": "„"}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("seconds", "shown"), [(0.0, False), (0.3, True)])
def test_a_sign_of_life_only_where_it_takes_long(monkeypatch: pytest.MonkeyPatch, seconds: float, shown: bool) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(output, "PATIENCE", 0.1)
    monkeypatch.setenv("TERM", "xterm")
    with working("Solving …"):
        time.sleep(seconds)
    assert ("Solving …" in terminal.getvalue()) is shown


def test_nothing_where_nobody_watches(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "PATIENCE", 0.0)
    with working("Solving …"):
        time.sleep(0.05)
    assert capsys.readouterr().err == ""


def test_it_ends_with_what_it_watches_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    with pytest.raises(KeyError), working("Solving …"):
        raise KeyError

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.cli.encoding import UNPRINTABLE, have_streams, printable
from tests.cli.running import run_apart
from tests.sample_cases import EXAMPLES


@given(st.text())
def test_what_is_printed_steers_no_terminal(words: str) -> None:
    shown = printable(words)
    assert not UNPRINTABLE.search(shown)
    assert printable(shown) == shown


def test_ordinary_words_stay_as_they_are() -> None:
    assert printable("Größe: „ja“\n\t– 3 × 4") == "Größe: „ja“\n\t– 3 × 4"


def test_a_terminal_with_few_signs_gets_plain_ones() -> None:
    done = run_apart("solve", EXAMPLES / "nash-1950.yaml", "--lang", "de", env={"PYTHONIOENCODING": "ascii"})
    assert done.code == 0
    assert done.out.isascii()
    assert "####- 24 (71)" in done.out
    assert "schlechtesten" in done.out
    assert "Kalai-Smorodinsky" in done.out


def test_errors_too() -> None:
    done = run_apart("solve", EXAMPLES / "nash-1950.yaml", "--given", "bok=bill", env={"PYTHONIOENCODING": "latin-1"})
    assert done.err == 'goodoffices: "bok" is no facet of this case. Did you mean "book"?\n'


def test_a_program_with_closed_streams_has_empty_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    have_streams()
    assert sys.stdin.buffer.read() == b""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.close()

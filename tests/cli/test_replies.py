"""Replies come from a pipe, and are shown where they do."""

import io

import pytest

from goodoffices.cli.replies import read_reply, take_whatever_comes


def test_replies_are_shown_until_there_are_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(" yes \n\nno"))
    out = io.StringIO()
    assert [read_reply(out) for _ in range(4)] == ["yes", "", "no", None]
    assert out.getvalue() == "> yes\n> \n> no\n> \n"


def test_bytes_that_are_no_text_stop_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"a\xff\n"), encoding="utf-8"))
    take_whatever_comes()
    assert read_reply(io.StringIO()) == "a\ufffd"

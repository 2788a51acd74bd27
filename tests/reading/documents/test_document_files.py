"""Documents from files and streams, and everything that can be wrong with those."""

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents import document_files
from goodoffices.reading.documents.document_files import document_at, document_from
from goodoffices.reading.documents.document_formats import document_formats
from goodoffices.reading.documents.document_text import DocumentText
from tests.reading.papers import PARAGRAPH, web_page


def here(form: str, content: bytes, name: str) -> DocumentText:
    """Read in this process, which is quicker."""
    return document_formats()[form].read(content, name)


def of(content: bytes, name: str = "standard input") -> DocumentText:
    return document_from(io.BytesIO(content), name, here)


class Endless(io.RawIOBase):
    """A stream that never ends, and counts what is taken from it."""

    taken = 0

    def read(self, size: int = -1) -> bytes:
        assert size >= 0, "read whole"
        self.taken += size
        return b"Er sagte nichts. "[: max(size, 0)] * (size // 17 + 1)


def test_a_text_is_kept_with_the_format_it_was_in(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"One.\r\nTwo.")
    assert document_at(file) == DocumentText("One.\nTwo.", form="text")


def test_a_web_page_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(web_page(PARAGRAPH))
    found = document_at(file)
    assert (found.form, found.publisher) == ("html", "Die Zeitung")
    assert PARAGRAPH in found.text


def test_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "report.txt").touch()
    with pytest.raises(FormatError, match=r"report\.tx: found no such file\. Did you mean “.*report\.txt”\?"):
        document_at(tmp_path / "report.tx")
    with pytest.raises(FormatError, match=r"a: found no such file\.$"):
        document_at(tmp_path / "none" / "a")
    with pytest.raises(FormatError, match=r"found a folder; expected a file"):
        document_at(tmp_path)
    with pytest.raises(FormatError, match=r"a\\x00b: (found no such file|cannot be read)"):
        document_at(Path("a\0b"))
    with pytest.raises(FormatError, match="cannot be read: file name too long"):
        document_at(Path("a" * 5000))


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    with pytest.raises(FormatError, match=r"a\.txt: found a link that leads nowhere"):
        document_at(tmp_path / "a.txt")


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FormatError, match="found no ordinary file"):
        document_at(tmp_path / "pipe")


@pytest.mark.parametrize("content", [b"", b" \n\t", b"\xef\xbb\xbf\n", b" " * 9000])
def test_nothing_is_not_a_text(content: bytes) -> None:
    with pytest.raises(FormatError, match=r"a\.txt: found (nothing|no text) in it; expected text"):
        of(content, "a.txt")


def test_a_text_that_is_too_long_is_not_read_to_its_end() -> None:
    stream = Endless()
    with pytest.raises(FormatError, match=r"found more than 5 MB of plain text; expected less\. Split it"):
        document_from(stream, "a.txt")  # type: ignore[arg-type]
    assert stream.taken < 5_100_000


def test_a_document_can_hold_too_much_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_files, "LONGEST_TEXT", 10)
    with pytest.raises(FormatError, match="million characters; expected less"):
        of(b"Eleven signs")


@given(st.binary(max_size=300), st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<html>", b"\xff\xfe"]))
def test_any_bytes_are_read_or_refused(content: bytes, start: bytes) -> None:
    try:
        assert of(start + content, "a").text.strip()
    except FormatError:
        return

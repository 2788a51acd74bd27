"""Archives are looked at before they are unpacked. Whole workbooks: test_xlsx.py."""

import io
import zipfile

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.tables.archive import MOST_PARTS, require_harmless


def zipped(parts: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


BOOK = ("xl/workbook.xml", b"<a/>")


def test_a_plain_one_passes() -> None:
    require_harmless(zipped([BOOK, ("xl/media/image.png", b"\0\0<!DOCTYPE")]), "a.xlsx")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([BOOK, *((f"xl/{i}.xml", b"<a/>") for i in range(MOST_PARTS))], "found 2001 parts"),
        ([BOOK, ("xl/a.xml", b" <!doctype a>")], "found a document type"),
        ([BOOK, ("xl/a.xml.rels", b"<a/><!ENTITY x>")], "found a document type"),
        ([BOOK, ("xl/a.xml", b"<?xml version='1.0' encoding='utf-7'?><a/>")], "in another encoding than UTF-8"),
        ([BOOK, ("xl/a.xml", b"\x4c\x6f\xa7\x94")], "in another encoding than UTF-8"),
        ([("a/b.xml", b"<a/>")], "an archive that is no workbook"),
    ],
)
def test_harm_is_refused(parts: list[tuple[str, bytes]], expected: str) -> None:
    with pytest.raises(FormatError, match=expected):
        require_harmless(zipped(parts), "a.xlsx")


def test_a_size_that_lies_is_noticed() -> None:
    whole = zipped([("xl/workbook.xml", b"<" + b"a" * 100_000)])
    lying = whole.replace((100_001).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != whole
    with pytest.raises(FormatError, match="broken workbook"):
        require_harmless(lying, "a.xlsx")


@pytest.mark.parametrize("length", [5, 30, 60, 120])
def test_what_is_cut_short_is_refused(length: int) -> None:
    with pytest.raises(FormatError):
        require_harmless(zipped([BOOK])[:length], "a.xlsx")

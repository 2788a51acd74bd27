"""Documents that try to be more than words: signs that are markup in one format or another."""

import struct
import zlib

from goodoffices.briefing.document import (
    Document,
    Figure,
    Foot,
    Grid,
    Heading,
    Item,
    Items,
    Mark,
    Marked,
    Paragraph,
    Row,
    Run,
    Source,
    Sources,
    Tone,
)

HOSTILE = (
    '#import "@preview/x:1.0.0": *',
    "#panic()#sys.inputs #include \"/etc/passwd\" #read('/etc/passwd')",
    "$ a $ \\ \\u{41} @source-1 <source-1> `x` ```rust``` // not a comment /* nor this */",
    "~ --- ... -? _a_ *b* = + - / 1.",
    "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt; &amp; &#65; \"q\" 'q'",
    "--> ]]> {{x}} %s {0} </style></title>",
    "[link](javascript:alert(1)) ![image](http://example.org/x.png) <http://example.org>",
    "| cell | ~~x~~ **b** __c__ \\*",
    "# heading",
    "- entry",
    "1. entry",
    "1) entry",
    "+ entry",
    "===",
    "---",
    "> quoted",
    "    code",
    "{=w:p/}{+x+}[-y-]",
    "Ä ö ü ß „Anführung“ – “quote” ’ … é ñ ł Київ Москва Αθήνα ½ € → ≤",
)
"""One sentence each."""

UNWRITABLE = "one\x00\x07\x1b[31m\u202etwo\ud800\uffff"
"""No format can hold this as it is; what is left of it is WRITABLE."""

WRITABLE = "one[31mtwo"

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#ccc"/></svg>'


def png(width: int = 2, height: int = 1) -> bytes:
    """A white picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = b"".join(b"\x00" + b"\xff" * 3 * width for _ in range(height))
    chunks = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def document_of(words: str) -> Document:
    """A document with a block of every kind, in each of which these words stand."""
    marked = Marked.of(*(Run(words, mark) for mark in Mark if mark is not Mark.REFERENCE), Run("1", Mark.REFERENCE))
    return (
        Heading(words, 1),
        *(Paragraph(words, tone) for tone in Tone),
        Paragraph(marked),
        Heading(words),
        Items((Item(words, (words,), (Item(words),)), Item(marked))),
        Items((Item(words),), numbered=True),
        Grid((words, words), (Row(words), Row(words, (marked,), inner=True), Row(words, (words,)))),
        Grid(("", ""), (Row(words, (words,)),)),
        Figure(words, words, SVG, png(), 0.6),
        Heading(words, 3),
        Sources((Source("1", words), Source("2", words), Source("2", words))),
        Foot(words),
    )

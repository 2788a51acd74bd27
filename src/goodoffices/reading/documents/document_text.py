"""The text of a document as it is kept, and what the document says about itself."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date

from goodoffices.reading.notes import Note

NEWLINE = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class DocumentText:
    """Every offset of a reading counts in `text`.

    `day` is when the document says that it was published, `made` when its file says that it was made, which is often
    another day; `language` is what it says that it is written in. `form` is the name of the format it was in.
    """

    text: str
    title: str = ""
    publisher: str = ""
    day: date | None = None
    made: date | None = None
    language: str = ""
    form: str = "text"
    notes: tuple[Note, ...] = ()

    @property
    def sha256(self) -> str:
        """The fingerprint of the text as UTF-8.

        >>> DocumentText("").sha256[:16]
        'e3b0c44298fc1c14'
        """
        return hashlib.sha256(self.text.encode()).hexdigest()


def stored(text: str) -> str:
    r"""The text as it is kept: each new line as `\n`, no byte order mark, nothing that UTF-8 lacks; else as it is.

    >>> stored("\ufeffa\r\nb\rc\u2028d")
    'a\nb\nc\nd'
    """
    return LONE_SURROGATE.sub("\ufffd", NEWLINE.sub("\n", text.removeprefix("\ufeff")))

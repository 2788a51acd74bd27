"""Claims: who said what, through whom, when; and the documents that they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.text import Text

NOT_JUDGED = "F6"
"""The Admiralty grade of a source and an information that cannot be judged."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text that claims were read from."""

    id: str
    title: Text
    publisher: str = ""
    day: date | None = None
    language: str = ""
    where: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody said, as it reached us.

    `speaker` is who said it in the words of the source, `party` whom they spoke for, `via` the chain of those who
    passed it on, nearest to the speaker first. `grade` is an Admiralty grade such as F6: a source letter and an
    information digit, never a number.
    """

    id: str
    says: Text
    speaker: str = ""
    party: str = ""
    via: tuple[str, ...] = ()
    day: date | None = None
    stance: str = ""
    about: tuple[str, ...] = ()
    document: str = ""
    quote: str = ""
    grade: str = NOT_JUDGED
    accepted: bool = True
    origin: Origin = MEDIATOR_ONLY


STANCES = (
    "demand",
    "offer",
    "rejection",
    "red_line",
    "concession",
    "assessment",
    "condition",
    "announcement",
    "suspicion",
    "report",
)
"""What a claim does in the talks."""

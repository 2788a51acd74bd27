"""Claims: who said what, through whom, when; and the documents that they stand in."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.text import Text

NOT_JUDGED = "F6"
"""The Admiralty grade of a source and an information that cannot be judged."""

GRADE = re.compile(r"[A-F][1-6]")
"""An Admiralty grade: source A to F, information 1 to 6."""

Span: TypeAlias = tuple[int, int]
"""[begin, end) in characters of the stored text."""


class Kind(StrEnum):
    """How the words of somebody else stand in a text (Petersen-Frey and Biemann 2024, after Brunner et al. 2020).

    `Direct`: in quotation marks. `Indirect`: depending on a verb or a source. `Reported`: only that and about what
    somebody spoke. `FreeIndirect`: in the speaker's own manner, without a verb. `IndirectFreeIndirect`: sentences that
    carry on an indirect quotation, in the subjunctive.
    """

    DIRECT = "Direct"
    INDIRECT = "Indirect"
    REPORTED = "Reported"
    FREE_INDIRECT = "FreeIndirect"
    CARRIED_ON = "IndirectFreeIndirect"


class ClaimState(StrEnum):
    """Whether a person has looked at a claim: proposed by a reader, accepted, or rejected.

    A rejected claim stays in its case, so that reading the same document again does not propose it again.
    """

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Document:
    """A text that claims were read from.

    `text` is the file that holds the stored text, as a path from the folder of the case, and `sha256` its fingerprint.
    """

    id: str
    title: Text
    publisher: str = ""
    day: date | None = None
    language: str = ""
    where: str = ""
    sha256: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody said, as it reached us.

    `speaker` is who said it in the words of the source, `party` whom they spoke for, `via` the chain of those who
    passed it on, nearest to the speaker first. `about` are issues, facets, drafts, or versions of a draft
    (`plan@label`); `parties` those that it touches. `quote` are the words of the source, `spans` where they stand in
    the stored text of the document. `grade` is an Admiralty grade such as F6: a source letter and an information
    digit, never a number.
    """

    id: str
    says: Text
    speaker: str = ""
    party: str = ""
    via: tuple[str, ...] = ()
    day: date | None = None
    stance: str = ""
    about: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    document: str = ""
    quote: str = ""
    spans: tuple[Span, ...] = ()
    kind: Kind | None = None
    grade: str = NOT_JUDGED
    state: ClaimState = ClaimState.ACCEPTED
    origin: Origin = MEDIATOR_ONLY

    @property
    def accepted(self) -> bool:
        """Whether it counts: somebody has accepted it."""
        return self.state is ClaimState.ACCEPTED


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


def excerpt(text: str, spans: Iterable[Span]) -> str:
    """The words at these spans of a text, put together with an ellipsis where something is left out.

    >>> excerpt("“Yes,” she said, “if need be.”", [(1, 5), (18, 29)])
    'Yes, … if need be.'
    """
    return " … ".join(text[begin:end] for begin, end in spans)


def fingerprint(text: str) -> str:
    """The SHA-256 of a text, by which it is known again."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

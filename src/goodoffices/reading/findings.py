"""What a reader finds in a document: claims, actors, meetings, each with where it stands in the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goodoffices.case.claims import NOT_JUDGED, Kind, Span, excerpt


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of a text and where they stand: one span, or several where something stands in between."""

    text: str
    spans: tuple[Span, ...]

    @classmethod
    def of(cls, text: str, spans: Iterable[Span]) -> Excerpt:
        """The words at these spans of a text, put together with an ellipsis where something is left out.

        >>> Excerpt.of("“Yes,” she said, “if need be.”", [(1, 5), (18, 29)]).text
        'Yes, … if need be.'
        """
        kept = tuple(spans)
        return cls(excerpt(text, kept), kept)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of somebody else, and who says them by which words ("sagte", "laut"); not yet who that is."""

    kind: Kind
    quote: tuple[Span, ...]
    speaker: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """Who said what, as a reader found it; proposed, until a person accepts it.

    `speaker` is who says it in the words of the text (None: nobody is named), `who` the actor meant by that where it is
    safe to say ("Er" → "Steve Witkoff"), `via` the chain of sources, nearest to the speaker first. `parties`, `issues`
    are ids of the case that it touches, `party` whom the speaker speaks for. `day` is when it was said.
    """

    id: str
    kind: Kind
    quote: Excerpt
    speaker: Excerpt | None = None
    cue: Excerpt | None = None
    who: str = ""
    party: str = ""
    via: tuple[str, ...] = ()
    stance: str = ""
    parties: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    day: date | None = None
    grade: str = NOT_JUDGED


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or body of the text, its role, what is said to have become of it ("resigned"), and where it stands."""

    name: str
    role: str = ""
    status: str = ""
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadMeeting:
    """Who meets, where and when, in the words of the text; `state` as in a case: planned, held or cancelled."""

    who: tuple[str, ...]
    where: str = ""
    day: date | None = None
    state: str = "planned"
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in a text; `notes` are things that a person should know about the reading itself."""

    text: str
    sha256: str
    language: str
    day: date | None
    claims: tuple[ReadClaim, ...] = ()
    actors: tuple[Actor, ...] = ()
    meetings: tuple[ReadMeeting, ...] = ()
    notes: tuple[str, ...] = ()

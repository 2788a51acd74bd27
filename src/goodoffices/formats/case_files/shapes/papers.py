"""Documents, claims, drafts, tracks and gates, as they are written."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, PlainValidator, WithJsonSchema

from goodoffices.case.claims import GRADE, STANCES, ClaimState, Kind
from goodoffices.case.tracks import MeetingState, Reply
from goodoffices.formats.case_files.shapes.scalars import (
    Choice,
    Condition,
    Day,
    Names,
    Phrase,
    Spans,
    Word,
    Words,
    read_grade,
)
from goodoffices.formats.case_files.shapes.shape import Many, Named, Shape, Sourced

Grade = Annotated[str, PlainValidator(read_grade), WithJsonSchema({"type": "string", "pattern": f"^{GRADE.pattern}$"})]


class DocumentShape(Shape):
    """A text that claims were read from."""

    called: ClassVar[str] = "a document"
    title: Words | None = Field(None, description="Its title.")
    publisher: Phrase = Field("", description="Who published it.")
    day: Day | None = Field(None, alias="date", description="When it was published.")
    language: Phrase = Field("", description="Its language, such as en.")
    where: Phrase = Field("", description="Where to find it: a page, an address, a file.")
    sha256: Phrase = Field("", description="The SHA-256 of the stored text.")
    text: Phrase = Field("", description="The file that holds its text, seen from the folder of the case.")


class ClaimShape(Sourced):
    """What somebody said, as it reached us."""

    called: ClassVar[str] = "a claim"
    says: Words = Field(description="What was said.")
    speaker: Phrase = Field("", description="Who said it, in the words of the source.")
    party: Phrase = Field("", description="The party whom the speaker speaks for.")
    via: Many[Phrase] = Field([], description="Who passed it on, nearest to the speaker first.")
    day: Day | None = Field(None, alias="date", description="When it was said.")
    stance: Phrase = Field("", description="What it does in the talks.", json_schema_extra={"enum": [*STANCES]})
    about: Names = Field([], description="What it is about: issues, facets, drafts, or versions of them (plan@label).")
    parties: Names = Field([], description="The parties that it touches.")
    document: Phrase = Field("", description="The document that it was read from.")
    quote: Phrase = Field("", description="The words of the source.")
    spans: Spans = Field([], description="Where these words stand in the stored text: [begin, end), each.")
    kind: Annotated[Kind, Choice(Kind)] | None = Field(
        None, alias="type", description="How they stand there: as direct, indirect or reported speech."
    )
    grade: Grade = Field("F6", description="Admiralty grade: source A to F, information 1 to 6; F6: cannot be judged.")
    state: Annotated[ClaimState, Choice(ClaimState)] = Field(
        ClaimState.ACCEPTED, description="proposed: nobody has accepted it yet; rejected: it does not count."
    )


class ClauseShape(Shape):
    """One numbered clause of a draft."""

    called: ClassVar[str] = "a clause"
    number: Phrase = Field(description="Its number, such as 1 or 2.3.")
    says: Words = Field(description="Its text.")
    binds: Named[Word] = Field({}, description="What it decides: the option of each facet.")
    id: Phrase = Field("", description="A name that it keeps in every version, whatever becomes of its number.")


class VersionShape(Shape):
    """A draft as it stood on one day."""

    called: ClassVar[str] = "a version of a draft"
    label: Phrase = Field(description="What people call it, such as 1 or B.")
    day: Day | None = Field(None, alias="date", description="When it was put forward.")
    author: Phrase = Field("", description="Who wrote it.")
    note: Words | None = Field(None, description="Anything a reader should know.")
    sources: Names = Field([], description="The claims that bear it out.")
    clauses: Many[ClauseShape] = Field([], description="Its clauses, in order.")


class DraftShape(Shape):
    """A text under negotiation."""

    called: ClassVar[str] = "a draft"
    title: Words | None = Field(None, description="Its title.")
    versions: Many[VersionShape] = Field([], description="Its versions, oldest first.")


class MeetingShape(Sourced):
    """Who meets, where and when."""

    called: ClassVar[str] = "a meeting"
    id: Word = Field(description="A short name for it.")
    who: Names = Field([], description="Who takes part: parties, or others.")
    where: Phrase = Field("", description="The place.")
    day: Day | None = Field(None, alias="date", description="The day.")
    state: Annotated[MeetingState, Choice(MeetingState)] = Field(
        MeetingState.PLANNED, description="Whether it took place."
    )
    says: Words | None = Field(None, description="What it is about, or what came of it.")


class ReactionShape(Sourced):
    """What a party said to an offer."""

    called: ClassVar[str] = "a reaction"
    by: Word = Field(description="The party that reacted.")
    day: Day | None = Field(None, alias="date", description="The day. Left out: that of the offer, at the earliest.")
    clauses: Many[Phrase] = Field([], description="The numbers of the clauses it is about. Left out: all of them.")
    reply: Annotated[Reply, Choice(Reply)] = Field(
        alias="answer",
        description="What it says to them: agreed ad referendum, taken as a basis, reserved, countered, rejected, or "
        "rejected in part where it is not known which.",
    )
    says: Words | None = Field(None, description="The reaction in words.")


class OfferShape(Sourced):
    """What a party put forward."""

    called: ClassVar[str] = "an offer"
    id: Word = Field(description="A short name for it.")
    by: Names = Field(description="The party that made it, or several together.")
    day: Day | None = Field(None, alias="date", description="The day.")
    draft: Phrase = Field("", description="The draft that is offered.")
    version: Phrase = Field("", description="The label of its version. Left out: the only one.")
    binds: Named[Word] = Field({}, description="What is offered without a draft: the option of each facet.")
    says: Words | None = Field(None, description="The offer in words.")
    reactions: Many[ReactionShape] = Field([], description="What the others said to it.")


class TrackShape(Sourced):
    """A channel of talks."""

    called: ClassVar[str] = "a track"
    title: Words | None = Field(None, description="What people call it.")
    participants: Names = Field([], description="The parties that talk there.")
    meetings: Many[MeetingShape] = Field([], description="Its meetings.")
    offers: Many[OfferShape] = Field([], description="What was offered there, and the reactions to it.")
    note: Words | None = Field(None, description="Anything a reader should know.")


class GateShape(Sourced):
    """A condition on a track."""

    called: ClassVar[str] = "a gate"
    opens: Word = Field(description="The track that it opens.")
    condition: Words = Field(description="What must have happened, in words.")
    when: Condition | None = Field(
        None,
        description="The same over the progress of the talks: clauses_agreed >= 2. Left out: people judge.",
    )
    opened: Day | None = Field(None, description="The day from which somebody holds it to be open.")
    note: Words | None = Field(None, description="Anything a reader should know, such as why `when` reads as it does.")

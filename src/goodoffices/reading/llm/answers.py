"""What the model is asked to answer, as a JSON Schema, and what it did answer, entry by entry."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from goodoffices.case.claims import STANCES, Kind
from goodoffices.reading.findings import STATUSES

MOST = 300
"""Entries of each sort in one answer."""

LONGEST = 5_000
"""Characters of a quotation."""

STATES = ("planned", "held", "cancelled")


def _words(value: object) -> object:
    return "" if value is None else value


def _several(value: object) -> object:
    return [] if value is None else [value] if isinstance(value, str) else value


Words = Annotated[str, BeforeValidator(_words), Field(max_length=300)]
Several = Annotated[list[Words], BeforeValidator(_several), Field(max_length=30)]
Parts = Annotated[list[Annotated[str, Field(max_length=LONGEST)]], BeforeValidator(_several), Field(max_length=12)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class ClaimAnswer(_Entry):
    """A claim, in words copied from the text."""

    quote: Parts = Field(
        description="The words of somebody else, copied; several parts where the speaker stands between"
    )
    kind: Words = Field(default="", json_schema_extra={"enum": [kind.value for kind in Kind]})
    speaker: Words = Field(
        default="", description="Who says it, copied from beside the quote; empty where nobody is named"
    )
    who: Words = Field(default="", description="The full name of who that is, copied from the text")
    cue: Words = Field(default="", description="The verb or preposition that introduces it, copied")
    via: Several = Field(default=[], description="Who passed it on, copied, nearest to the speaker first")
    stance: Words = Field(default="", json_schema_extra={"enum": [*STANCES, ""]})
    party: Words = Field(default="", description="The id of the party that the speaker speaks for")
    parties: Several = Field(default=[], description="The ids of the parties that it is about")
    issues: Several = Field(default=[], description="The ids of the issues that it is about")
    when: Words = Field(default="", description="The words that say when it was said, copied")


class ActorAnswer(_Entry):
    """A person or body, in words copied from the text."""

    name: Words
    role: Words = Field(default="", description="Their office, copied")
    status: Words = Field(default="", json_schema_extra={"enum": [*STATUSES, ""]})


class MeetingAnswer(_Entry):
    """A meeting, in words copied from the text."""

    who: Several
    where: Words = ""
    when: Words = Field(default="", description="The words that say when, copied")
    state: Words = Field(default="", json_schema_extra={"enum": list(STATES)})


class _Form(BaseModel):
    claims: list[ClaimAnswer]
    actors: list[ActorAnswer]
    meetings: list[MeetingAnswer]


@dataclass
class Answers:
    """What can be understood of an answer, and how many entries of it cannot."""

    claims: list[ClaimAnswer] = field(default_factory=list)
    actors: list[ActorAnswer] = field(default_factory=list)
    meetings: list[MeetingAnswer] = field(default_factory=list)
    dropped: int = 0


def schema() -> Mapping[str, Any]:
    """The JSON Schema of an answer, with every key required and no other allowed, as strict servers want it."""
    made = _Form.model_json_schema()
    for own in (made, *made["$defs"].values()):
        own["required"] = list(own["properties"])
        own["additionalProperties"] = False
        own.pop("title", None)
        for inner in own["properties"].values():
            for key in ("default", "title", "maxItems", "maxLength"):
                inner.pop(key, None)
            inner.get("items", {}).pop("maxLength", None)
    return made


def answers(content: str) -> Answers | None:
    """The entries of an answer; None where it is no JSON object, or one without any of the keys asked for."""
    begin, end = content.find("{"), content.rfind("}")
    try:
        data = json.loads(content[begin : end + 1], strict=False)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or not data.keys() & _Form.model_fields.keys():
        return None
    listed = {key: own if isinstance(own := data.get(key), list) else [] for key in _Form.model_fields}
    claims = list(_valid(ClaimAnswer, listed["claims"]))
    actors = list(_valid(ActorAnswer, listed["actors"]))
    meetings = list(_valid(MeetingAnswer, listed["meetings"]))
    understood = len(claims) + len(actors) + len(meetings)
    return Answers(claims, actors, meetings, sum(map(len, listed.values())) - understood)


Sort = TypeVar("Sort", bound=_Entry)


def _valid(kind: type[Sort], entries: list[object]) -> Iterator[Sort]:
    for entry in entries[:MOST]:
        try:
            yield kind.model_validate(entry)
        except ValidationError:
            continue

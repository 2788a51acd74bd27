"""A place in a text where a person or body is named."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What is named."""

    PERSON = "person"
    BODY = "body"
    MEDIUM = "medium"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at [begin, end), in the nominative, with what the words around it say.

    `gender` is "m", "f" or "" where nothing tells it; `state` the state that the role belongs to. `owns` says that the
    name only tells whose somebody else is ("Trumps Schwiegersohn").
    """

    begin: int
    end: int
    name: str
    sort: Sort = Sort.PERSON
    role: str = ""
    status: str = ""
    gender: str = ""
    state: str = ""
    owns: bool = False

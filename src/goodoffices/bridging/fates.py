"""What becomes of an interest when an issue is put in another way: met, open, or lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from goodoffices.case.interests import ASPECTS

EVERYTHING = frozenset(ASPECTS)
"""Every side of an issue that an interest can be about."""

NOTHING: frozenset[str] = frozenset()


class Fate(IntEnum):
    """What becomes of an interest, or of one side of it. The worst is the smallest."""

    LOST = 0
    OPEN = 1
    MET = 2


class Role(StrEnum):
    """Who, of an issue as first put, wants what is asked, and who refuses it."""

    DEMANDER = "demander"
    REFUSER = "refuser"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a move does to the interests of one side, by what they are about (`goodoffices.case.interests.ASPECTS`).

    Aspects that it `meets` are as this side needs them; about those that it `opens` only this side can say; those that
    it `loses` are as the other side needs them. What it does not mention, it leaves as it is.

    >>> Effect(meets=frozenset({"time"})).on("time"), Effect().on("time")
    (<Fate.MET: 2>, None)
    """

    meets: frozenset[str] = NOTHING
    opens: frozenset[str] = NOTHING
    loses: frozenset[str] = NOTHING

    def on(self, aspect: str) -> Fate | None:
        """What it does to interests about this, or None where nothing."""
        known = ((self.meets, Fate.MET), (self.loses, Fate.LOST), (self.opens, Fate.OPEN))
        return next((fate for aspects, fate in known if aspect in aspects), None)


def effect(*, meets: Iterable[str] = (), opens: Iterable[str] = (), loses: Iterable[str] = ()) -> Effect:
    """An effect from any collections of aspects."""
    return Effect(frozenset(meets), frozenset(opens), frozenset(loses))


UNTOUCHED = Effect()


def fate(aspect: str, effects: Iterable[Effect], role: Role, *, instead: bool) -> Fate:
    """What becomes of one aspect of an interest under several moves at once.

    What one of them meets is met, whatever the others leave open; what one loses is lost. What none mentions is met for
    those who want what is asked, since it is done, and lost for those who refuse it; where something else is done
    `instead`, it is the other way round.

    >>> fate("time", [], Role.REFUSER, instead=False)
    <Fate.LOST: 0>
    """
    found = {own for own in (effect.on(aspect) for effect in effects) if own is not None}
    for decided in (Fate.MET, Fate.LOST, Fate.OPEN):
        if decided in found:
            return decided
    return Fate.MET if (role is Role.DEMANDER) != instead else Fate.LOST

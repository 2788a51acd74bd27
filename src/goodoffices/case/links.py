"""Which red lines, positions and interests rest on which claims."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias, TypeVar

from goodoffices.case.case import Case
from goodoffices.case.errors import UsageError
from goodoffices.case.interests import Interest
from goodoffices.case.names import did_you_mean
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import RedLine

Target: TypeAlias = RedLine | Position | Interest
Sourced = TypeVar("Sourced", RedLine, Position, Interest)


def targets(case: Case) -> dict[str, Target]:
    """Everything that claims can be linked to, by its id: PARTY.red_lines.NAME and the like."""
    every: tuple[Target, ...] = (*case.red_lines, *case.positions, *case.interests)
    return {_id(own): own for own in every}


def links_of(claim: str, case: Case) -> tuple[str, ...]:
    """What rests on the claim of this id."""
    return tuple(name for name, own in targets(case).items() if claim in own.origin.sources)


def linked(case: Case, ids: Iterable[str], target: str) -> Case:
    """The case in which a red line, position or interest rests on these claims as well."""
    return _with_sources(case, target, lambda sources: tuple(dict.fromkeys((*sources, *ids))))


def unlinked(case: Case, ids: Iterable[str], target: str) -> Case:
    """The case in which it does not rest on these claims. Raises UsageError where it did not before."""
    gone = list(ids)

    def rest(sources: tuple[str, ...]) -> tuple[str, ...]:
        for name in gone:
            if name not in sources:
                raise UsageError(f"“{name}” is no source of {target}. {did_you_mean(name, sources)}")
        return tuple(name for name in sources if name not in gone)

    return _with_sources(case, target, rest)


def _with_sources(case: Case, target: str, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Case:
    if target not in targets(case):
        found = f"“{target}” is no red line, position or interest of this case"
        raise UsageError(f"{found}, as PARTY.red_lines.NAME. {did_you_mean(target, targets(case))}")

    def resting(things: tuple[Sourced, ...]) -> tuple[Sourced, ...]:
        return tuple(_resting(own, change) if _id(own) == target else own for own in things)

    return replace(
        case,
        red_lines=resting(case.red_lines),
        positions=resting(case.positions),
        interests=resting(case.interests),
    )


def _resting(own: Sourced, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Sourced:
    return replace(own, origin=replace(own.origin, sources=change(own.origin.sources)))


def _id(own: Target) -> str:
    match own:
        case RedLine():
            return own.id
        case Position():
            return f"{own.party}.positions.{own.facet}"
        case Interest():
            return f"{own.party}.interests.{own.name}"

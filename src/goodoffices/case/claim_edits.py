"""What a person does with claims: accept, reject, grade and change them; each edit makes a new case."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from goodoffices.case.case import Case
from goodoffices.case.claims import GRADE, Claim, ClaimState, Kind
from goodoffices.case.errors import UsageError
from goodoffices.case.names import did_you_mean
from goodoffices.case.text import Text

NUMBERED = re.compile(r"(.*?)(\d{1,9})")


def ids_of(words: str, case: Case) -> tuple[str, ...]:
    """The claims that somebody means by their ids: “c34”, “c34, c36”, “c35-c40” (those that there are between them).

    Raises UsageError for an id that the case does not have.
    """
    known = [claim.id for claim in case.claims]
    found = (name for part in words.split(",") if part.strip() for name in _ids(part.strip(), known))
    return tuple(dict.fromkeys(found)) or _unknown(words, known)


def with_state(case: Case, ids: Iterable[str], state: ClaimState) -> Case:
    """These claims as accepted, rejected, or again proposed."""
    return _changed(case, frozenset(ids), lambda claim: replace(claim, state=state))


def with_field(case: Case, ids: Iterable[str], field: str, words: str) -> Case:
    """These claims with another value of one key, as a case file calls it; nothing takes it away.

    Lists have commas between their items, `via` semicolons; `says.de` is what is said in German. Raises UsageError for
    a key or a value that cannot be; whether names are known is left to `goodoffices.case.check`.
    """
    name, _, language = field.partition(".")
    if name not in FIELDS or (language and name != "says"):
        raise UsageError(f"“{field}” is nothing that a claim has. {did_you_mean(field, FIELDS)}")
    if language:
        return _changed(case, frozenset(ids), lambda claim: replace(claim, says=_said(claim.says, language, words)))
    return _changed(case, frozenset(ids), lambda claim: FIELDS[name](claim, words.strip()))


# ------------------------------------------------------------------------------------------------------ ids


def _ids(part: str, known: list[str]) -> tuple[str, ...]:
    if part in known:
        return (part,)
    for i in (i for i, sign in enumerate(part) if sign in "-–"):
        first, last = part[:i].strip(), part[i + 1 :].strip()
        if first in known and last in known:
            return _between(first, last, known)
    return _unknown(part, known)


def _between(first: str, last: str, known: list[str]) -> tuple[str, ...]:
    """By number where both are numbered alike, else by their order in the case."""
    start, stop = NUMBERED.fullmatch(first), NUMBERED.fullmatch(last)
    if start and stop and start[1] == stop[1]:
        low, high = sorted((int(start[2]), int(stop[2])))
        numbered = ((name, NUMBERED.fullmatch(name)) for name in known)
        return tuple(name for name, own in numbered if own and own[1] == start[1] and low <= int(own[2]) <= high)
    low, high = sorted((known.index(first), known.index(last)))
    return tuple(known[low : high + 1])


def _unknown(words: str, known: list[str]) -> tuple[str, ...]:
    raise UsageError(f"“{words}” is no claim of this case. {did_you_mean(words, known)}".rstrip())


# --------------------------------------------------------------------------------------------------- fields


def _changed(case: Case, ids: frozenset[str], change: Callable[[Claim], Claim]) -> Case:
    return replace(case, claims=tuple(change(claim) if claim.id in ids else claim for claim in case.claims))


def _said(before: Text, language: str, words: str) -> Text:
    """Other words in one language; without one, in the only language that there is."""
    if not words.strip():
        raise UsageError("A claim says something. Give the words, as in says=…")
    if not language and len(before.versions) > 1:
        known = ", ".join(f"says.{code}" for code, _ in before.versions)
        raise UsageError(f"This claim has words in several languages. Say which you mean: {known}.")
    if not language:
        return Text(((before.versions[0][0] if before.versions else "", words),))
    if before.is_plain:
        return Text(((language, words),))
    return Text.of({**dict(before.versions), language: words})


def _names(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split(",") if part.strip())


def _phrases(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split(";") if part.strip())


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        raise UsageError(f"“{words}” is no day. Write year-month-day, as in 2025-12-31.") from None


def _grade(words: str) -> str:
    if GRADE.fullmatch(words.upper()):
        return words.upper()
    raise UsageError(f"“{words}” is no grade. Write a source from A to F and an information from 1 to 6, as in B2.")


def _state(words: str) -> ClaimState:
    return ClaimState(_one_of(words, list(ClaimState), "a state of a claim"))


def _kind(words: str) -> Kind | None:
    return Kind(_one_of(words, list(Kind), "a type of quotation")) if words else None


def _one_of(words: str, known: list[str], what: str) -> str:
    found = {name.casefold(): name for name in map(str, known)}.get(words.casefold())
    if found is None:
        raise UsageError(f"“{words}” is not {what}. {did_you_mean(words, map(str, known))}")
    return found


FIELDS: Mapping[str, Callable[[Claim, str], Claim]] = {
    "says": lambda claim, words: replace(claim, says=_said(claim.says, "", words)),
    "speaker": lambda claim, words: replace(claim, speaker=words),
    "party": lambda claim, words: replace(claim, party=words),
    "via": lambda claim, words: replace(claim, via=_phrases(words)),
    "date": lambda claim, words: replace(claim, day=_day(words)),
    "stance": lambda claim, words: replace(claim, stance=words),
    "about": lambda claim, words: replace(claim, about=_names(words)),
    "parties": lambda claim, words: replace(claim, parties=_names(words)),
    "document": lambda claim, words: replace(claim, document=words),
    "quote": lambda claim, words: replace(claim, quote=words),
    "type": lambda claim, words: replace(claim, kind=_kind(words)),
    "grade": lambda claim, words: replace(claim, grade=_grade(words)),
    "audience": lambda claim, words: replace(claim, origin=replace(claim.origin, audience=_names(words))),
    "state": lambda claim, words: replace(claim, state=_state(words)),
}
"""The keys of a claim that can be changed, and how words change each."""

"""Change the claims of a case on disk: every edit is checked first, and all are saved, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from pathlib import Path
from typing import TypeAlias

from goodoffices.case import claim_edits as of
from goodoffices.case.case import Case
from goodoffices.case.changes import Change, changes
from goodoffices.case.check import require_sound
from goodoffices.case.claims import ClaimState
from goodoffices.case.errors import UsageError
from goodoffices.case.links import linked, unlinked
from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.save import save
from goodoffices.workbench.opening import load

Edit: TypeAlias = Callable[[Case], Case]


def edit_claims(path: str | Path, edits: Iterable[Edit]) -> tuple[Case, tuple[Change, ...]]:
    """The case in a file or folder after these edits, one after the other, and what they changed; saved if anything.

    Raises what `load` does; UsageError and CaseError where an edit makes no sense, and FormatError where the case
    cannot be written: then everything is as it was.
    """
    before = load(path)
    after = require_sound(reduce(lambda case, edit: edit(case), edits, before))
    changed = changes(before, after)
    if changed:
        save(after, path)
    return after, changed


def edits_of(
    *,
    accept: Sequence[str] = (),
    reject: Sequence[str] = (),
    grade: Sequence[str] = (),
    change: Sequence[str] = (),
    link: Sequence[str] = (),
    unlink: Sequence[str] = (),
) -> list[Edit]:
    """What somebody asks for in one call, in the order in which it is done. Raises UsageError for what says nothing."""
    states = [setting_states(accept, reject)] if accept or reject else []
    return [
        *map(setting_field, change),
        *map(grading, grade),
        *states,
        *map(linking, link),
        *map(unlinking, unlink),
    ]


def setting_states(accept: Sequence[str], reject: Sequence[str]) -> Edit:
    """Accept and reject the claims of these ids, each “c34” or “c35-c40”; none can be both."""

    def edit(case: Case) -> Case:
        accepted, rejected = ([name for own in words for name in of.ids_of(own, case)] for words in (accept, reject))
        for name in accepted:
            if name in rejected:
                raise UsageError(f"“{name}” is to be both accepted and rejected. Say one of them.")
        case = of.with_state(case, accepted, ClaimState.ACCEPTED)
        return of.with_state(case, rejected, ClaimState.REJECTED)

    return edit


def grading(words: str) -> Edit:
    """Grade claims: “c34=B2”."""
    ids, grade = _parts(words, "c34=B2")
    return lambda case: of.with_field(case, of.ids_of(ids, case), "grade", grade)


def setting_field(words: str) -> Edit:
    """Change one key of claims: “c34.stance=demand”."""
    name, value = _parts(words, "c34.stance=demand")
    if "." not in name:
        raise UsageError(f"“{words}” names no key of a claim. Write c34.stance=demand.")
    return lambda case: of.with_field(case, *_claims_and_key(name, case), value)


def linking(words: str) -> Edit:
    """Let something rest on claims: “c34=ukraine.red_lines.held_areas”."""
    ids, target = _parts(words, "c34=PARTY.red_lines.NAME")
    return lambda case: linked(case, of.ids_of(ids, case), target.strip())


def unlinking(words: str) -> Edit:
    """Let something no longer rest on claims."""
    ids, target = _parts(words, "c34=PARTY.red_lines.NAME")
    return lambda case: unlinked(case, of.ids_of(ids, case), target.strip())


def _parts(words: str, example: str) -> tuple[str, str]:
    before, equals, after = words.partition("=")
    if not (equals and before.strip()):
        raise UsageError(f"“{words}” says nothing. Write {example}.")
    return before.strip(), after


def _claims_and_key(name: str, case: Case) -> tuple[tuple[str, ...], str]:
    """The claims and the key of “c34.says.de”; an id can have dots of its own."""
    known = {claim.id for claim in case.claims}
    dots = [i for i, sign in enumerate(name) if sign == "."]
    for i in reversed(dots):
        if name[:i] in known:
            return (name[:i],), name[i + 1 :]
    ids, _, key = name.partition(".")
    if key.partition(".")[0] not in of.FIELDS:
        raise UsageError(f"“{key}” is nothing that a claim has. {did_you_mean(key, of.FIELDS)}")
    return of.ids_of(ids, case), key

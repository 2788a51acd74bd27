"""Ask a party what it values, and save what it says into the case."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from goodoffices.case.elicitation.questions import Finished, Understood
from goodoffices.case.errors import FormatError, UsageError
from goodoffices.case.names import did_you_mean
from goodoffices.case.points import Points
from goodoffices.formats.case_files.save import save
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.interview import Interview, asked_about
from goodoffices.workbench.opening import load


def begin(path: str | Path, party: str) -> Interview:
    """An interview of the party of this id or name about the case in a file or folder.

    Raises what `load` does; UsageError for a party that the case does not know, and for a case with nothing to decide
    on; FormatError where the case could not be saved afterwards.
    """
    case = load(path)
    _require_writable(Path(path))
    known = {own.id: [own.id, *(words for _, words in own.name.versions)] for own in case.parties}
    found = next((i for i, names in known.items() if party.casefold() in map(str.casefold, names)), None)
    if found is None:
        raise UsageError(f"“{party}” is no party of this case. {did_you_mean(party, known)}")
    if not asked_about(case):
        raise UsageError("Nothing in this case has two options or more, so there is nothing to ask about.")
    return Interview(case, found)


def keep(path: str | Path, understood: Understood) -> None:
    """Save what was understood into the case in its file or folder; all else, and comments, stay.

    Raises UsageError where the issues of the case, or the party's values, have changed since the interview began.
    """
    now, then = load(path), understood.case
    party = understood.party
    if now.issues != then.issues or now.party(party) is None:
        found = "The issues of the case have changed since the interview began"
        raise UsageError(f"{found}, so nothing was saved. Ask again.")
    new = then.values_of(party)
    values = tuple(new if own.party == party and new else own for own in now.values)
    if now.values_of(party) is None and new:
        values = (*values, new)
    theirs = then.party(party)
    parties = tuple(
        replace(own, walk_away=theirs.walk_away) if own.id == party and theirs else own for own in now.parties
    )
    save(replace(now, values=values, parties=parties), path)


def understood_report(done: Finished, path: str | Path) -> Json:
    """What was understood, as plain data."""
    own = done.understood
    party, values = own.case.party(own.party), own.case.values_of(own.party)
    walk_away = party.walk_away.on(own.case.as_of) if party and party.walk_away else None
    return {
        "case": own.case.name,
        "party": own.party,
        "saved": done.save and own.changed,
        "file": str(path),
        "values": {
            known.facet: {"order": [list(group) for group in known.order]}
            if known.order
            else {name: _points(points) for name, points in known.worths}
            for known in own.known
        },
        "weights": {facet: float(weight) for facet, weight in own.weights},
        "walk_away": None
        if walk_away is None or own.score is None
        else {"points": _points(walk_away), "score": float(own.score)},
        "is_estimate": values is not None and values.is_estimate,
    }


def _points(points: Points) -> object:
    return [float(points.low), float(points.high)] if points.is_interval else float(points.low)


def _require_writable(path: Path) -> None:
    if not path.is_dir() and not path.is_file():
        raise FormatError(f"{path}: is no file or folder that answers could be saved to")
    if not os.access(path, os.W_OK):
        raise FormatError(f"{path}: cannot be written, so answers could not be saved")

"""The claims of a case: which of them somebody asks for, and what they say as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from goodoffices.case.attitudes import attitude_of
from goodoffices.case.case import Case
from goodoffices.case.changes import Change, phrase
from goodoffices.case.claims import Claim, ClaimState
from goodoffices.case.corroboration import alike, roots_of, support_of
from goodoffices.case.errors import UsageError
from goodoffices.case.links import links_of, targets
from goodoffices.case.names import did_you_mean
from goodoffices.case.over_time import courses, turns
from goodoffices.case.subjects import known_subjects, subject_of
from goodoffices.case.text import Text
from goodoffices.workbench.complaints import Json


@dataclass(frozen=True, slots=True)
class Filters:
    """Which claims to show: all where nothing is said.

    `party` is whom the speaker speaks for, or a party that is touched; `issue` an issue with all its facets, a facet,
    a draft or a version of one; `since` the first day, of the claim or else of its document.
    """

    state: ClaimState | None = None
    party: str = ""
    issue: str = ""
    since: date | None = None
    document: str = ""


def claims_shown(case: Case, filters: Filters) -> tuple[Claim, ...]:
    """The claims that pass the filters. Raises UsageError for a name that the case does not know."""
    _require(filters.party, [party.id for party in case.parties], "a party of this case")
    _require(filters.document, [document.id for document in case.documents], "a document of this case")
    if filters.issue and subject_of(filters.issue, case) is None:
        _require(filters.issue, known_subjects(case), "an issue or draft of this case")
    return tuple(claim for claim in case.claims if _passes(claim, filters, case))


def _require(name: str, known: Sequence[str], what: str) -> None:
    if name and name not in known:
        raise UsageError(f"“{name}” is not {what}. {did_you_mean(name, known)}".rstrip())


def _passes(claim: Claim, filters: Filters, case: Case) -> bool:
    day = day_of(claim, case)
    return (
        (filters.state is None or claim.state is filters.state)
        and (not filters.party or filters.party in (claim.party, *claim.parties))
        and (not filters.document or claim.document == filters.document)
        and (filters.since is None or (day is not None and day >= filters.since))
        and (not filters.issue or any(_is_within(name, filters.issue, case) for name in claim.about))
    )


def _is_within(name: str, asked: str, case: Case) -> bool:
    """Whether what a claim is about is what was asked for, or a part of it."""
    own, whole = subject_of(name, case), subject_of(asked, case)
    if own is None or whole is None:
        return False
    is_same = own.id == whole.id and whole.version in (None, own.version)
    return is_same or own.id.startswith(f"{whole.id}.")


def day_of(claim: Claim, case: Case) -> date | None:
    """The day of a claim, or else of the document that it stands in."""
    documents = (document.day for document in case.documents if document.id == claim.document)
    return claim.day or next(documents, None)


# ---------------------------------------------------------------------------------------------- as plain data


def claims_report(case: Case, shown: Iterable[Claim], changed: Iterable[Change] = ()) -> Json:
    """Claims and how they stand to each other; what red lines and positions rest on; and what was changed."""
    narrow = replace(case, claims=tuple(shown))
    return {
        "case": case.name,
        "claims": [_claim(claim, case) for claim in narrow.claims],
        "support": {name: _support(name, case) for name in targets(case)},
        "courses": [
            {"party": own.party, "subject": own.subject, "claims": [claim.id for claim in own.claims]}
            for own in courses(narrow)
        ],
        "turns": [
            {"kind": own.kind, "party": own.party, "subject": own.subject, "claims": [own.before.id, own.after.id]}
            for own in turns(narrow)
        ],
        "changed": [{"what": phrase(own.what), "before": own.before, "after": own.after} for own in changed],
    }


def _claim(claim: Claim, case: Case) -> Json:
    attitude, same = attitude_of(claim), alike(claim, case)
    return {
        "id": claim.id,
        "state": claim.state,
        "type": claim.kind,
        "says": _words(claim.says),
        "quote": {"text": claim.quote, "spans": [list(span) for span in claim.spans]},
        "speaker": claim.speaker,
        "party": claim.party or None,
        "via": list(claim.via),
        "date": claim.day.isoformat() if claim.day else None,
        "stance": claim.stance or None,
        "attitude": attitude,
        "about": list(claim.about),
        "parties": list(claim.parties),
        "document": claim.document or None,
        "grade": claim.grade,
        "audience": list(claim.origin.audience),
        "bears_out": list(links_of(claim.id, case)),
        "alike": [own.id for own in same if own is not claim],
        "roots": [root.name for root in roots_of(case, same)],
    }


def _words(text: Text) -> Json | str:
    return text.in_("") if text.is_plain else dict(text.versions)


def _support(name: str, case: Case) -> Json:
    found = support_of(targets(case)[name].origin, case)
    return {
        "accepted": [claim.id for claim in found.accepted],
        "proposed": [claim.id for claim in found.proposed],
        "rejected": [claim.id for claim in found.rejected],
        "roots": [root.name for root in found.roots],
    }

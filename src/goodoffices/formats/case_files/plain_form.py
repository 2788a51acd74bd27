"""A case as plain mappings, lists and texts: the full form of a case file, in the order in which people read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import TypeVar

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, Document
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Commitment, Facet, FacetKind, Issue, Option, Pledge, Rule, amount_name
from goodoffices.case.origin import Origin
from goodoffices.case.parties import Delegate, Party
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import RedLine
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting, Track
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, Values
from goodoffices.case.walk_aways import WalkAway
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.shapes.case import VERSION
from goodoffices.formats.case_files.shapes.wants import HUNDRED


class Bare(str):
    """A number or a day: words that stand in a file without quotation marks."""

    __slots__ = ()


Form = dict[str, Plain]
T = TypeVar("T")


def plain_form(case: Case) -> Form:
    """Everything that a file says of the case."""
    return _said(
        goodoffices=Bare(VERSION),
        title=text(case.title),
        summary=_maybe(text, case.summary),
        as_of=_day(case.as_of),
        parties={party.id: _party(party) for party in case.parties},
        issues={issue.id: _issue(issue) for issue in case.issues},
        rules=[_rule(rule) for rule in case.rules],
        consent=case.consent and case.consent.text,
        interests=_by_party(case.interests, lambda interest: interest.name, _interest),
        positions=_by_party(case.positions, lambda position: position.facet, _position),
        red_lines=_by_party(case.red_lines, lambda line: line.name, _red_line),
        values={values.party: _values(values) for values in case.values},
        documents={document.id: _document(document) for document in case.documents},
        claims={claim.id: _claim(claim) for claim in case.claims},
        drafts={draft.id: _draft(draft) for draft in case.drafts},
        tracks={track.id: _track(track) for track in case.tracks},
        gates={gate.id: _gate(gate) for gate in case.gates},
    )

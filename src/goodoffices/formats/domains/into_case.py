"""A domain and its profiles as a case: every number as it stands in the files."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from goodoffices.case.case import Case
from goodoffices.case.checks.names import UNUSABLE_ISSUE_NAMES
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.issues import Facet, FacetKind, Issue, Option, amount_name
from goodoffices.case.origin import MEDIATOR, PUBLIC, Basis, Origin
from goodoffices.case.parties import Party
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.case.values import FacetValues, PointsByAmount, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.names import names_for

FROM_A_FILE = Origin(basis=Basis.STATED)
"""Points of research files are what they are, not somebody's estimate."""

RESERVATION = "reservation_of_"
"""How the draft is called that holds a party's reservation bid, before the party's name."""


def into_case(domain: Domain, profiles: Sequence[Profile], name: str) -> Case:
    """The case of a domain, with a signatory for each of its profiles."""
    issue_names = names_for((issue.name for issue in domain.issues), "issue", UNUSABLE_ISSUE_NAMES)
    facets = tuple(_facet(own, issue) for own, issue in zip(issue_names, domain.issues, strict=True))
    party_names = names_for((profile.name for profile in profiles), "party", {PUBLIC, MEDIATOR})
    named = list(zip(party_names, profiles, strict=True))
    scope = Scope.of(facets)
    return Case(
        name=name,
        title=Text.plain(domain.name or name),
        parties=tuple(_party(party, profile) for party, profile in named),
        issues=tuple(
            Issue(facet.id, (facet,), _title(issue.name, facet.id))
            for facet, issue in zip(facets, domain.issues, strict=True)
        ),
        values=tuple(_values(party, profile, facets, scope) for party, profile in named),
        drafts=tuple(
            _reservation(party, profile, facets) for party, profile in named if profile.reservation is not None
        ),
    )


def _title(words: str, name: str) -> Text | None:
    return None if words == name else Text.plain(words)


def _facet(name: str, issue: DomainIssue) -> Facet:
    if issue.steps is not None:
        options = tuple(Option(amount_name(amount), number=amount) for amount in issue.steps.amounts())
        return Facet(name, options, FacetKind.NUMBER, steps=issue.steps)
    kind = FacetKind.ORDERED if issue.is_ordered else FacetKind.UNORDERED
    return Facet(name, tuple(map(Option, issue.values)), kind)


def _party(name: str, profile: Profile) -> Party:
    walk_away = None
    if profile.reserved is not None:
        walk_away = WalkAway(((None, Points.exactly(profile.reserved)),), origin=FROM_A_FILE)
    return Party(name, Text.plain(profile.name or name), walk_away=walk_away, discount=profile.discount)


def _values(party: str, profile: Profile, facets: Sequence[Facet], scope: Scope) -> Values:
    worth = [(facet, own) for facet, own in zip(facets, profile.worth, strict=False) if own.points]
    return Values(
        party,
        tuple(_points(facet, own) for facet, own in worth),
        tuple(_when(box, facets, scope) for box in profile.boxes),
        FROM_A_FILE,
        tuple((facet.id, own.weight) for facet, own in worth if own.weight is not None),
        profile.zero,
        profile.one,
    )


def _points(facet: Facet, worth: Worth) -> FacetValues:
    if facet.kind is FacetKind.NUMBER:
        amounts = ((Fraction(amount), Points.exactly(points)) for amount, points in worth.points)
        return PointsByAmount(facet.id, tuple(sorted(amounts, key=lambda pair: pair[0])))
    return PointsByOption(facet.id, tuple((str(value), Points.exactly(points)) for value, points in worth.points))


def _when(box: Box, facets: Sequence[Facet], scope: Scope) -> PointsWhen:
    within = [_between(facets[issue].id, low, high) for issue, low, high in box.bounds]
    without = [f"not ({_between(facets[issue].id, low, high)})" for issue, low, high in box.excluded]
    return PointsWhen(_expression([*within, *without], scope), Points.exactly(box.points))


def _between(facet: str, low: Fraction, high: Fraction) -> str:
    if low == high:
        return f"{facet} == {amount_name(low)}"
    return f"{facet} >= {amount_name(low)} and {facet} <= {amount_name(high)}"


def _expression(parts: Sequence[str], scope: Scope) -> Expression:
    return parse(" and ".join(parts) or "true", scope)


def _reservation(party: str, profile: Profile, facets: Sequence[Facet]) -> Draft:
    """The package that is worth no agreement to a party, as a draft, one clause for each issue."""
    chosen = zip(facets, profile.reservation or (), strict=True)
    clauses = tuple(
        Clause(str(i), Text.plain(option), ((facet.id, option),)) for i, (facet, option) in enumerate(chosen, 1)
    )
    title = Text((("en", f"Reservation bid of {profile.name}"), ("de", f"Rückfallangebot von {profile.name}")))
    return Draft(f"{RESERVATION}{party}", title, (DraftVersion("1", clauses),))

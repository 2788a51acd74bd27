"""A reframed case: what it is, how lines read in it, and how its packages say themselves in the case as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from goodoffices.bridging.naming import Naming, all_of, any_of
from goodoffices.bridging.opportunity import AddedFacet, Move, Opportunity
from goodoffices.bridging.readings import Judgement, judge
from goodoffices.bridging.reframed_lines import reframed_line
from goodoffices.bridging.reframed_values import reframed_values
from goodoffices.case.case import Case
from goodoffices.case.drafts import Clause, Draft
from goodoffices.case.expressions.nodes import Expression, Iff, Implies, Node, Not, facets_of
from goodoffices.case.expressions.written import chosen, expressed, renamed
from goodoffices.case.issues import Commitment, Facet, FacetKind, Issue, Option, Rule
from goodoffices.case.packages import Package
from goodoffices.case.parties import Party, Seat
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Offer, Track

AS_FIRST_ASKED = Text(
    (
        ("en", "Answer to the question as first put, or the nearest to it"),
        ("de", "Antwort auf die zunächst gestellte Frage, oder die nächstliegende"),
    )
)


@dataclass(frozen=True)
class Transformation:
    """A case put in another way, by opportunities that can each be taken or left.

    `case` is the reframed case, `original` the one that it was made of. In `case`, an issue that is touched has the
    facet as first asked and those that the opportunities add; red lines hold as they read there.
    """

    original: Case
    case: Case
    naming: Naming

    @property
    def opportunities(self) -> tuple[Opportunity, ...]:
        """The opportunities that it holds."""
        return self.naming.opportunities

    def moves(self, package: Mapping[str, str]) -> tuple[Move, ...]:
        """The moves that a package of the reframed case makes."""
        made = []
        for number, opportunity in enumerate(self.opportunities):
            picked = {own.name: package.get(id_, own.as_asked.name) for id_, own in self.naming.facets(number)}
            options = [next(o for o in own.every if o.name == picked[own.name]) for own in opportunity.facets]
            if options[0] != opportunity.facets[0].as_asked:
                made.append(Move(opportunity, tuple(options)))
        return tuple(made)

    def readings(self, package: Mapping[str, str]) -> dict[str, Judgement]:
        """How each red line of the case reads in a package of the reframed case."""
        moves = self.moves(package)
        return {line.id: judge(self.original, line, moves) for line in self.original.red_lines}

    def translate_back(self, package: Mapping[str, str]) -> Package:
        """The package in the facets of the case as it was.

        What was asked and is not done is the option that the refusers would have; what is done in another way than
        asked, the case as it was cannot express: it stays open, as does what the package leaves open.
        """
        moves = self.moves(package)
        said: dict[str, str] = {}
        for facet in self.original.facets:
            own = [move for move in moves if move.clash.facet == facet.id]
            id_ = self.naming.facet(facet.id)
            if id_ in package and (not own or any(move.instead for move in own)):
                said[facet.id] = package[id_]
        return Package.of(said)


def apply(case: Case, *opportunities: Opportunity, believed: Sequence[Move] = ()) -> Transformation:
    """Put a case in another way: every opportunity adds its facets, and can be taken or left.

    Rules, and the lines of untouched facets, hold as they did. Lines whose reading is open under the moves that are
    `believed` hold there, too: that is the question which is then put to their parties.
    """
    naming = Naming.of(case, opportunities)
    reframed = replace(
        case,
        parties=tuple(_party(party, naming) for party in case.parties),
        issues=tuple(_issue(issue, naming) for issue in case.issues),
        rules=tuple(replace(rule, holds=_moved(rule.holds, naming)) for rule in case.rules),
        consent=_moved(case.consent, naming) if case.consent else None,
        positions=tuple(replace(own, facet=naming.facet(case.scope.id_of(own.facet))) for own in case.positions),
        red_lines=tuple(reframed_line(case, line, naming, believed) for line in case.red_lines),
        values=tuple(reframed_values(case, values, naming) for values in case.values),
        drafts=tuple(_draft(case, draft, naming) for draft in case.drafts),
        tracks=tuple(_track(case, track, naming) for track in case.tracks),
        gates=tuple(_gate(gate, naming) for gate in case.gates),
    )
    return Transformation(case, reframed, naming)


def _party(party: Party, naming: Naming) -> Party:
    """A party that a move can bind has a conditional seat: where it is bound, its consent is needed."""
    options = [o for own in naming.opportunities for facet in own.facets for o in facet.options]
    is_bound = any(option.pledge is not None and party.id in option.pledge.by for option in options)
    conditional = is_bound and not party.is_signatory and Seat.CONDITIONAL not in party.seats
    seats = (*party.seats, Seat.CONDITIONAL) if conditional else party.seats
    return replace(party, seats=seats, consent_if=_moved(party.consent_if, naming) if party.consent_if else None)


def _moved(expression: Expression, naming: Naming) -> Expression:
    """The expression over the facets that there are now; one that speaks of a touched issue spells out its facets."""
    node = renamed(expression.node, naming.moved)
    named = {facet.partition(".")[0] for facet in facets_of(node)}
    return expressed(node) if named & naming.issues else expression


def _commitment(own: Commitment, naming: Naming) -> Commitment:
    return replace(own, when=_moved(own.when, naming))


def _draft(case: Case, draft: Draft, naming: Naming) -> Draft:
    def clause(own: Clause) -> Clause:
        return replace(own, binds=_bound(case, own.binds, naming))

    versions = tuple(replace(v, clauses=tuple(map(clause, v.clauses))) for v in draft.versions)
    return replace(draft, versions=versions)


def _track(case: Case, track: Track, naming: Naming) -> Track:
    def offer(own: Offer) -> Offer:
        if own.draft:
            return own
        # Without a draft, what can be agreed goes by its facet.
        reactions = tuple(replace(r, clauses=tuple(map(naming.facet, r.clauses))) for r in own.reactions)
        return replace(own, binds=_bound(case, own.binds, naming), reactions=reactions)

    return replace(track, offers=tuple(map(offer, track.offers)))


def _gate(gate: Gate, naming: Naming) -> Gate:
    node = None if gate.when is None else renamed(gate.when.node, naming.moved)
    return gate if gate.when is None or node in (None, gate.when.node) else replace(gate, when=expressed(node))


def _bound(case: Case, binds: tuple[tuple[str, str], ...], naming: Naming) -> tuple[tuple[str, str], ...]:
    return tuple((naming.facet(case.scope.id_of(facet)), option) for facet, option in binds)


def _issue(issue: Issue, naming: Naming) -> Issue:
    rules = [replace(rule, holds=_moved(rule.holds, naming)) for rule in issue.rules]
    made = tuple(_commitment(own, naming) for own in issue.commitments)
    numbers = [i for i, own in enumerate(naming.opportunities) if own.clash.issue == issue.id]
    if not numbers:
        return replace(issue, rules=tuple(rules), commitments=made)
    facets = [_aside(facet, naming) for facet in issue.facets]
    facets += [_facet(id_, own) for number in numbers for id_, own in naming.facets(number)]
    rules += [Rule(expressed(node)) for node in _together(naming, numbers)]
    rules += [Rule(expressed(node)) for node in _pinned(naming, numbers)]
    title = issue.title or Text.plain(issue.id.replace("_", " "))
    return replace(issue, facets=tuple(facets), title=title, rules=tuple(rules), commitments=made)


def _aside(facet: Facet, naming: Naming) -> Facet:
    """The question as first asked, beside what is added to it."""
    id_ = naming.facet(facet.id)
    return facet if id_ == facet.id else replace(facet, id=id_, title=AS_FIRST_ASKED)


def _facet(id_: str, own: AddedFacet) -> Facet:
    options = tuple(Option(option.name, option.title, pledge=option.pledge) for option in own.every)
    return Facet(id_, options, FacetKind.UNORDERED, own.title)


def _together(naming: Naming, numbers: Sequence[int]) -> list[Node]:
    """The facets of an opportunity change together or not at all."""
    nodes: list[Node] = []
    for number in numbers:
        (first, own), *others = naming.facets(number)
        nodes += [Iff(chosen(first, own.as_asked.name), chosen(id_, other.as_asked.name)) for id_, other in others]
    return nodes


def _pinned(naming: Naming, numbers: Sequence[int]) -> list[Node]:
    """Where a move is made, the question as first asked is answered as the move has it."""
    nodes: list[Node] = []
    for facet in dict.fromkeys(naming.opportunities[number].clash.facet for number in numbers):
        own = [number for number in numbers if naming.opportunities[number].clash.facet == facet]
        clash = naming.opportunities[own[0]].clash
        ways = [move for number in own for move in naming.opportunities[number].ways()]
        elsewhere = [naming.taken(move) for move in ways if move.instead]
        asked, instead = (chosen(naming.facet(facet), name) for name in (clash.asked, clash.instead))
        if elsewhere:
            nodes.append(Implies(any_of(elsewhere), instead))
        if len(elsewhere) < len(ways):
            moved = any_of([Not(naming.neutral(number)) for number in own])
            nodes.append(Implies(all_of([moved, *(Not(any_of(elsewhere)) for _ in elsewhere[:1])]), asked))
    return nodes

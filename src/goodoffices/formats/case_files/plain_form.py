"""A case as plain mappings, lists and texts: the full form of a case file, in the order in which people read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import TypeVar

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.claims import NOT_JUDGED, Claim, Document, Span
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Commitment, Facet, FacetKind, Issue, Option, Pledge, Rule, amount_name
from goodoffices.case.origin import Origin
from goodoffices.case.parties import Delegate, Party
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import RedLine
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting, Offer, Reaction, Track
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, Values
from goodoffices.case.walk_aways import WalkAway
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.shapes.answers import NO, YES
from goodoffices.formats.case_files.shapes.case import VERSION
from goodoffices.formats.case_files.shapes.scalars import NUMBER
from goodoffices.formats.case_files.shapes.wants import HUNDRED


class Bare(str):
    """A number or a day: words that stand in a file without quotation marks."""

    __slots__ = ()


Form = dict[str, Plain]
Owned = TypeVar("Owned", Interest, Position, RedLine, PartyAnswer)


def plain_form(case: Case) -> Form:
    """Everything that a file says of the case."""
    return _said(
        goodoffices=Bare(VERSION),
        title=_text(case.title),
        summary=_text(case.summary),
        as_of=_day(case.as_of),
        parties={party.id: _party(party) for party in case.parties},
        issues={issue.id: _issue(issue) for issue in case.issues},
        rules=[_rule(rule) for rule in case.rules],
        consent=case.consent.text if case.consent else None,
        interests=_by_party(case.interests, lambda interest: interest.name, _interest),
        positions=_by_party(case.positions, lambda position: position.facet, _position),
        red_lines=_by_party(case.red_lines, lambda line: line.name, _red_line),
        values={values.party: _values(values) for values in case.values},
        documents={document.id: _document(document) for document in case.documents},
        claims={claim.id: _claim(claim) for claim in case.claims},
        drafts={draft.id: _draft(draft) for draft in case.drafts},
        tracks={track.id: _track(track) for track in case.tracks},
        gates={gate.id: _gate(gate) for gate in case.gates},
        answers=_by_party(case.answers, lambda answer: answer.name, _answer),
        names={name: _text(text) for name, text in case.names},
    )


def _said(**fields: Plain) -> Form:
    """What is said: nothing that is not known, and nothing empty. `if_`, `from_` … stand for words of Python."""
    return {name.rstrip("_"): value for name, value in fields.items() if value not in (None, [], {})}


def _by_party(things: Iterable[Owned], name: Callable[[Owned], str], form: Callable[[Owned], Plain]) -> Plain:
    owned: dict[str, dict[str, Plain]] = {}
    for thing in things:
        owned.setdefault(thing.party, {})[name(thing)] = form(thing)
    return dict(owned)


def _text(text: Text | None) -> Plain:
    if text is None or not text.is_plain:
        return None if text is None else dict(text.versions)
    return text.versions[0][1]


def _day(day: date | None) -> Bare | None:
    return None if day is None else Bare(day.isoformat())


def _number(number: Fraction) -> Bare:
    return Bare(amount_name(number))


def _word(name: str) -> str:
    """An option, which people write without quotation marks where it is a number."""
    return Bare(name) if NUMBER.fullmatch(name) else name


def _points(points: Points) -> Plain:
    return [_number(points.low), _number(points.high)] if points.is_interval else _number(points.low)


def _one_or_many(names: Iterable[str]) -> Plain:
    listed = list(names)
    return listed[0] if len(listed) == 1 else list(listed)


def _origin(origin: Origin) -> Form:
    return _said(sources=list(origin.sources), basis=origin.basis and str(origin.basis), audience=list(origin.audience))


def _party(party: Party) -> Form:
    return _said(
        name=_text(party.name),
        aliases=list(party.aliases),
        seat=_one_or_many(map(str, party.seats)),
        consent_if=party.consent_if.text if party.consent_if else None,
        walk_away=_walk_away(party.walk_away) if party.walk_away else None,
        delegates=[_delegate(delegate) for delegate in party.delegates],
        delivers=list(party.delivers),
        note=_text(party.note),
        discount=None if party.discount is None else _number(party.discount),
    )


def _walk_away(walk_away: WalkAway) -> Plain:
    """Points by day; those of a single step without a day alone; around them what else is said."""
    steps = {"" if day is None else day.isoformat(): _points(points) for day, points in walk_away.steps}
    points = steps[""] if list(steps) == [""] else dict(steps)
    around = _said(says=_text(walk_away.says), **_origin(walk_away.origin))
    return {"points": points, **around} if around else points


def _delegate(delegate: Delegate) -> Form:
    return _said(
        name=delegate.name,
        role=_text(delegate.role),
        since=_day(delegate.since),
        until=_day(delegate.until),
        note=_text(delegate.note),
        sources=list(delegate.sources),
    )


def _issue(issue: Issue) -> Form:
    decisions: Form = {"facets": {facet.name: _facet(facet) for facet in issue.facets}}
    if issue.is_single:
        decisions = _options(issue.facets[0])
    return _said(
        title=_text(issue.title),
        keywords=list(issue.keywords),
        **decisions,
        divisible=True if issue.divisible else None,
        rules=[_rule(rule) for rule in issue.rules],
        commitments=[_commitment(commitment) for commitment in issue.commitments],
    )


def _facet(facet: Facet) -> Plain:
    if facet.kind is FacetKind.UNORDERED and facet.title is None:
        return _options(facet)["options"]
    return _said(title=_text(facet.title), **_options(facet))


def _options(facet: Facet) -> Form:
    if facet.steps is None:
        name = "ordered" if facet.kind is FacetKind.ORDERED else "options"
        return {name: [_option(option) for option in facet.options]}
    start, stop, step = map(_number, (facet.steps.start, facet.steps.stop, facet.steps.step))
    return {"number": _said(from_=start, to=stop, step=step, unit=facet.unit or None)}


def _option(option: Option) -> Plain:
    more = _said(
        title=_text(option.title),
        numbers={name: _number(number) for name, number in option.measures},
        commitment=_pledge(option.pledge) if option.pledge else None,
    )
    return {"name": _word(option.name), **more} if more else _word(option.name)


def _rule(rule: Rule) -> Plain:
    return _said(that=rule.holds.text, says=_text(rule.says)) if rule.says else rule.holds.text


def _commitment(commitment: Commitment) -> Form:
    return {"if": commitment.when.text, **_pledge(commitment.pledge)}


def _pledge(pledge: Pledge) -> Form:
    by, to = _one_or_many(pledge.by), _one_or_many(pledge.to)
    return _said(by=by, to=to, act=pledge.act or None, aspect=pledge.aspect or None)


def _interest(interest: Interest) -> Form:
    return _said(says=_text(interest.says), about=list(interest.about), **_origin(interest.origin))


def _position(position: Position) -> Plain:
    more = _said(says=_text(position.says), serves=list(position.serves), **_origin(position.origin))
    return {"option": _word(position.option), **more} if more else _word(position.option)


def _red_line(line: RedLine) -> Form:
    return {
        str(line.form): line.expression.text,
        **_said(
            says=_text(line.says),
            serves=list(line.serves),
            firmness=None if line.firmness == 1 else _number(line.firmness),
            **_origin(line.origin),
        ),
    }


def _values(values: Values) -> Form:
    return {
        **_origin(values.origin),
        **_said(scale=_scale(values), weights={facet: _number(weight) for facet, weight in values.weights}),
        **{own.facet: _facet_values(own) for own in values.facets},
        **_said(when=[{"if": when.condition.text, "points": _points(when.points)} for when in values.when]),
    }


def _scale(values: Values) -> Form | None:
    scale = _said(
        zero=_number(values.zero) if values.zero else None, one=_number(values.one) if values.one != 1 else None
    )
    return scale or None


def _facet_values(values: FacetValues) -> Plain:
    if isinstance(values, PointsByAmount):
        return {amount_name(amount): _points(points) for amount, points in values.points}
    if not isinstance(values, OptionOrder):
        return {name: _points(points) for name, points in values.points}
    order: list[Plain] = [_one_or_many(group) for group in values.order]
    return order if values.total == HUNDRED else {"order": order, "points": _number(values.total)}


def _document(document: Document) -> Form:
    return _said(
        title=_text(document.title),
        publisher=document.publisher or None,
        date=_day(document.day),
        language=document.language or None,
        where=document.where or None,
        sha256=document.sha256 or None,
        text=document.text or None,
    )


def _claim(claim: Claim) -> Form:
    return _said(
        says=_text(claim.says),
        speaker=claim.speaker or None,
        party=claim.party or None,
        via=list(claim.via),
        date=_day(claim.day),
        stance=claim.stance or None,
        about=list(claim.about),
        parties=list(claim.parties),
        document=claim.document or None,
        quote=claim.quote or None,
        spans=[_span(span) for span in claim.spans],
        type=claim.kind and str(claim.kind),
        grade=None if claim.grade == NOT_JUDGED else claim.grade,
        state=None if claim.accepted else str(claim.state),
        **_origin(claim.origin),
    )


def _span(span: Span) -> Plain:
    return [Bare(place) for place in span]


def _draft(draft: Draft) -> Form:
    return _said(title=_text(draft.title), versions=[_version(version) for version in draft.versions])


def _version(version: DraftVersion) -> Form:
    return _said(
        label=version.label,
        date=_day(version.day),
        author=version.author or None,
        note=_text(version.note),
        sources=list(version.sources),
        clauses=[_clause(clause) for clause in version.clauses],
    )


def _clause(clause: Clause) -> Form:
    return _said(
        number=clause.number,
        id=clause.id or None,
        says=_text(clause.says),
        binds={facet: _word(option) for facet, option in clause.binds},
    )


def _track(track: Track) -> Form:
    return _said(
        title=_text(track.title),
        participants=list(track.participants),
        meetings=[_meeting(meeting) for meeting in track.meetings],
        offers=[_offer(offer) for offer in track.offers],
        note=_text(track.note),
        **_origin(track.origin),
    )


def _meeting(meeting: Meeting) -> Form:
    return _said(
        id=meeting.id,
        who=list(meeting.who),
        where=meeting.where or None,
        date=_day(meeting.day),
        state=str(meeting.state),
        says=_text(meeting.says),
        **_origin(meeting.origin),
    )


def _offer(offer: Offer) -> Form:
    return _said(
        id=offer.id,
        by=_one_or_many(offer.by),
        date=_day(offer.day),
        draft=offer.draft or None,
        version=offer.version or None,
        binds={facet: _word(option) for facet, option in offer.binds},
        says=_text(offer.says),
        reactions=[_reaction(reaction) for reaction in offer.reactions],
        **_origin(offer.origin),
    )


def _reaction(reaction: Reaction) -> Form:
    return _said(
        by=reaction.by,
        date=_day(reaction.day),
        clauses=list(reaction.clauses),
        answer=str(reaction.reply),
        says=_text(reaction.says),
        **_origin(reaction.origin),
    )


def _gate(gate: Gate) -> Form:
    return _said(
        opens=gate.opens,
        condition=_text(gate.condition),
        when=gate.when.text if gate.when else None,
        opened=_day(gate.opened),
        note=_text(gate.note),
        **_origin(gate.origin),
    )


def _answer(answer: PartyAnswer) -> Form:
    return _said(
        operator=answer.operator,
        issue=answer.issue,
        with_={facet: _word(option) for facet, option in answer.choices},
        line=answer.line or None,
        accepts=YES if answer.accepts else NO,
        date=_day(answer.day),
        says=_text(answer.says),
        **_origin(answer.origin),
    )

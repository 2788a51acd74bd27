"""Whether a case hangs together: every name known, every number sensible, nothing said twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction

from goodoffices.case.case import Case
from goodoffices.case.claims import STANCES
from goodoffices.case.consent import consenters, falls_when_accepted, pledges, where_bound
from goodoffices.case.drafts import DraftVersion
from goodoffices.case.errors import CaseError, Path, Problem, Severity
from goodoffices.case.expressions.nodes import facets_of, parties_of
from goodoffices.case.interests import ASPECTS
from goodoffices.case.issues import Facet, FacetKind, amount_name
from goodoffices.case.names import NAME, RESERVED, did_you_mean, is_name
from goodoffices.case.origin import MEDIATOR, PUBLIC, Origin
from goodoffices.case.parties import Seat
from goodoffices.case.points import Points
from goodoffices.case.values import OptionOrder, PointsByAmount, PointsByOption, Values

MOST_OPTIONS = 10_000
"""Options of one facet."""

LARGEST_POINTS = 10**15
"""Points of one option, either way: beyond this, sums would no longer be exact."""

UNUSABLE_ISSUE_NAMES = frozenset({"when", "basis", "sources", "audience", "party"})
"""Names that an issue cannot have, since they mean something else beside the points of a party."""


def check(case: Case) -> tuple[Problem, ...]:
    """Everything that is wrong with the case, errors and warnings, in the order of the case.

    Contradictions between rules, and red lines that no package can respect, take the engine: see
    `goodoffices.analysis.sanity`.
    """
    return tuple(problem for test in CHECKS for problem in test(case))


def require_sound(case: Case) -> Case:
    """The case itself, where no check finds an error. Raises CaseError with all errors otherwise."""
    errors = [problem for problem in check(case) if problem.severity is Severity.ERROR]
    if errors:
        raise CaseError(errors)
    return case


def _names(case: Case) -> Iterator[Problem]:
    named: list[tuple[str, Path]] = [(party.id, ("parties", party.id)) for party in case.parties]
    for issue in case.issues:
        named.append((issue.id, ("issues", issue.id)))
        named += [(f.name, ("issues", issue.id, "facets", f.name)) for f in issue.facets if not issue.is_single]
    named += [(line.name, ("red_lines", line.party, line.name)) for line in case.red_lines]
    named += [(interest.name, ("interests", interest.party, interest.name)) for interest in case.interests]
    named += [(name, _facet_path(facet)) for facet in case.facets for name in _measures(facet)]
    for name, path in named:
        if is_name(name):
            continue
        if name in RESERVED:
            yield Problem(path, f"“{name}”, a word of the expression language", "another name")
        elif NAME.fullmatch(name.replace(" ", "_")):
            yield Problem(path, f"“{name}”", "a name without spaces", f"Write “{name.replace(' ', '_')}”.")
        else:
            yield Problem(path, f"“{name}”", "a name: a letter, then letters, digits, “_” or “-”")
    for issue in case.issues:
        if issue.id in UNUSABLE_ISSUE_NAMES:
            yield Problem(("issues", issue.id), f"“{issue.id}”", "another name", "Values use this word otherwise.")
    for party in case.parties:
        if party.id in (PUBLIC, MEDIATOR):
            yield Problem(("parties", party.id), f"a party called “{party.id}”", "another name for it",
                          "Audiences use this word.")  # fmt: skip


def _measures(facet: Facet) -> Iterable[str]:
    return dict.fromkeys(name for option in facet.options for name, _ in option.measures)


def _facet_path(facet: Facet) -> Path:
    return ("issues", facet.issue) if facet.id == facet.issue else ("issues", facet.issue, "facets", facet.name)


def _nothing_twice(case: Case) -> Iterator[Problem]:
    groups: list[tuple[Path, Iterable[tuple[str, ...]]]] = [
        (("parties",), [(party.id,) for party in case.parties]),
        (("issues",), [(issue.id,) for issue in case.issues]),
        (("red_lines",), [(line.party, line.name) for line in case.red_lines]),
        (("interests",), [(interest.party, interest.name) for interest in case.interests]),
        (("positions",), [(position.party, _facet_id(case, position.facet)) for position in case.positions]),
        (("values",), [(values.party,) for values in case.values]),
        (("claims",), [(claim.id,) for claim in case.claims]),
        (("documents",), [(document.id,) for document in case.documents]),
        (("drafts",), [(draft.id,) for draft in case.drafts]),
        (("tracks",), [(track.id,) for track in case.tracks]),
        (("gates",), [(gate.id,) for gate in case.gates]),
    ]
    groups += [(("tracks", t.id, "meetings"), [(meeting.id,) for meeting in t.meetings]) for t in case.tracks]
    for section, keys in groups:
        for key, count in Counter(keys).items():
            if count > 1:
                yield Problem((*section, *key), f"“{'.'.join(key)}” {count} times", "each name once")
    for issue in case.issues:
        yield from _repeated(("issues", issue.id, "facets"), [facet.name for facet in issue.facets], "facet")
        for facet in issue.facets:
            yield from _repeated(_facet_path(facet), facet.option_names, "option")
    for values in case.values:
        named = [_facet_id(case, own.facet) for own in values.facets]
        yield from _repeated(("values", values.party), named, "facet")


def _facet_id(case: Case, name: str) -> str:
    """The id of the facet of this name, since one that is alone in its issue has two names; else the name."""
    facet = case.scope.facet(name)
    return name if facet is None else facet.id


def _repeated(path: Path, names: Iterable[str], what: str) -> Iterator[Problem]:
    for name, count in Counter(names).items():
        if count > 1:
            yield Problem((*path, name), f"the {what} “{name}” {count} times", f"each {what} once")


def _parties(case: Case) -> Iterator[Problem]:
    if not case.parties:
        yield Problem(("parties",), "no party", "at least one")
    for party in case.parties:
        path: Path = ("parties", party.id)
        if not party.seats:
            yield Problem((*path, "seat"), "no seat", "signatory, conditional, mediator or observer")
        if party.consent_if is not None and party.seats and Seat.CONDITIONAL not in party.seats:
            yield Problem((*path, "consent_if"), f"a condition of consent on a {', '.join(party.seats)}",
                          "the seat `conditional`")  # fmt: skip
        for i, delegate in enumerate(party.delegates):
            if delegate.since and delegate.until and delegate.since > delegate.until:
                yield Problem((*path, "delegates", i), f"{delegate.name} until {delegate.until}",
                              f"{delegate.since} or a later day")  # fmt: skip
        acts = {pledge.act for _, pledge in pledges(case) if pledge.act}
        for i, act in enumerate(party.delivers):
            if act not in acts:
                yield Problem((*path, "delivers", i), f"“{act}”, which no commitment mentions", "the act of one",
                              did_you_mean(act, acts), Severity.WARNING)  # fmt: skip
    if case.parties and not consenters(case):
        yield Problem(("parties",), "nobody whose consent is needed", "at least one signatory, or a consent rule")


def _consent(case: Case) -> Iterator[Problem]:
    if case.consent is None:
        return
    if falls_when_accepted(case.consent.node):
        yield Problem(("consent",), "acceptance that would undo consent", "no negation around accepts(…)",
                      "Say who must accept, not who must refuse.")  # fmt: skip
    elif not parties_of(case.consent.node):
        yield Problem(("consent",), "nobody’s acceptance", "at least one accepts(party)")


def _unasked(case: Case) -> Iterator[Problem]:
    """Options named after a party that is no signatory, where nothing makes its consent needed."""
    for party in case.parties:
        if party.is_signatory or (case.consent and party.id in parties_of(case.consent.node)):
            continue
        asked = [node for node in (party.consent_if and party.consent_if.node, where_bound(case, party.id)) if node]
        for facet in case.facets:
            if facet.option(party.id) is None or any(facet.id in facets_of(node) for node in asked):
                continue
            yield Problem(
                _facet_path(facet),
                f"the option “{party.id}”, which can be chosen without asking {party.id}",
                "its consent, if this commits it to something",
                "Add a `commitment` by it to the option, or a `consent_if`.",
                Severity.WARNING,
            )


def _issues(case: Case) -> Iterator[Problem]:
    if not case.issues:
        yield Problem(("issues",), "no issue", "at least one")
    for issue in case.issues:
        if not issue.facets:
            yield Problem(("issues", issue.id), "nothing to decide", "`options`, `ordered`, `number` or `facets`")
        for facet in issue.facets:
            path = _facet_path(facet)
            if not facet.options:
                yield Problem(path, "no options", "at least one")
            if len(facet.options) > MOST_OPTIONS:
                yield Problem(path, f"{len(facet.options)} options", f"at most {MOST_OPTIONS}", "Take larger steps.")
    known = [party.id for party in case.parties]
    for name, pledge in pledges(case):
        for party in (*pledge.by, *pledge.to):
            if party not in known:
                yield Problem(("issues", name), f"a commitment by or to “{party}”", "a party of this case",
                              did_you_mean(party, known))  # fmt: skip
        if pledge.aspect and pledge.aspect not in ASPECTS:
            yield _unknown(("issues", name), pledge.aspect, ASPECTS, "an aspect of a commitment")


def _interests(case: Case) -> Iterator[Problem]:
    known: dict[str, list[str]] = {}
    for interest in case.interests:
        path: Path = ("interests", interest.party, interest.name)
        known.setdefault(interest.party, []).append(interest.name)
        for i, aspect in enumerate(interest.about):
            if aspect not in ASPECTS:
                yield _unknown((*path, "about", i), aspect, ASPECTS, "what an interest can be about")
    served = [(("red_lines", line.party, line.name), line.party, line.serves) for line in case.red_lines]
    served += [(("positions", p.party, p.facet), p.party, p.serves) for p in case.positions]
    for where, party, names in served:
        for i, name in enumerate(names):
            if name not in known.get(party, ()):
                yield _unknown((*where, "serves", i), name, known.get(party, ()), f"an interest of {party}")


def _owners(case: Case) -> Iterator[Problem]:
    owners: list[tuple[Path, str]] = [(("red_lines", line.party), line.party) for line in case.red_lines]
    owners += [(("interests", interest.party), interest.party) for interest in case.interests]
    owners += [(("positions", position.party), position.party) for position in case.positions]
    owners += [(("values", values.party), values.party) for values in case.values]
    owners += [(("claims", claim.id, "party"), claim.party) for claim in case.claims if claim.party]
    for track in case.tracks:
        owners += [(("tracks", track.id, "participants", i), p) for i, p in enumerate(track.participants)]
    known = [party.id for party in case.parties]
    for path, party in dict.fromkeys(owners):
        if party not in known:
            yield _unknown(path, party, known, "a party of this case")


def _choices(case: Case) -> Iterator[Problem]:
    for position in case.positions:
        yield from _choice(case, ("positions", position.party, position.facet), position.facet, position.option)
    for draft in case.drafts:
        for i, version in enumerate(draft.versions):
            yield from _bound(case, ("drafts", draft.id, "versions", i), version)


def _choice(case: Case, path: Path, facet_name: str, option: str) -> Iterator[Problem]:
    facet = case.scope.facet(facet_name)
    if facet is None:
        yield _unknown(path, facet_name, case.scope.known(), "a facet of this case")
    elif facet.option(option) is None:
        yield _unknown(path, option, facet.option_names, f"an option of {facet.id}")


def _bound(case: Case, path: Path, version: DraftVersion) -> Iterator[Problem]:
    bound: dict[str, str] = {}
    for j, clause in enumerate(version.clauses):
        for name, option in clause.binds:
            yield from _choice(case, (*path, "clauses", j, "binds", name), name, option)
            before = bound.setdefault(_facet_id(case, name), option)
            if before != option:
                found = f"{name} bound to {before} and to {option}"
                yield Problem((*path, "clauses", j, "binds", name), found, "one option for each facet")


def _red_lines(case: Case) -> Iterator[Problem]:
    for line in case.red_lines:
        if not 0 < line.firmness <= 1:
            yield Problem(("red_lines", line.party, line.name, "firmness"), _shown(line.firmness),
                          "a number above 0 and at most 1")  # fmt: skip


def _values(case: Case) -> Iterator[Problem]:
    for values in case.values:
        yield from _facet_values(case, values)
        for i, when in enumerate(values.when):
            yield from _interval(("values", values.party, "when", i, "points"), when.points)
    for party in case.parties:
        for start, points in party.walk_away.steps if party.walk_away else ():
            path: Path = ("parties", party.id, "walk_away", *([str(start)] if start else []))
            yield from _interval(path, points)
        if party.walk_away and case.values_of(party.id) is None:
            yield Problem(("parties", party.id, "walk_away"), f"a walk-away of {party.id}, which has no values",
                          "values, since points mean nothing without them", severity=Severity.WARNING)  # fmt: skip
        if party.walk_away and party.walk_away.is_dated and case.as_of is None:
            yield Problem(("parties", party.id, "walk_away"), "dates", "an `as_of` of the case, to know which holds",
                          "The last one counts until then.", Severity.WARNING)  # fmt: skip


def _facet_values(case: Case, values: Values) -> Iterator[Problem]:
    for own in values.facets:
        path: Path = ("values", values.party, own.facet)
        facet = case.scope.facet(own.facet)
        if facet is None:
            yield _unknown(path, own.facet, case.scope.known(), "a facet of this case")
            continue
        match own:
            case PointsByAmount(_, pairs):
                for amount, points in pairs:
                    yield from _interval((*path, amount_name(amount)), points)
                if not pairs:
                    yield Problem(path, "no points", "points at one amount or more")
            case PointsByOption(_, pairs_by_name):
                for name, points in pairs_by_name:
                    yield from _interval((*path, name), points)
                yield from _named(path, [name for name, _ in pairs_by_name], facet)
            case OptionOrder(_, order, total):
                named = [name for group in order for name in group]
                yield from _repeated(path, named, "option")
                if total <= 0:
                    yield Problem((*path, "points"), _shown(total), "points above 0 to share out")
                yield from _named(path, named, facet)


def _named(path: Path, named: Sequence[str], facet: Facet) -> Iterator[Problem]:
    """Whether the names are those of the facet's options: none unknown, and none left out by mistake."""
    known, said = set(facet.option_names), set(named)
    for name in named:
        if name not in known:
            yield _unknown((*path, name), name, facet.option_names, f"an option of {facet.id}")
    silent = [name for name in facet.option_names if name not in said]
    if silent and facet.kind is not FacetKind.NUMBER:
        more = f" and {len(silent) - 5} more" if len(silent) > 5 else ""
        yield Problem(path, f"no points for {', '.join(silent[:5])}{more}", "points for each option",
                      "Those left out count as 0.", Severity.WARNING)  # fmt: skip


def _interval(path: Path, points: Points) -> Iterator[Problem]:
    if points.low > points.high:
        low, high = _shown(points.low), _shown(points.high)
        yield Problem(path, f"[{low}, {high}]", "an interval from low to high", f"Write [{high}, {low}].")
    if max(abs(points.low), abs(points.high)) > LARGEST_POINTS:
        yield Problem(path, "a number beyond 10^15", "points that sums can hold exactly", "Use a smaller unit.")


def _shown(number: Fraction) -> str:
    """A number as somebody may have written it; only roughly, where that would be long."""
    if max(abs(number.numerator), number.denominator) <= LARGEST_POINTS:
        return amount_name(number)
    return f"{float(number):g}" if abs(number) < 10**300 else "a number beyond 10^300"


def _sources(case: Case) -> Iterator[Problem]:
    known = {claim.id for claim in case.claims}
    for path, origin in _origins(case):
        for i, source in enumerate(origin.sources):
            if source not in known:
                # Before the first claim is written, sources are notes to oneself; after that, a typing mistake.
                advice = did_you_mean(source, known) or "Write it below `claims`, or leave it as a note until then."
                severity = Severity.ERROR if known else Severity.WARNING
                yield Problem((*path, "sources", i), f"“{source}”", "a claim of this case", advice, severity)
        audiences = [PUBLIC, MEDIATOR, *(party.id for party in case.parties)]
        for i, audience in enumerate(origin.audience):
            if audience not in audiences:
                yield _unknown((*path, "audience", i), audience, audiences, "a party, “public” or “mediator”")
    documents, issues = [document.id for document in case.documents], [issue.id for issue in case.issues]
    for claim in case.claims:
        path = ("claims", claim.id)
        if claim.document and claim.document not in documents:
            yield _unknown((*path, "document"), claim.document, documents, "a document of this case")
        if claim.stance and claim.stance not in STANCES:
            yield _unknown((*path, "stance"), claim.stance, STANCES, "what a claim does in the talks")
        for i, issue in enumerate(claim.about):
            if case.scope.facet(issue) is None and issue not in issues:
                yield _unknown((*path, "about", i), issue, [*issues, *case.scope.known()], "an issue of this case")


def _origins(case: Case) -> Iterator[tuple[Path, Origin]]:
    yield from ((("red_lines", line.party, line.name), line.origin) for line in case.red_lines)
    yield from ((("interests", i.party, i.name), i.origin) for i in case.interests)
    yield from ((("positions", p.party, p.facet), p.origin) for p in case.positions)
    yield from ((("values", values.party), values.origin) for values in case.values)
    yield from ((("claims", claim.id), claim.origin) for claim in case.claims)
    for party in case.parties:
        if party.walk_away:
            yield ("parties", party.id, "walk_away"), party.walk_away.origin
        for i, delegate in enumerate(party.delegates):
            yield ("parties", party.id, "delegates", i), Origin(sources=delegate.sources)
    for draft in case.drafts:
        for i, version in enumerate(draft.versions):
            yield ("drafts", draft.id, "versions", i), Origin(sources=version.sources)
    for track in case.tracks:
        for meeting in track.meetings:
            yield ("tracks", track.id, "meetings", meeting.id), Origin(sources=meeting.sources)
    yield from ((("gates", gate.id), Origin(sources=gate.sources)) for gate in case.gates)


def _gates(case: Case) -> Iterator[Problem]:
    tracks = [track.id for track in case.tracks]
    for gate in case.gates:
        if gate.opens not in tracks:
            yield _unknown(("gates", gate.id, "opens"), gate.opens, tracks, "a track of this case")


def _unknown(path: Path, name: str, known: Iterable[str], expected: str) -> Problem:
    return Problem(path, f"“{name}”", expected, did_you_mean(name, known))


CHECKS: tuple[Callable[[Case], Iterator[Problem]], ...] = (
    _names,
    _nothing_twice,
    _parties,
    _consent,
    _unasked,
    _issues,
    _interests,
    _owners,
    _choices,
    _red_lines,
    _values,
    _sources,
    _gates,
)
"""Each looks at one thing; to check another, add a function here."""

"""An interview of a party about what it values: a pure state machine, with questions as data and texts as replies.

The interview is a generator that is run anew from its first question with all replies so far, so that going back is
leaving out the last one.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeAlias

from goodoffices.analysis.extent import extent
from goodoffices.case.case import Case
from goodoffices.case.elicitation import replies
from goodoffices.case.elicitation.questions import Ask, Finished, Question, Swing, Understood
from goodoffices.case.elicitation.replies import BEST, Mistyped
from goodoffices.case.elicitation.tradeoffs import enough_for, tradeoffs
from goodoffices.case.elicitation.worths import (
    Worth,
    between_ends,
    by_amount,
    evenly,
    known_of,
    put_together,
    span_before,
    swing_of,
    unit_of,
    worth_before,
)
from goodoffices.case.issues import Facet, FacetKind
from goodoffices.case.swing_weights import swing_weights
from goodoffices.case.values import Values
from goodoffices.case.walk_aways import WalkAway
from goodoffices.workbench.walk_away_asked import walk_away_from

Talk: TypeAlias = Generator[Question, str, Finished]


@dataclass(frozen=True)
class Interview:
    """An interview of a party: the case as it was, and the replies so far."""

    case: Case
    party: str
    replies: tuple[str, ...] = ()

    @property
    def question(self) -> Question | Finished:
        """The next question, or what was understood at the end."""
        return _after(self.case, self.party, self.replies)

    def answered(self, text: str) -> Interview:
        """The interview after a reply to its question. Raises Mistyped for one that cannot be taken."""
        _after(self.case, self.party, (*self.replies, text))
        return replace(self, replies=(*self.replies, text))

    def back(self) -> Interview:
        """The interview without its last reply; at the first question, as it is."""
        return replace(self, replies=self.replies[:-1])


def asked_about(case: Case) -> list[Facet]:
    """The facets that there is something to say about."""
    return [facet for facet in case.facets if len(facet.options) > 1]


def _after(case: Case, party: str, texts: tuple[str, ...]) -> Question | Finished:
    talk = _talk(case, party)
    question = next(talk)
    try:
        for text in texts:
            question = talk.send(text.strip())
    except StopIteration as end:
        done: Finished = end.value
        return done
    return question


def _talk(case: Case, party: str) -> Talk:
    """The whole interview: decision by decision, then their weights, the walk-away, and whether all that is right."""
    facets = asked_about(case)
    worths: dict[str, Worth] = {}
    for number, facet in enumerate(facets, 1):
        worths[facet.id] = yield from _facet(case, party, facet, (number, len(facets)))
    matter = [facet for facet in facets if worths[facet.id].span(facet)]
    swings = {facet.id: swing_of(worths[facet.id], facet) for facet in matter}
    weighed = yield from _weights(case, party, swings)
    before = case.values_of(party)
    values = put_together(case, party, worths, weighed, unit_of(case, before, weighed))
    walk_away = yield from _walk_away(case, values)
    understood = _understood(case, values, walk_away, worths, weighed)
    reply = yield Question(Ask.SAVE, understood=understood)
    return Finished(understood, replies.truth_of(reply))


def _facet(case: Case, party: str, facet: Facet, place: tuple[int, int]) -> Generator[Question, str, Worth]:
    """One decision: its options in order or with points; of a number or an order, its ends and what lies between."""
    before = worth_before(case.values_of(party), facet)
    kept = known_of(before, facet) if before else None
    by_ends = facet.kind is FacetKind.NUMBER or (facet.kind is FacetKind.ORDERED and len(facet.options) > 2)
    ask = Ask.ENDS if by_ends else Ask.OPTIONS
    reply = yield Question(ask, facet.id, *place, options=facet.option_names, kept=kept)
    if not reply:
        if before is None:
            raise Mistyped("needed")
        return before
    said = replies.ends_of(reply, facet) if by_ends else replies.options_of(reply, facet)
    if not isinstance(said, bool):
        return Worth(said)
    if facet.kind is FacetKind.NUMBER:
        return (yield from _number(facet, place, upward=said))
    return (yield from _order(facet, place, upward=said))


def _number(facet: Facet, place: tuple[int, int], *, upward: bool) -> Generator[Question, str, Worth]:
    """What the amount in the middle is worth, between the ends."""
    if len(facet.options) == 2:
        return Worth(by_amount(facet, None, upward=upward))
    middle = facet.options[len(facet.options) // 2]
    amount, line = middle.number or Fraction(0), by_amount(facet, None, upward=upward)
    usual = line.on(facet)[len(facet.options) // 2].midpoint
    ends = (facet.option_names[0], middle.name, facet.option_names[-1])
    ends = ends if upward else ends[::-1]
    reply = yield Question(Ask.MIDDLE, facet.id, *place, options=ends, usual=(usual,))
    worth = replies.middle_of(reply) if reply else usual
    return Worth(line if worth == usual else by_amount(facet, (amount, worth), upward=upward))


def _order(facet: Facet, place: tuple[int, int], *, upward: bool) -> Generator[Question, str, Worth]:
    """What the options between the ends are worth, from the weakest to the strongest."""
    usual = evenly(len(facet.options) - 2, upward=upward)
    options = facet.option_names if upward else facet.option_names[::-1]
    shown = usual if upward else usual[::-1]
    reply = yield Question(Ask.BETWEEN, facet.id, *place, options=options, usual=shown)
    inner = replies.between_of(reply, len(usual)) if reply else shown
    return Worth(between_ends(facet, inner if upward else inner[::-1], upward=upward))


def _weights(case: Case, party: str, swings: Mapping[str, Swing]) -> Generator[Question, str, dict[str, Fraction]]:
    """What each decision is worth, from its worst to its best option, where the most important one is worth 100."""
    if not swings:
        return {}
    listed = tuple(swings.values())
    before = {name: span_before(case.values_of(party), case.facet(name)) for name in swings}
    likely = max(before, key=lambda name: before[name])
    likely = likely if before[likely] else ""
    if len(listed) == 1:
        only = listed[0].facet
        return {only: before[only] / (before[only] or BEST) * BEST if _was_said(case, party, only) else BEST}
    reply = yield Question(Ask.MOST, swings=listed, likely=likely)
    if not reply and not likely:
        raise Mistyped("no_decision", word="", count=len(listed))
    most = replies.most_of(reply, [(name, _titles(case, name)) for name in swings]) if reply else likely
    weighed = {most: BEST}
    others = [name for name in swings if name != most]
    for number, name in enumerate(others, 1):
        usual = before[name] / before[most] * BEST if before[most] else None
        offered: tuple[Fraction, ...] = (
            (usual,) if usual is not None and usual <= BEST and _was_said(case, party, name) else ()
        )
        question = Question(Ask.SWING, name, number, len(others), swings=(swings[most], swings[name]), usual=offered)
        reply = yield question
        if not reply and not offered:
            raise Mistyped("needed_number")
        weighed[name] = replies.middle_of(reply) if reply else offered[0]
    return weighed


def _was_said(case: Case, party: str, facet: str) -> bool:
    return worth_before(case.values_of(party), case.facet(facet)) is not None


def _titles(case: Case, facet: str) -> list[str]:
    """What people call a decision: the title of its facet, or of its issue where that is the only one."""
    found = case.facet(facet)
    issue = case.issue(found.issue)
    title = issue.title if issue.is_single or found.title is None else found.title
    return [words for _, words in title.versions] if title else []


def _walk_away(case: Case, values: Values) -> Generator[Question, str, WalkAway | None]:
    """Below what the party would rather have no agreement; not asked where all packages are alike to it."""
    party = case.party(values.party)
    before = party.walk_away if party else None
    low, high = extent(case, values)
    if low == high:
        return before
    held = before.on(case.as_of) if before else None
    usual: tuple[Fraction, ...] = () if held is None else ((held.midpoint - low) / (high - low) * BEST, held.midpoint)
    reply = yield Question(Ask.WALK_AWAY, usual=usual)
    return walk_away_from(reply, case, values, before, (low, high)) if reply else before


def _understood(
    case: Case,
    values: Values,
    walk_away: WalkAway | None,
    worths: Mapping[str, Worth],
    weighed: Mapping[str, Fraction],
) -> Understood:
    """The case with all that, and what follows from it."""
    party = case.party(values.party)
    weights = {name: share * BEST for name, share in swing_weights(weighed).items()}
    new = tuple(values if own.party == values.party else own for own in case.values)
    after = replace(
        case,
        values=new if case.values_of(values.party) else (*case.values, values),
        parties=tuple(replace(own, walk_away=walk_away) if own is party else own for own in case.parties),
    )
    held = walk_away.on(case.as_of) if walk_away else None
    low, high = extent(case, values)
    score = None if held is None or low == high else (held.midpoint - low) / (high - low) * BEST
    is_plain = not values.when and not case.all_rules
    return Understood(
        after,
        values.party,
        known=tuple(known_of(worth, case.facet(name)) for name, worth in worths.items()),
        weights=tuple((name, weights[name]) for name in worths if name in weights),
        tradeoffs=tradeoffs(weights),
        walk_away=held.midpoint if held else None,
        score=score,
        enough=enough_for(weights, score) if score is not None and is_plain else (),
        changed=after != case,
        conditional=len(values.when),
    )

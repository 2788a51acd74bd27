"""Questions that a bridge leaves: to whom, what, what asking it would reveal, and whose leave it needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from goodoffices.bridging.clash import Clash, interests_of
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import Judgement, Reading, answered
from goodoffices.bridging.wording import has_words, named, phrase, question_of, series
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.origin import PUBLIC, Basis, Origin
from goodoffices.case.red_lines import RedLine
from goodoffices.case.text import Text


class Kind(StrEnum):
    """What hangs on the answer: whether a line holds, whether it is read rightly, a consent; or nothing yet."""

    OPEN = "open"
    CONFIRM = "confirm"
    CONSENT = "consent"
    PROBE = "probe"


@dataclass(frozen=True, slots=True)
class Question:
    """One question to one party. `leave` are the parties whose confidence it draws on: they must allow it first."""

    party: str
    kind: Kind
    ask: Text
    reveals: Text
    leave: tuple[str, ...] = ()


PROMISEE = "change_promisee"
"""The operator whose words speak of those to whom the commitment would have been made."""

KINDS = {Reading.OPEN: Kind.OPEN, Reading.SUPPORTED: Kind.CONFIRM, Reading.LITERAL: Kind.PROBE}


def questions(case: Case, moves: Sequence[Move], judgements: Mapping[str, Judgement]) -> tuple[Question, ...]:
    """The questions of each move: to those who refuse, to those who ask, to whoever takes something on.

    Whoever has a line on the facet without a part in the quarrel is asked as those are who ask for it.
    A party is asked nothing about a line that its own answer has settled.
    """
    found = [own for move in moves for own in _of(case, move, judgements)]
    return tuple({(own.party, own.ask): own for own in found}.values())


def _of(case: Case, move: Move, judgements: Mapping[str, Judgement]) -> Iterator[Question]:
    clash = move.clash
    others = {line.party: line for line in _open_besides(case, clash, judgements)}
    bystanders = [party for party in others if party not in (*clash.refusers, *clash.demanders)]
    for side, parties in (("refuser", clash.refusers), ("demander", (*clash.demanders, *bystanders))):
        for party in parties:
            own = [judgements[line.id] for line in (*clash.wants, *clash.refuses) if line.party == party]
            readings = {judgement.reading for judgement in own} | ({Reading.OPEN} if party in others else set())
            kind = next((kind for reading, kind in KINDS.items() if reading in readings), None)
            if party in move.unsure and answered(case, party, "", [move]) is None:
                kind = Kind.OPEN
            if kind is not None:
                takes_on = party in move.thirds and has_words(move.operator, "ask.third")
                yield _question(case, move, "third" if takes_on else side, party, kind)
    for third in takers(move):
        answer = answered(case, third, "", [move])
        if answer and answer.accepts:
            continue
        if third not in (*clash.demanders, *clash.refusers):
            yield _question(case, move, "third", third, Kind.OPEN if third in move.unsure else Kind.CONSENT)
        elif third in move.unsure:
            ask, reveals = (phrase("probing", f"able.{part}", **parts_of(case, move)) for part in ("ask", "reveals"))
            yield Question(third, Kind.OPEN, ask, reveals, _leave(case, move, third))


def takers(move: Move) -> tuple[str, ...]:
    """Who takes something on: third parties, or whoever makes the promise that others will not have in their text."""
    pledge = move.clash.pledge
    return move.thirds or (pledge.by if pledge and move.variant == "aside" else ())


def _open_besides(case: Case, clash: Clash, judgements: Mapping[str, Judgement]) -> list[RedLine]:
    """The open lines on the facet of a clash that have no part in it: only their parties can say whether they hold."""
    lines = [line for line in case.red_lines if line not in (*clash.wants, *clash.refuses) and line.id in judgements]
    lines = [line for line in lines if clash.facet in facets_of(line.expression.node)]
    return [line for line in lines if judgements[line.id].reading is Reading.OPEN]


def _question(case: Case, move: Move, side: str, party: str, kind: Kind) -> Question:
    parts = parts_of(case, move)
    ask, reveals = (phrase(move.operator, variant(move, f"{part}.{side}"), **parts) for part in ("ask", "reveals"))
    return Question(party, kind, ask, reveals, _leave(case, move, party))


def variant(move: Move, key: str) -> str:
    """The name of some words of a move: those of its variant, where it has some of its own."""
    own = f"{move.variant}.{key}"
    return own if move.variant and has_words(move.operator, own) else key


def parts_of(case: Case, move: Move) -> dict[str, Text]:
    """The names that the words of a move speak of."""
    clash = move.clash
    titles = [option.title for option in move.options if option.title is not None]
    facets = [own.title for own in move.opportunity.facets]
    thirds = takers(move)
    asked_for = clash.pledge.to if clash.pledge and move.operator == PROMISEE else ()
    promised = [party for party in asked_for if party not in clash.refusers]
    return {
        "issue": question_of(case, clash.facet, clash.asked),
        "refuser": named(case, *clash.refusers),
        "demander": named(case, *(promised or clash.demanders)),
        "third": named(case, *thirds) if thirds else titles[0] if titles else named(case, *clash.demanders),
        "parts": series(*facets),
    }


def _leave(case: Case, move: Move, asked: str) -> tuple[str, ...]:
    """Whose confidence the question draws on: those whose lines and interests led to it, and told only the mediator."""
    lines = [line for line in (*move.clash.wants, *move.clash.refuses) if line.party != asked]
    drawn = [(line.party, line.origin) for line in lines]
    drawn += [(line.party, interest.origin) for line in lines for interest in interests_of(case, line)]
    return tuple(dict.fromkeys(owner for owner, origin in drawn if _is_confidence(case, origin, asked)))


def _is_confidence(case: Case, origin: Origin, asked: str) -> bool:
    """Whether a party said this to the mediator, and neither in public nor to the one who would be asked.

    What the analyst infers or estimates is nobody's confidence.
    """
    claims = [claim for claim in map(case.claim, origin.sources) if claim is not None]
    audiences = [origin.audience, *(claim.origin.audience for claim in claims)]
    if any(PUBLIC in audience or asked in audience for audience in audiences):
        return False
    return origin.known_as is Basis.STATED and any(audiences)

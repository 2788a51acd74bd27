"""A conflict that nothing resolves: which moves were tried, and for which lines each does nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.bridging.clash import interests_of
from goodoffices.bridging.operator import operators
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import Reading, answered, judge
from goodoffices.bridging.search import Search, why_not
from goodoffices.bridging.wording import named, phrase
from goodoffices.briefing.document import Block, Item, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import interest_in_words, party_in_words
from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.red_lines import RedLine
from goodoffices.case.text import Text


def tried_in_words(search: Search, case: Case, say: Language) -> Iterator[Block]:
    """What was tried on the conflict of a search that found no bridge."""
    tried = why_not(case, search.conflict)
    if not tried:
        yield Paragraph(say("bridges.untried"))
        return
    yield Paragraph(say("bridges.unresolved"))
    yield Items(tuple(_operator(name, lines, search, case, say) for name, lines in tried.items()))


def _operator(name: str, lines: Sequence[str], search: Search, case: Case, say: Language) -> Item:
    """One operator with its reasons: for each line that its moves cross, or else why none of them came to anything."""
    found = operators()[name].opportunities(case, search.conflict)
    moves = [move for opportunity in found for move in opportunity.ways()]
    known = {line.id: line for line in search.conflict.lines}
    reasons = [_reason(name, known[line], moves, case, say) for line in lines]
    refused = [answer for move in moves for third in move.thirds if (answer := answered(case, third, "", [move]))]
    reasons += [_said("not_taken_on", answer, case, say) for answer in refused if not answer.accepts]
    notes = tuple(dict.fromkeys(reasons)) or (say("bridges.no_package"),)
    return Item(say.text(phrase(name, "title")), notes)


def _reason(operator: str, line: RedLine, moves: Sequence[Move], case: Case, say: Language) -> str:
    """Why the moves of an operator do nothing for a line: its party refused them, or what it needs is lost."""
    judged = [own for own in (judge(case, line, [move]) for move in moves) if own.reading is Reading.CROSSED]
    answers = [own.answer for own in judged if own.answer is not None]
    if answers and len(answers) == len(judged):
        return _said("refused", answers[-1], case, say)
    clash = next((move.clash for move in moves if line in move.clash.refuses), None)
    topic, key = (operator, "fails") if clash else ("probing", "costs")
    needs = "; ".join(interest_in_words(own, say) for own in interests_of(case, line))
    owner = named(case, line.party)
    asking = named(case, *clash.demanders) if clash else owner
    parts = {"refuser": owner, "demander": asking, "third": owner, "issue": Text.plain("")}
    return say.text(phrase(topic, key, **parts, needs=Text.plain(needs)))


def _said(key: str, answer: PartyAnswer, case: Case, say: Language) -> str:
    return say(f"bridges.{key}", party=party_in_words(answer.party, case, say), day=say.day(answer.day))

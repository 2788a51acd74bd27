"""The questions that a bridge leaves, in words: to whom, what hangs on it, what it reveals, whose leave it needs."""

from __future__ import annotations

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.questions import Question
from goodoffices.briefing.document import Item
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.case import Case


def questions_in_words(bridge: Bridge, case: Case, say: Language) -> tuple[Item, ...]:
    """Its questions in the order in which they are to be asked."""
    return tuple(_question(question, case, say) for question in bridge.questions)


def _question(question: Question, case: Case, say: Language) -> Item:
    party = party_in_words(question.party, case, say)
    reveals = say.text(question.reveals)
    told = say("bridges.reveals", words=reveals[:1].lower() + reveals[1:])
    notes = [say(f"bridges.kind.{question.kind.value}"), told]
    if question.leave:
        owners = say.listed([party_in_words(owner, case, say) for owner in question.leave])
        notes.append(say("bridges.leave", parties=owners))
    return Item(say("bridges.question", party=party, ask=say.text(question.ask)), tuple(notes))

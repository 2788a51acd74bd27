"""Where a draft that was made from a package is from: its title, and the note that goes with it."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analysis.balance import Solution
from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import Findings
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.questions import Question
from goodoffices.briefing.bridge_words import moves_of
from goodoffices.briefing.columns import names
from goodoffices.briefing.footnotes import COMPARING
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.case import Case
from goodoffices.case.drafts import Draft, DraftVersion


def of_rule(rule: str, solution: Solution, findings: Findings, say: Language) -> str:
    """The rule, its idea and its source; ties; and whether it rests on estimates."""
    return " ".join(_of_rule(rule, solution, findings, say))


def _of_rule(rule: str, solution: Solution, findings: Findings, say: Language) -> Iterator[str]:
    name, idea = (say(f"balanced.{rule}.{key}") for key in ("name", "idea"))
    yield say("skeleton.note.rule", rule=say.quoted(name), idea=idea, source=rules()[rule].SOURCE)
    if rule in COMPARING:
        yield say("skeleton.note.compares")
    if solution.ties > 1:
        yield say("skeleton.note.ties", n=solution.ties)
    if solution.bound is not None:
        yield say("skeleton.note.unproven")
    if findings.model.estimates:
        yield say("skeleton.note.estimates", parties=names(findings.model.estimates, findings, say))


def of_version(draft: Draft, version: DraftVersion, say: Language) -> str:
    """The version of a draft whose decisions it takes over."""
    return say("skeleton.note.version", draft=say.text(draft.title), label=say.quoted(version.label))


def of_bridge(number: int, bridge: Bridge, case: Case, say: Language) -> str:
    """What the bridge does and what it leaves out, whose consent it needs, and the questions that are still open."""
    return " ".join(_of_bridge(number, bridge, case, say))


def _of_bridge(number: int, bridge: Bridge, case: Case, say: Language) -> Iterator[str]:
    issues = list(dict.fromkeys(move.clash.issue for move in bridge.moves))
    title = say.listed([say.quoted(issue_in_words(issue, case, say)) for issue in issues])
    yield say("skeleton.note.bridge", n=number, title=title, moves=" ".join(moves_of(bridge, case, say)))
    yield say("skeleton.note.bridge_rest", n=number)
    if bridge.consent:
        parties = say.listed([party_in_words(party, case, say) for party in bridge.consent])
        yield say("skeleton.note.consent", parties=parties)
    if not bridge.open_lines:
        yield say("skeleton.note.nothing_open")
    if bridge.questions:
        yield say("skeleton.note.questions")
        yield from (_question(own, case, say) for own in bridge.questions)


def _question(question: Question, case: Case, say: Language) -> str:
    party, ask = party_in_words(question.party, case, say), say.text(question.ask)
    if not question.leave:
        return say("skeleton.note.question", party=party, ask=ask)
    owners = say.listed([party_in_words(owner, case, say) for owner in question.leave])
    return say("skeleton.note.question_leave", party=party, parties=owners, ask=ask)

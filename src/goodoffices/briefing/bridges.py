"""Bridges in words: conflict by conflict what gets around it, what that leaves open, and what opens the whole zone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.analysis.solve import Findings
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.plans import Plan
from goodoffices.bridging.questions import Kind
from goodoffices.bridging.search import Search
from goodoffices.bridging.wording import phrase
from goodoffices.briefing.bridge_words import decided, moves_of, risks_of, title_of_bridge
from goodoffices.briefing.bridges_tried import tried_in_words
from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import package_in_words
from goodoffices.briefing.precedents import precedents_in_words
from goodoffices.briefing.questions import questions_in_words
from goodoffices.briefing.red_lines import party_in_words, soft_in_words, title_of
from goodoffices.briefing.sides import what_each_side_has
from goodoffices.case.case import Case
from goodoffices.case.packages import Package

PROBING = ("home", "critic", "ratify", "affected", "broken", "carried")
"""What is to be asked about every bridge."""


def bridges_in_words(
    findings: Findings,
    searches: Sequence[Search],
    plans: Sequence[Plan],
    say: Language,
    *,
    complete: bool,
    whole: bool = False,
) -> Document:
    """What there is to tell about the bridges of a case without a zone: the first of each conflict in full.

    The others are told in short, unless the `whole` is asked for.
    """
    case = findings.model.case
    blocks: list[Block] = [Heading(say.text(case.title), 1), *_lead(searches, say)]
    first = 1
    for number, search in enumerate(searches, start=1):
        blocks += _conflict(number, search.conflict, findings, say)
        for place, bridge in enumerate(search.bridges):
            tell = _in_full if whole or place == 0 else _in_short
            blocks += tell(first + place, bridge, case, say)
        if not search.bridges:
            blocks += tried_in_words(search, case, say)
        first += len(search.bridges)
    blocks += _plans(plans, searches, say)
    if first > 1:
        asked = tuple(Item(say.text(phrase("probing", key))) for key in PROBING)
        blocks += [Heading(say("bridges.probing")), Items(asked)]
        shortened = not whole and any(len(own.bridges) > 1 for own in searches)
        blocks += [Paragraph(say("bridges.see_all"))] if shortened else []
        blocks.append(Paragraph(say("bridges.next")))
    if not complete:
        blocks.append(Paragraph(say("bridges.incomplete")))
    return tuple(blocks)


def _lead(searches: Sequence[Search], say: Language) -> Iterator[Block]:
    yield Paragraph(say.count("bridges.lead", len(searches)), Tone.LEAD)
    key, settled = verdict(searches)
    name = f"bridges.verdict.{key}"
    words = say.count(name, len(searches)) if key == "settled" else say(name, settled=settled)
    yield Paragraph(words, Tone.LEAD)
    if any(own.bridges for own in searches):
        yield Paragraph(say("bridges.reading"), Tone.QUIET)
    lines = [line for own in searches for line in own.conflict.lines]
    if lines and not any(line.serves for line in lines):
        yield Paragraph(say("bridges.no_interests"))


def verdict(searches: Sequence[Search]) -> tuple[str, int]:
    """What the bridges come to, and of how many conflicts one leaves no line open.

    “settled”: of all; “some”: of some; “open”: of none, though there are bridges; “nothing”: there are none.
    """
    settled = sum(any(bridge.is_settled for bridge in own.bridges) for own in searches)
    if not any(own.bridges for own in searches):
        return "nothing", 0
    return ("open" if not settled else "settled" if settled == len(searches) else "some"), settled


def _conflict(number: int, conflict: Conflict, findings: Findings, say: Language) -> Iterator[Block]:
    softs = [soft for soft in findings.model.softs if soft.id in conflict.members]
    yield Heading(say("bridges.conflict", n=number, title=title_of(softs, findings, say)))
    yield Items(tuple(Item(soft_in_words(soft, findings, say)) for soft in softs))


def _in_full(number: int, bridge: Bridge, case: Case, say: Language) -> Iterator[Block]:
    yield from _opening(number, bridge, case, say)
    entries = [Item(say("bridges.decides"), below=_decisions(bridge, say))]
    entries.append(Item(say("bridges.keeps"), below=what_each_side_has(bridge, case, say)))
    entries += _consent(bridge, case, say)
    entries.append(Item(say("bridges.questions"), below=questions_in_words(bridge, case, say)))
    entries.append(Item(say("bridges.risks"), below=tuple(map(Item, risks_of(bridge, case, say)))))
    about = frozenset[str]().union(*(move.clash.about for move in bridge.moves))
    entries.append(Item(say("bridges.precedents"), below=precedents_in_words(bridge.operators, say, about, case.as_of)))
    yield Items(tuple(entries))


def _in_short(number: int, bridge: Bridge, case: Case, say: Language) -> Iterator[Block]:
    yield from _opening(number, bridge, case, say)
    entries = [*_decisions(bridge, say), *_consent(bridge, case, say)]
    pending = [own for own in bridge.questions if own.kind is Kind.OPEN]
    asked = [(party_in_words(own.party, case, say), say.text(own.ask)) for own in pending]
    below = tuple(Item(say("bridges.question", party=party, ask=ask)) for party, ask in asked)
    entries.append(Item(say("bridges.hangs" if below else "bridges.nothing_open"), below=below))
    yield Items(tuple(entries))


def _opening(number: int, bridge: Bridge, case: Case, say: Language) -> Iterator[Block]:
    yield Heading(say("bridges.bridge", n=number, title=title_of_bridge(bridge, case, say)), 3)
    yield Paragraph(" ".join(moves_of(bridge, case, say)))


def _consent(bridge: Bridge, case: Case, say: Language) -> list[Item]:
    parties = [party_in_words(party, case, say) for party in bridge.consent]
    return [Item(say("bridges.consent", parties=say.listed(parties)))] if parties else []


def _decisions(bridge: Bridge, say: Language) -> tuple[Item, ...]:
    pairs = decided(bridge, say)
    return tuple(Item(say("bridges.decision", facet=facet, option=option)) for facet, option in pairs)


def _plans(plans: Sequence[Plan], searches: Sequence[Search], say: Language) -> Iterator[Block]:
    if len(searches) < 2:
        return
    yield Heading(say("bridges.plans"))
    if not plans:
        yield Paragraph(say("bridges.no_plan"))
        return
    yield Items(tuple(_plan(plan, say) for plan in plans), numbered=True)


def _plan(plan: Plan, say: Language) -> Item:
    size = (
        say.count("bridges.packages", plan.zone)
        if plan.zone is not None
        else say("bridges.packages_bounds", low=plan.low, high=plan.high)
    )
    key = "plan" if len(plan.bridges) > 1 else "plan_alone"
    names = say.listed([say.number(number) for number in plan.bridges])
    return Item(say(f"bridges.{key}", bridges=names, zone=size), below=_settlement(plan, say))


def _settlement(plan: Plan, say: Language) -> tuple[Item, ...]:
    """One package of the plan's zone, without the answers as first asked that its moves have taken apart.

    Where something is done instead, that what was asked is not done is a part of it.
    """
    made, package = plan.picked.transformation, plan.picked.package
    replaced = {made.naming.facet(move.clash.facet) for move in made.moves(package) if not move.instead}
    told = Package.of({facet: option for facet, option in package.items() if facet not in replaced})
    return tuple(
        Item(words) for facet in told if (words := package_in_words(Package.of({facet: told[facet]}), made.case, say))
    )

"""Gates in words: open or not, what each still needs and how much of it there is, and where the condition is from."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.briefing.document import Document, Heading, Item, Items
from goodoffices.briefing.language import Language
from goodoffices.briefing.talks import sources_in_words
from goodoffices.case.case import Case
from goodoffices.case.expressions.gauges import GAUGES, amount_in_words, gauge_words
from goodoffices.case.expressions.nodes import Gauged
from goodoffices.case.expressions.words import in_words
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.progress.gates import GateState, Need, Verdict
from goodoffices.case.progress.gauges import Shown, Unknown
from goodoffices.case.progress.survey import Survey


def gates_in_words(survey: Survey, say: Language) -> Document:
    """Every gate with its verdict and why; nothing where the case has none."""
    items = tuple(gate_in_words(own, survey.case, say) for own in survey.gates)
    return (Heading(say("gates.heading")), Items(items)) if items else ()


def gate_in_words(own: GateState, case: Case, say: Language) -> Item:
    """What the gate opens, whether it is open and what is missing; below, its condition and where that is from."""
    gate = own.gate
    condition = say("gates.condition", condition=say.text(gate.condition))
    sources = sources_in_words(Origin(gate.sources), case, say)  # of the condition; what is inferred is its reading
    notes = [condition, *sources, *_reading(own, case, say), say.text(gate.note)]
    return Item(verdict_in_words(own, case, say), tuple(filter(None, notes)))


def verdict_in_words(own: GateState, case: Case, say: Language) -> str:
    """What the gate opens, and whether it is open; where it is not, what is missing, with the numbers of the day."""
    track = next((say.text(track.title) for track in case.tracks if track.id == own.gate.opens), own.gate.opens)
    words = say(f"gates.verdict.{own.verdict.value}", track=track)
    if own.verdict is Verdict.DECLARED_OPEN and own.gate.opened:
        return say("gates.declared", verdict=words, day=say.day(own.gate.opened))
    needs = [need_in_words(need, case, say) for need in own.needs if need.holds is not True]
    if own.verdict.is_open or not needs:
        return words
    return say("gates.needs", verdict=words, needs="; ".join(needs))


def need_in_words(need: Need, case: Case, say: Language) -> str:
    """One thing that a gate needs, and how much of it there is: “at least 1 open clause; so far 0”."""
    words = in_words(need.node, case, say.code)
    if isinstance(need.node, Gauged):
        (pair,) = need.shown
        gauged, shown = pair
        if isinstance(shown, Unknown):
            return say("gates.unknown", need=words, why=_why(shown, say))
        if not GAUGES[gauged.gauge].is_state:
            return say("gates.so_far", need=words, shown=amount_in_words(shown, say.code))
        if need.holds:
            return words
    return say("gates.at_present", need=words, shown=say.listed([*_shown(need.shown, case, say)]))


def _shown(pairs: Iterable[tuple[Gauged, Shown]], case: Case, say: Language) -> Iterable[str]:
    for gauged, shown in pairs:
        if isinstance(shown, Unknown):
            asked = in_words(gauged, case, say.code)
            yield say("gates.not_known", need=asked, why=_why(shown, say))
        else:
            yield gauge_words(gauged.gauge, shown, say.code)


def _why(shown: Unknown, say: Language) -> str:
    return say(f"gates.why.{shown.value}")


def _reading(own: GateState, case: Case, say: Language) -> list[str]:
    """What `when` asks for, marked where it is somebody's reading; and what of that is met."""
    if own.gate.when is None:
        return []
    words = in_words(own.gate.when.node, case, say.code)
    is_stated = own.gate.origin.known_as is Basis.STATED
    met = [need_in_words(need, case, say) for need in own.needs if need.holds]
    told = [say("gates.stated" if is_stated else "gates.inferred", when=words)]
    return [*told, *([say("gates.met", needs="; ".join(met))] if met else [])]

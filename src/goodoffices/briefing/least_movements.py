"""The least movement of a line that already opens something, in words: from which bound to which."""

from __future__ import annotations

from itertools import takewhile

from goodoffices.analysis.least_movement import Movement, OfLine, OfWalkAway
from goodoffices.analysis.model import Soft
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.bands import Band, band_in_words
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import Chosen, Linear
from goodoffices.case.expressions.words import in_words


def movement_in_words(movement: Movement, soft: Soft, findings: Findings, say: Language) -> str:
    """What moves, from where to where."""
    if isinstance(movement, OfWalkAway):
        return _walk_away(movement, soft, findings, say)
    return _bound(movement, findings.model.case, say)


def _bound(movement: OfLine, case: Case, say: Language) -> str:
    before, after = (in_words(own, case, say.code) for own in (movement.before, movement.after))
    # Both begin with what is compared: “Volume”: at least 150, “Volume”: at least 100.
    shared = takewhile(lambda own: own[0] == own[1], zip(before.split(": "), after.split(": "), strict=False))
    title = ": ".join(own for own, _ in shared)
    first, last = (say.quoted(words.removeprefix(f"{title}: ")) for words in (before, after))
    if isinstance(movement.after, Chosen) and _decides_all(movement.after, case):
        return say("openings.movement.dropped", title=title, before=first)
    is_sum = isinstance(movement.before, Linear) and len(movement.before.terms) > 1
    return say("openings.movement.bound", title=say("openings.sum") if is_sum else title, before=first, after=last)


def _decides_all(leaf: Chosen, case: Case) -> bool:
    """Whether the comparison holds of every option, or of none, so that nothing is left of the bound."""
    return len(leaf.options) in (0, len(case.facet(leaf.facet).options))


def _walk_away(movement: OfWalkAway, soft: Soft, findings: Findings, say: Language) -> str:
    i, ends = soft.dimension, (movement.before, movement.after)
    if soft.party not in findings.model.estimates:
        before, after = (say.decimal(findings.model.scales[i].points(steps)) for steps in ends)
    else:
        worst, width = int(findings.worst[i]), int(findings.best[i] - findings.worst[i])
        bands = [Band.of(100 * (steps - worst) / width if width else 0) for steps in ends]
        before, after = (say.quoted(band_in_words(band, band, say)) for band in bands)
    key = "walk_away" if after != before else "walk_away_near"
    return say(f"openings.movement.{key}", before=before, after=after)

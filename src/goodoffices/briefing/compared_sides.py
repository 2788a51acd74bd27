"""What two versions leave to each side: from worst to best, its walk-away, and whose consent they need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from goodoffices.analysis.comparing.comparison import Comparison
from goodoffices.analysis.comparing.worths import Turn, Worth
from goodoffices.analysis.outlook import Outlook
from goodoffices.briefing.bands import Band, band_in_words, meter
from goodoffices.briefing.document import Block, Document, Grid, Heading, Paragraph, Row, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.ranges import Range, ranges
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.shares import CLOSE, on_scale
from goodoffices.case.expressions.evaluate import Truth

ANSWERS: Mapping[Truth, str] = {True: "yes", False: "no", None: "open"}


def span(outlook: Outlook, party: str) -> Range | None:
    """From where to where on a party's own scale a version can still bring it; None where that was not found out.

    With intervals and orders, from the least that the worst completion can be worth to the most that the best one can.
    """
    own = outlook.reach.get(party)
    if own is None or party not in outlook.worst:
        return None
    worst, width = outlook.worst[party], outlook.best[party] - outlook.worst[party]
    if not width:
        return Range(0.0, 0.0)
    low, high = (100 * (steps - worst) / width for steps in (own.worst, own.best))
    least, most = (ranges(outlook.model, choices).get(party) for choices in (own.at_worst, own.at_best))
    return Range(min(low, least.low) if least else low, max(high, most.high) if most else high)


def sides_compared(found: Comparison, say: Language) -> Document:
    """What each side with values can still get before and now, and what the changed decisions alone are worth to it."""
    heading = Heading(say("comparison.sides_heading"))
    if not found.worths:
        return (heading, Paragraph(say("comparison.nobody_has_values")))
    heads = tuple(say(f"comparison.{key}") for key in ("side", "before", "after", "by_changes"))
    grid = Grid(heads, tuple(_row(own, found, say) for own in found.worths))
    notes = [say("comparison.scale")]
    estimates = [own.party for own in found.worths if own.party in found.outlooks[0].model.estimates]
    if estimates:
        named = say.listed([party_in_words(party, found.case, say) for party in estimates])
        notes.append(say("comparison.estimates", parties=named))
    return (
        heading,
        Paragraph(say("comparison.sides_lead")),
        grid,
        Paragraph(" ".join(notes), Tone.QUIET),
        *_walk_aways(found, say),
    )


def _row(own: Worth, found: Comparison, say: Language) -> Row:
    before, after = (_reach_in_words(outlook, own.party, say) for outlook in found.outlooks)
    return Row(party_in_words(own.party, found.case, say), (before, after, _worth_in_words(own, found, say)))


def _reach_in_words(outlook: Outlook, party: str, say: Language) -> str:
    if outlook.obeys is False:
        return say("comparison.breaks_rules")
    own = span(outlook, party)
    if own is None:
        return say("comparison.not_found_out")
    if outlook.best[party] == outlook.worst[party]:
        return say("shares.alike")
    low, high = Band.of(own.low), Band.of(own.high)
    if party in outlook.model.estimates:
        return f"{meter(low, high)} {band_in_words(low, high, say)}"
    return f"{meter(low, high)} {_points(outlook, party, own, say)}"


def _points(outlook: Outlook, party: str, own: Range, say: Language) -> str:
    """The points of the worst and the best completion, with their places on the scale where those are others."""
    scale = outlook.model.scales[outlook.model.parties.index(party)]
    low, high = (scale.points(steps) for steps in (outlook.reach[party].worst, outlook.reach[party].best))
    told = _spanned(say.decimal(low), say.decimal(high), say)
    if abs(low - own.low) <= CLOSE and abs(high - own.high) <= CLOSE:
        return told
    return f"{told} ({_spanned(say.number(on_scale(own.low)), say.number(on_scale(own.high)), say)})"


def _spanned(low: str, high: str, say: Language) -> str:
    return low if low == high else say("comparison.points_span", low=low, high=high)


def _worth_in_words(own: Worth, found: Comparison, say: Language) -> str:
    """What the facets that both decide, but otherwise, are worth: a band for estimates, else points."""
    changed = any(binding.before is not None and binding.after is not None for binding in found.facets)
    if not changed and not own.is_open and own.turn is Turn.SAME:
        return say("comparison.none_both")
    if own.turn is Turn.SAME:
        return say("comparison.same_worth")
    if own.turn is Turn.UNCLEAR:
        return say(f"comparison.unclear{'_open' if own.is_open else ''}")
    return say(f"comparison.{own.turn.value}", much=_amount(own, found.outlooks[0], say)).rstrip()


def _amount(own: Worth, outlook: Outlook, say: Language) -> str:
    """How much it is: points, or for estimates a band of the side’s own scale; nothing where that is not known."""
    least, most = sorted((abs(own.low), abs(own.high)))
    if own.party not in outlook.model.estimates:
        spanned = _spanned(say.decimal(float(least)), say.decimal(float(most)), say)
        return say(f"red_lines.points.{'one' if least == most == 1 else 'many'}", points=spanned)
    scale = outlook.model.scales[outlook.model.parties.index(own.party)]
    width = outlook.best.get(own.party, 0) - outlook.worst.get(own.party, 0)
    if not width:
        return ""
    low, high = (Band.of(min(100.0, 100 * float(end * scale.steps) / width)) for end in (least, most))
    return band_in_words(low, high, say)


# ---------------------------------------------------------------------------------------------- walk-aways, and consent


def _walk_aways(found: Comparison, say: Language) -> Iterator[Block]:
    model = found.outlooks[0].model
    parties = [party for party, floor in zip(model.parties, model.walk_aways, strict=True) if floor is not None]
    if not parties or any(not own.reach for own in found.outlooks):
        return
    yield Heading(say("comparison.walk_aways_heading"), 3)
    heads = tuple(say(f"comparison.{key}") for key in ("side", "before", "after"))
    rows = [
        Row(
            party_in_words(party, found.case, say),
            tuple(say(f"comparison.reached.{ANSWERS[own.reach[party].walk_away]}") for own in found.outlooks),
        )
        for party in parties
    ]
    yield Grid(heads, tuple(rows))


def newly_needed(found: Comparison, say: Language) -> Iterator[str]:
    """Whose consent the later version needs for certain, and the earlier one did not."""
    before, after = (own.consent for own in found.outlooks)
    named = [say.text(p.name) for p in found.case.parties if after[p.id] is True and before[p.id] is not True]
    if named:
        yield say("comparison.newly_needed", parties=say.listed(named))


def consent_compared(found: Comparison, say: Language) -> Document:
    """The parties whose consent is needed otherwise than before; nothing where there are none."""
    before, after = (own.consent for own in found.outlooks)
    changed = [party for party in found.case.parties if before[party.id] is not after[party.id]]
    if not changed:
        return ()
    rows = [
        Row(say.text(own.name), tuple(say(f"comparison.consent.{ANSWERS[row[own.id]]}") for row in (before, after)))
        for own in changed
    ]
    heads = tuple(say(f"comparison.{key}") for key in ("side", "before", "after"))
    return (Heading(say("comparison.consent_heading")), Grid(heads, tuple(rows)))

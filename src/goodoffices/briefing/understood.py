"""What an interview understood, in words: how a party sees each decision, what weighs how much, and what follows."""

from __future__ import annotations

from fractions import Fraction

from goodoffices.briefing.document import Block, Document, Grid, Heading, Item, Items, Paragraph, Row, Tone
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.elicitation.questions import Finished, Known, Understood
from goodoffices.case.elicitation.tradeoffs import Tradeoff
from goodoffices.case.expressions.words import facet_in_words, option_in_words, quantity_in_words
from goodoffices.case.points import Points


def understood_in_words(understood: Understood, say: Language) -> Document:
    """Everything that is to be saved, and what it implies, so that the party can see whether that is meant."""
    case, weights = understood.case, dict(understood.weights)
    rows = tuple(
        Row(
            facet_in_words(known.facet, case, say.code),
            (
                known_in_words(known, case, say),
                say.number(round(weights[known.facet])) if known.facet in weights else say("understood.none"),
            ),
        )
        for known in understood.known
    )
    blocks: list[Block] = [
        Heading(say("understood.heading"), 2),
        Grid((say("understood.decision"), say("understood.seen"), say("understood.weight")), rows),
    ]
    implied = _implied(understood, say)
    if implied:
        blocks += [Heading(say("understood.implied"), 3), Items(tuple(map(Item, implied)))]
    return tuple(blocks)


def known_in_words(known: Known, case: Case, say: Language) -> str:
    """The order of the options, or what each is worth from 0 to 100."""
    facet, code = case.facet(known.facet), say.code
    if known.order:
        groups = (" = ".join(option_in_words(known.facet, name, case, code) for name in group) for group in known.order)
        return " > ".join(groups)
    if all(points.low == points.high == 0 for _, points in known.worths):
        return say("understood.alike")
    names = [
        option_in_words(known.facet, name, case, code)
        if facet.steps is None
        else quantity_in_words(Fraction(name), facet.unit, code)
        for name, _ in known.worths
    ]
    return "; ".join(
        say("understood.worth", option=name, worth=_worth(points, say))
        for name, (_, points) in zip(names, known.worths, strict=True)
    )


def ending(done: Finished, file: str, say: Language) -> Document:
    """Whether something was saved, and where."""
    if not done.save:
        return (Paragraph(say("understood.not_saved"), Tone.LEAD),)
    if not done.understood.changed:
        return (Paragraph(say("understood.unchanged"), Tone.LEAD),)
    return (Paragraph(say("understood.saved", file=file), Tone.LEAD),)


def _worth(points: Points, say: Language) -> str:
    low, high = say.decimal(float(points.low), 3), say.decimal(float(points.high), 3)
    return low if low == high else f"{low}–{high}"


def _implied(understood: Understood, say: Language) -> list[str]:
    case = understood.case
    found = [_tradeoff(own, understood, say) for own in understood.tradeoffs]
    if understood.score is not None and understood.walk_away is not None:
        score, points = say.number(round(understood.score)), say.decimal(float(understood.walk_away), 3)
        if understood.score > 100:
            found.append(say("understood.never", points=points))
        elif understood.score <= 0:
            found.append(say("understood.always", points=points))
        else:
            found.append(say("understood.walk_away", score=score, points=points))
        if understood.enough and 0 < understood.score <= 100:
            names = say.listed([say.quoted(facet_in_words(own, case, say.code)) for own in understood.enough])
            found.append(say.count("understood.enough", len(understood.enough), names=names))
    else:
        found.append(say("understood.no_walk_away"))
    if any(known.order for known in understood.known):
        found.append(say("understood.orders"))
    if understood.conditional:
        found.append(say.count("understood.conditional", understood.conditional))
    return found


def _tradeoff(own: Tradeoff, understood: Understood, say: Language) -> str:
    case = understood.case
    one = say.quoted(facet_in_words(own.one, case, say.code))
    others = say.listed([say.quoted(facet_in_words(other, case, say.code)) for other in own.others])
    return say(
        f"understood.tradeoff.{own.relation}",
        one=one,
        others=others,
        worth=say.number(round(own.worth)),
        together=say.number(round(own.together)),
    )

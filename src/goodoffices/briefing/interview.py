"""The questions of an interview in words, and why a reply cannot be taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import ceil

from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.understood import known_in_words, understood_in_words
from goodoffices.case.case import Case
from goodoffices.case.elicitation.questions import Ask, Question, Swing
from goodoffices.case.elicitation.replies import Mistyped
from goodoffices.case.expressions.words import facet_in_words, option_in_words
from goodoffices.case.issues import Facet, FacetKind

SECONDS_PER_QUESTION = 8
LAST_QUESTIONS = 2
"""The walk-away, and whether all is right."""


def welcome(case: Case, party: str, say: Language) -> Document:
    """What the interview is about, how long it takes, and what one can type."""
    facets = [facet for facet in case.facets if len(facet.options) > 1]
    bent = sum(facet.kind is not FacetKind.UNORDERED and len(facet.options) > 2 for facet in facets)
    questions = 2 * len(facets) + bent + LAST_QUESTIONS
    minutes = ceil(questions * SECONDS_PER_QUESTION / 60)
    return (
        Heading(say("interview.heading", party=party_in_words(party, case, say)), 1),
        Paragraph(say.text(case.title), Tone.QUIET),
        Paragraph(
            f"{say.count('interview.decisions', len(facets))} {say('interview.length', n=questions)} "
            f"{say.count('interview.minutes', minutes)}"
        ),
        Paragraph(say("interview.keys")),
    )


def question_in_words(question: Question, case: Case, say: Language) -> Document:
    """One question with what there is to choose from, and what an empty reply keeps."""
    return _WORDS[question.ask](question, case, say)


def help_in_words(question: Question, case: Case, say: Language) -> Document:
    """What the question is for; for a package, the names of what can be decided, and of the options."""
    told = Paragraph(say(f"interview.help.{question.ask.value}"))
    if question.ask is not Ask.WALK_AWAY:
        return (told,)
    return (told, Items(tuple(Item(f"{facet.id}={_named(facet)}") for facet in case.facets)))


def _named(facet: Facet) -> str:
    """The names of the options of a facet; of a number, the two ends."""
    if facet.kind is FacetKind.NUMBER:
        return f"{facet.option_names[0]} … {facet.option_names[-1]}"
    return " | ".join(facet.option_names)


def mistyped_in_words(mistyped: Mistyped, question: Question, case: Case, say: Language) -> str:
    """Why a reply cannot be taken, and what would do."""
    parts = {
        name: say.decimal(float(part)) if isinstance(part, Fraction) else part for name, part in mistyped.parts.items()
    }
    options = "; ".join(option_in_words(question.facet, option, case, say.code) for option in mistyped.options)
    return say(f"interview.mistyped.{mistyped.reason}", options=options, **parts)


# -------------------------------------------------------------------------------------------- kind by kind


def _options(question: Question, case: Case, say: Language) -> Document:
    if len(question.options) == 2:
        asked = say("interview.which_of_two")
    else:
        key = "order" if _is_first(question, case) else "order_again"
        asked = say(f"interview.{key}", example=_order(question), points=_points(question))
    return (*_head(question, case, say), _choices(question, case, say), Paragraph(asked), *_so_far(question, case, say))


def _ends(question: Question, case: Case, say: Language) -> Document:
    head, so_far = _head(question, case, say), _so_far(question, case, say)
    if case.facet(question.facet).kind is FacetKind.ORDERED:
        last = len(question.options)
        key = "ends_of_order" if _is_first(question, case) else "ends_of_order_again"
        asked = say(f"interview.{key}", last=last, example=_order(question), points=_points(question))
        return (*head, _choices(question, case, say), Paragraph(asked), *so_far)
    names = question.options
    low, high = (_option(question.facet, names[i], case, say) for i in (0, -1))
    parts = {"low": low, "high": high}
    if len(names) == 2:
        return (*head, Paragraph(say("interview.ends_of_two", **parts)), *so_far)
    example = f"{names[0]}:0 {names[len(names) // 2]}:100 {names[-1]}:30"
    key = "ends_of_number" if _is_first(question, case) else "ends_of_number_again"
    return (*head, Paragraph(say(f"interview.{key}", example=example, **parts)), *so_far)


def _middle(question: Question, case: Case, say: Language) -> Document:
    worst, middle, best = (_option(question.facet, name, case, say) for name in question.options)
    usual = say.decimal(float(question.usual[0]), 3)
    return (Paragraph(say("interview.middle", worst=worst, middle=middle, best=best, usual=usual)),)


def _between(question: Question, case: Case, say: Language) -> Document:
    worst, *inner, best = (_option(question.facet, name, case, say) for name in question.options)
    usual = " ".join(say.decimal(float(own)) for own in question.usual)
    key = "interview.between_one" if len(inner) == 1 else "interview.between"
    return (Paragraph(say(key, worst=worst, inner="; ".join(inner), best=best, usual=usual)),)


def _most(question: Question, case: Case, say: Language) -> Document:
    listed = Items(tuple(Item(_swing(own, case, say)) for own in question.swings), numbered=True)
    likely = facet_in_words(question.likely, case, say.code) if question.likely else ""
    so_far = (Paragraph(say("interview.so_far", words=likely), Tone.QUIET),) if likely else ()
    return (Heading(say("interview.weights"), 2), listed, Paragraph(say("interview.most")), *so_far)


def _compared(question: Question, case: Case, say: Language) -> Document:
    most, own = question.swings
    title = facet_in_words(question.facet, case, say.code)
    heading = Heading(say("interview.place", number=question.number, count=question.count, title=title), 3)
    so_far = say.decimal(float(question.usual[0]), 3) if question.usual else ""
    quiet = (Paragraph(say("interview.so_far", words=so_far), Tone.QUIET),) if so_far else ()
    worst, best = (_option(own.facet, name, case, say) for name in (own.worst, own.best))
    return (heading, Paragraph(say("interview.swing", most=_swing(most, case, say), worst=worst, best=best)), *quiet)


def _walk_away(question: Question, case: Case, say: Language) -> Document:
    facet = next(facet for facet in case.facets if len(facet.options) > 1)
    example = f"{facet.id}={facet.option_names[-1]}"
    blocks: list[Block] = [
        Heading(say("interview.no_agreement"), 2),
        Paragraph(say("interview.walk_away", example=example)),
    ]
    if question.usual:
        score, points = (say.decimal(float(own), 3) for own in question.usual)
        words = say("interview.score", score=score, points=points)
        blocks.append(Paragraph(say("interview.so_far", words=words), Tone.QUIET))
    return tuple(blocks)


def _save(question: Question, _: Case, say: Language) -> Document:
    if question.understood is None:
        return ()
    key = "interview.save" if question.understood.changed else "interview.save_nothing"
    return (*understood_in_words(question.understood, say), Paragraph(say(key), Tone.LEAD))


_WORDS: Mapping[Ask, Callable[[Question, Case, Language], Document]] = {
    Ask.OPTIONS: _options,
    Ask.ENDS: _ends,
    Ask.MIDDLE: _middle,
    Ask.BETWEEN: _between,
    Ask.MOST: _most,
    Ask.SWING: _compared,
    Ask.WALK_AWAY: _walk_away,
    Ask.SAVE: _save,
}


# ------------------------------------------------------------------------------------------------- pieces


def _head(question: Question, case: Case, say: Language) -> Document:
    title = facet_in_words(question.facet, case, say.code)
    return (Heading(say("interview.place", number=question.number, count=question.count, title=title), 3),)


def _is_first(question: Question, case: Case) -> bool:
    """Whether nothing of this kind was asked before, so that all that can be typed is to be explained."""
    facets = [facet for facet in case.facets if len(facet.options) > 2]
    kind = case.facet(question.facet).kind
    return next(facet.id for facet in facets if facet.kind is kind) == question.facet


def _choices(question: Question, case: Case, say: Language) -> Items:
    words = (_option(question.facet, name, case, say) for name in question.options)
    return Items(tuple(map(Item, words)), numbered=True)


def _so_far(question: Question, case: Case, say: Language) -> Document:
    if question.kept is None:
        return ()
    return (Paragraph(say("interview.so_far", words=known_in_words(question.kept, case, say)), Tone.QUIET),)


def _option(facet: str, name: str, case: Case, say: Language) -> str:
    return option_in_words(facet, name, case, say.code)


def _swing(swing: Swing, case: Case, say: Language) -> str:
    worst, best = (_option(swing.facet, name, case, say) for name in (swing.worst, swing.best))
    title = facet_in_words(swing.facet, case, say.code)
    return say("interview.from_to", title=title, worst=worst, best=best)


def _order(question: Question) -> str:
    """An example of an order of as many options: the second first."""
    places = [2, 1, *range(3, len(question.options) + 1)]
    return " > ".join(map(str, places))


def _points(question: Question) -> str:
    """An example of points for as many options."""
    last = len(question.options)
    return " ".join(f"{place}:{round(100 * (last - place) / (last - 1) / 10) * 10}" for place in range(1, last + 1))

"""Which question is worth most, what to do with each answer, and what asking gives away."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from goodoffices.analysis.robustness.findings import Caveat, Question, Reply, Robustness
from goodoffices.analysis.robustness.unknowns import Sort
from goodoffices.briefing.asking import question_in_words, reveals_in_words
from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.likelihood import Likelihood, all_proven, likelihood_in_words
from goodoffices.briefing.likely_packages import letter, shown
from goodoffices.briefing.packages import package_in_words
from goodoffices.case.packages import Package

SHOWN = 3
"""Questions that are told unless all are asked for."""

WORTH_ASKING = Fraction(1, 200)
"""Gains below this, a half in a hundred, are not told: they are within what beliefs and drawing leave open."""

GAINS = ((Fraction(1, 100), "hardly"), (Fraction(5, 100), "little"), (Fraction(15, 100), "some"))
"""Below which gain it is called what."""


def next_question(found: Robustness, say: Language, *, whole: bool = False, hint: str = "") -> Document:
    """The questions, the most valuable first, or why none is worth asking."""
    heading = Heading(say("robust.ask.heading"))
    best = found.offers[found.best] if found.best is not None else None
    limited = (Paragraph(say("robust.ask.not_exact")),) if Caveat.MIDDLES in found.caveats else ()
    if best is not None and best.by_all.exact and best.by_all.value == 1:
        key = "needless" if best.by_all.proven else "needless_middles"
        return (heading, Paragraph(say(f"robust.ask.{key}")), *(() if best.by_all.proven else limited))
    asked = found.questions if whole else [own for own in found.questions if own.gain >= WORTH_ASKING]
    if not asked:
        return (heading, Paragraph(say("robust.ask.useless")), *limited)
    told = asked if whole else asked[:SHOWN]
    items = tuple(_item(found, own, say, shown(found, whole=whole)) for own in told)
    rest = len(found.questions) - len(told)
    after = (Paragraph(f"{say.count('robust.ask.rest', rest)} {hint}".strip()),) if rest else ()
    return (heading, Paragraph(say("robust.ask.lead")), *limited, Items(items, numbered=True), *after)


def _item(found: Robustness, own: Question, say: Language, lettered: Sequence[int]) -> Item:
    case = found.solved.model.case
    worth = say("robust.ask.worth", gain=say(f"robust.ask.gain.{gain_of(own.gain)}"))
    notes = (worth, *_answers(found, own, say, lettered), *reveals_in_words(own.unknown, case, say))
    return Item(question_in_words(own.unknown, case, say), notes)


def gain_of(gain: Fraction) -> str:
    """Which of four words says how much a gain is.

    >>> gain_of(Fraction(1, 50)), gain_of(Fraction(1, 2))
    ('little', 'much')
    """
    return next((word for least, word in GAINS if gain < least), "much")


def _answers(found: Robustness, own: Question, say: Language, lettered: Sequence[int]) -> tuple[str, ...]:
    """What to put forward after which answer; of a range, after those near its ends."""
    if own.unknown.sort is Sort.ORDER:
        return ()
    told = own.replies if own.unknown.sort is Sort.LINE else (own.replies[0], own.replies[-1])
    keys = ("real", "not_real") if own.unknown.sort is Sort.LINE else ("low", "high")
    return tuple(_answer(found, reply, key, say, lettered) for reply, key in zip(told, keys, strict=True))


def _answer(found: Robustness, reply: Reply, key: str, say: Language, lettered: Sequence[int]) -> str:
    chance, accepted = (Likelihood.of(own, proven=all_proven(found)) for own in (reply.chance, reply.accepted))
    return say(
        f"robust.ask.{key}",
        chance=likelihood_in_words(chance, chance, say),
        package=_package(found, reply.choices, say, lettered),
        band=likelihood_in_words(accepted, accepted, say),
    )


def _package(found: Robustness, choices: tuple[int, ...], say: Language, lettered: Sequence[int]) -> str:
    """A package by its letter where it is shown, else by how it differs from the most likely one."""
    model = found.solved.model
    named = next((i for i in lettered if found.offers[i].choices == choices), None)
    if named is not None:
        return say("robust.ask.this", letter=letter(named))
    package = model.package(choices)
    if found.best is None:
        return say("robust.ask.a_package", changes=package_in_words(package, model.case, say))
    most_likely = model.package(found.offers[found.best].choices)
    changed = Package.of({facet: own for facet, own in package.items() if own != most_likely[facet]})
    changes = package_in_words(changed, model.case, say)
    return say("robust.ask.but", letter=letter(found.best), changes=changes)

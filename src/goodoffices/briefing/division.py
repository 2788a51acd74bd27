"""A division between two parties in words: who gets what, what that is worth to each, and what was checked."""

from __future__ import annotations

from fractions import Fraction

from goodoffices.analysis.division.adjusted_winner import SOURCE
from goodoffices.analysis.division.divide import TOTAL, Divided, Reach
from goodoffices.analysis.division.goods import Aside, Good
from goodoffices.briefing.document import Document, Grid, Heading, Item, Items, Paragraph, Row, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.expressions.words import facet_in_words, option_in_words

LARGEST_PART = 10_000
"""Fractions with longer denominators than this tell a reader nothing."""


def division_in_words(done: Divided, say: Language) -> Document:
    """Who gets what, what it is worth to each side, what was checked, and what it does not mean."""
    return (
        Heading(say("division.heading"), 1),
        Paragraph(say.text(done.case.title), Tone.QUIET),
        Paragraph(_lead(done, say), Tone.LEAD),
        Heading(say("division.who")),
        Items(tuple(_given(done, i, say) for i in range(len(done.goods.goods)))),
        *_worths(done, say),
        Heading(say("division.checked")),
        Items(_checks(done, say)),
        *_aside(done, say),
        Heading(say("division.notes"), 3),
        Items(tuple(map(Item, _notes(done, say)))),
    )


def _lead(done: Divided, say: Language) -> str:
    names, totals = _names(done, say), [_points(done, total, say) for total in done.division.totals]
    parts = [
        say("division.same", first=names[0], second=names[1], points=totals[0], total=TOTAL)
        if done.equitable
        else say("division.each", first=names[0], second=names[1], mine=totals[0], theirs=totals[1], total=TOTAL)
    ]
    split = done.division.split
    title = "" if split is None else say.quoted(_title(done, done.goods.goods[split], say))
    parts.append(say("division.one_split", issue=title) if title else say("division.none_split"))
    return " ".join(parts)


def _given(done: Divided, i: int, say: Language) -> Item:
    good, share = done.goods.goods[i], done.division.shares[i]
    names, title = _names(done, say), _title(done, good, say)
    options = [option_in_words(good.facet, option, done.case, say.code) for option in good.wanted]
    if share in (0, 1):
        side = 0 if share else 1
        return Item(say("division.whole", issue=title, option=_preferred(options[side], names[side], say)))
    parts = tuple(
        Item(say("division.part", share=_share(done, own, say), option=_preferred(option, name, say)))
        for own, option, name in zip((share, 1 - share), options, names, strict=True)
    )
    return Item(say("division.shared", issue=title), below=parts)


def _preferred(option: str, party: str, say: Language) -> str:
    """An option with whom it suits, unless its own words say so."""
    return option if party.casefold() in option.casefold() else say("division.preferred", option=option, party=party)


def _worths(done: Divided, say: Language) -> Document:
    """What each gets of what it put on each issue, and in all."""
    division = done.division
    rows = [
        Row(
            _title(done, good, say),
            (
                _of(done, division.shares[i] * division.first[i], division.first[i], say),
                _of(done, (1 - division.shares[i]) * division.second[i], division.second[i], say),
            ),
        )
        for i, good in enumerate(done.goods.goods)
    ]
    total = Row(say("division.total"), tuple(_of(done, own, Fraction(TOTAL), say) for own in division.totals))
    return Heading(say("division.worth")), Grid(("", *_names(done, say)), (*rows, total))


def _checks(done: Divided, say: Language) -> tuple[Item, ...]:
    first, second = _names(done, say)
    division = done.division
    mine, theirs = division.totals
    other = [
        _points(done, sum((p * s for p, s in zip(own, shares, strict=True)), Fraction(0)), say)
        for own, shares in ((division.first, division.rests), (division.second, division.shares))
    ]
    lines = (
        say(
            f"division.envy_free.{_truth(done.envy_free)}",
            first=first,
            second=second,
            mine=_points(done, mine, say),
            theirs=_points(done, theirs, say),
            others=other[0],
            of_first=other[1],
        ),
        say(
            f"division.equitable.{_truth(done.equitable)}",
            mine=_points(done, mine, say),
            theirs=_points(done, theirs, say),
        ),
        say(f"division.efficient.{_truth(done.efficient)}"),
    )
    return (*map(Item, lines), *(Item(_reach(done, reach, say)) for reach in done.reaches))


def _reach(done: Divided, reach: Reach, say: Language) -> str:
    key = "reached" if reach.points >= reach.walk_away else "missed"
    points, least = (_points(done, own, say) for own in (reach.points, reach.walk_away))
    return say(f"division.{key}", party=party_in_words(reach.party, done.case, say), points=points, least=least)


def _aside(done: Divided, say: Language) -> Document:
    """What needed no division, and what was not divided."""
    items: list[Item] = []
    for facet, why, option in done.goods.aside:
        title = facet_in_words(facet, done.case, say.code)
        words = option_in_words(facet, option, done.case, say.code) if why is Aside.AGREED else ""
        items.append(Item(say(f"division.aside.{why.value}", issue=title, option=words)))
    if done.open:
        titles = "; ".join(facet_in_words(facet, done.case, say.code) for facet in done.open)
        items.append(Item(say("division.open", issues=titles)))
    return (Heading(say("division.beside")), Items(tuple(items))) if items else ()


def _notes(done: Divided, say: Language) -> list[str]:
    notes = [say("division.scaled", total=TOTAL), say("division.adds_up"), say("division.candid")]
    if done.estimates:
        names = say.listed([party_in_words(party, done.case, say) for party in done.estimates])
        notes.append(say("division.estimates", parties=names))
    return [*notes, say("division.source", source=SOURCE)]


# ------------------------------------------------------------------------------------------------ words and numbers


def _names(done: Divided, say: Language) -> tuple[str, str]:
    first, second = (party_in_words(party, done.case, say) for party in done.goods.parties)
    return first, second


def _title(done: Divided, good: Good, say: Language) -> str:
    return facet_in_words(good.facet, done.case, say.code)


def _truth(holds: bool) -> str:
    return "yes" if holds else "no"


def _share(done: Divided, share: Fraction, say: Language) -> str:
    """A share in percent, with the exact fraction; rounded, where the points behind it are estimates."""
    if done.estimates:
        return say("division.about", n=say("division.percent", n=say.number(round(100 * share))))
    percent = say("division.percent", n=say.decimal(float(100 * share)))
    is_short = (10_000 * share).denominator > 1 and share.denominator <= LARGEST_PART
    return say("division.exactly", n=percent, exact=str(share)) if is_short else percent


def _points(done: Divided, points: Fraction, say: Language) -> str:
    return say("division.about", n=_plain(done, points, say)) if done.estimates else _plain(done, points, say)


def _plain(done: Divided, points: Fraction, say: Language) -> str:
    return say.number(round(points)) if done.estimates else say.decimal(float(points))


def _of(done: Divided, part: Fraction, whole: Fraction, say: Language) -> str:
    """“40 of 50”; whole numbers, where the points behind them are estimates."""
    return say("division.of", part=_plain(done, part, say), whole=_plain(done, whole, say))

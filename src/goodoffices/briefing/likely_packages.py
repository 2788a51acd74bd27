"""The packages that are looked at by themselves: what each decides, and how likely it is to be accepted, by whom."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analysis.robustness.counted import Chance
from goodoffices.analysis.robustness.findings import Offer, Robustness
from goodoffices.briefing.document import Block, Document, Grid, Heading, Item, Items, Paragraph, Row
from goodoffices.briefing.language import Language
from goodoffices.briefing.likelihood import Likelihood, chance_in_words, gauge, likelihood_in_words, span_in_words
from goodoffices.briefing.needed import needed_for
from goodoffices.briefing.packages import package_in_words, rows, split
from goodoffices.briefing.red_lines import party_in_words, soft_in_words
from goodoffices.case.packages import Package

SHORT, SHORTER = 4, 3
"""Packages that stand side by side; fewer where there is no zone, and longer words stand below them."""


def letter(number: int) -> str:
    """The letter by which a package is called: A to Z, then A2 and so on.

    >>> letter(0), letter(27)
    ('A', 'B2')
    """
    round_, place = divmod(number, 26)
    return chr(ord("A") + place) + (str(round_ + 1) if round_ else "")


def offer_name(found: Robustness, number: int, say: Language) -> str:
    """The letter of a package, and what it is: by its rules, as a draft, by the movement that leaves it."""
    return " · ".join([letter(number), *(_name(found, name, say) for name in found.offers[number].names)])


def _name(found: Robustness, name: str, say: Language) -> str:
    kind, _, which = name.partition(":")
    if kind == "movement":
        return say("robust.name.movement", n=which)
    if kind == "draft" and which:
        draft = found.solved.model.case.draft(which)
        return say("robust.name.draft_of", title=say.text(draft.title) if draft else which)
    if kind in ("draft", "most_likely", "example"):
        return say(f"robust.name.{kind}")
    return say(f"balanced.{kind}.name")


def shown(found: Robustness, *, whole: bool) -> list[int]:
    """Which packages are shown: all, or the first ones, and always the most likely one."""
    numbers = list(range(len(found.offers)))
    most = SHORT if len(found.solved.frontier) else SHORTER
    if whole or len(numbers) <= most:
        return numbers
    first = [own for own in numbers if own != found.best][: most - (found.best is not None)]
    return sorted([*first, *([found.best] if found.best is not None else [])])


def likely_packages(found: Robustness, say: Language, *, whole: bool = False, hint: str = "") -> Document:
    """The packages side by side, with how likely they are to be accepted; what their names mean; the sampling error."""
    heading = Heading(say("robust.packages.heading"))
    numbers = shown(found, whole=whole)
    if not numbers:
        return (heading, Paragraph(say("robust.packages.none")))
    rest = len(found.offers) - len(numbers)
    more = (Paragraph(f"{say.count('robust.packages.rest', rest)} {hint}".strip()),) if rest else ()
    notes = (*_notes(found, numbers, say), *_sampling(found, numbers, say))
    return (heading, *_tables(found, numbers, say), *notes, *more)


def _tables(found: Robustness, numbers: list[int], say: Language) -> Document:
    model = found.solved.model
    packages = [model.package(found.offers[i].choices) for i in numbers]
    heads = tuple(offer_name(found, i, say) for i in numbers)
    alike, different = split(model.case, packages)
    chances = _chances(found, numbers, packages, say)
    if len(numbers) == 1:
        decided = rows(model.facets, packages, model.case, say)
        return (Grid((say("balanced.decision"), *heads), (*decided, *chances)),)
    blocks: list[Block] = []
    if alike:
        blocks.append(Grid((say("balanced.alike"), ""), rows(alike, packages[:1], model.case, say)))
    differing = rows(different, packages, model.case, say)
    blocks.append(Grid((say("balanced.different"), *heads), (*differing, *chances)))
    return tuple(blocks)


def _chances(found: Robustness, numbers: list[int], packages: list[Package], say: Language) -> tuple[Row, ...]:
    offers = [found.offers[i] for i in numbers]
    own = [Row(say("robust.packages.by_all"), tuple(_cell(offer, say) for offer in offers), inner=True)]
    if any(unknown.firmness < 1 for unknown in found.unknowns):
        spans = tuple(span_in_words(offer.ranges.firmness, say, proven=offer.by_all.proven) for offer in offers)
        own.append(Row(say("robust.packages.firmness"), spans, inner=True))
    values = [offer.ranges.values for offer in offers]
    if any(span is not None and span.low != span.high for span in values):
        cells = tuple(span_in_words(span, say) if span else "–" for span in values)
        own.append(Row(say("robust.packages.values"), cells, inner=True))
    case = found.solved.model.case
    needed = [needed_for(package, case) for package in packages]
    for party in found.solved.model.asked:
        asked = [case.consent is not None or party in names for names in needed]
        if any(asked):
            cells = tuple(
                chance_in_words(offer.by_party[party], say) if is_asked else say("robust.packages.not_asked")
                for offer, is_asked in zip(offers, asked, strict=True)
            )
            own.append(Row(say("robust.packages.by", party=party_in_words(party, case, say)), cells, inner=True))
    return (Row(say("robust.packages.accepted")), *own)


def _cell(offer: Offer, say: Language) -> str:
    band = Likelihood.of(offer.by_all.value, proven=offer.by_all.proven)
    return f"{gauge(*_reach(offer, band))} {likelihood_in_words(band, band, say)}"


def _reach(offer: Offer, band: Likelihood) -> tuple[Likelihood, Likelihood]:
    """The least and the most likely that it is over all assumptions."""
    spans = [offer.ranges.firmness, *([offer.ranges.values] if offer.ranges.values else [])]
    ends = [Likelihood.of(end) for span in spans for end in (span.low, span.high)]
    return min(band, *ends), max(band, *ends)


def _notes(found: Robustness, numbers: list[int], say: Language) -> Document:
    """What movements leave what, and what a draft leaves open."""
    items = tuple(note for i in numbers for note in _notes_of(found, i, say))
    return (Items(items),) if items else ()


def _notes_of(found: Robustness, number: int, say: Language) -> Iterator[Item]:
    offer, model = found.offers[number], found.solved.model
    for name in offer.names:
        kind, _, which = name.partition(":")
        if kind == "movement":
            members = found.solved.concessions.sets[int(which) - 1]
            lines = tuple(Item(soft_in_words(model.softs[i], found.solved, say)) for i in members)
            yield Item(say("robust.note.movement", n=which), below=lines)
    if offer.completed:
        package = model.package(offer.choices)
        filled = Package.of({facet: package[facet] for facet in offer.completed})
        words = say.count("robust.note.completed", len(offer.completed))
        yield Item(f"{words} {package_in_words(filled, model.case, say)}.")
    if offer.breaks_rules:
        yield Item(say("robust.note.breaks_rules", package=offer_name(found, number, say)))


def _sampling(found: Robustness, numbers: list[int], say: Language) -> Document:
    drawn = [c for i in numbers for c in (found.offers[i].by_all, *found.offers[i].by_party.values()) if not c.exact]
    if not drawn:
        return ()
    return (Paragraph(say("robust.packages.sampling", n=largest_error(drawn))),)


def largest_error(chances: list[Chance]) -> int:
    """The most that drawing alone leaves open either way, in whole hundredths, rounded up."""
    most = max(max(own.high - float(own.value), float(own.value) - own.low) for own in chances)
    return max(1, int(-(-100 * most // 1)))

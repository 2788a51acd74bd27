"""Which of some packages comes first, for each side and for all together, where values and weights are not known."""

from __future__ import annotations

from math import isnan

from goodoffices.analysis.robustness.findings import Ranks, Robustness
from goodoffices.briefing.bands import Band, band_in_words
from goodoffices.briefing.document import Document, Grid, Heading, Item, Items, Paragraph, Row
from goodoffices.briefing.language import Language
from goodoffices.briefing.likelihood import Likelihood, likelihood_in_words
from goodoffices.briefing.likely_packages import letter, offer_name, shown
from goodoffices.briefing.red_lines import party_in_words


def first_places(found: Robustness, say: Language, *, whole: bool = False) -> Document:
    """How likely each package is the best of them, and by which weights; nothing where there is nothing to rank."""
    ranks = found.ranks
    if ranks is None:
        return ()
    case = found.solved.model.case
    several = len(ranks.parties) > 1
    heads = [say("robust.ranks.for", party=party_in_words(party, case, say)) for party in ranks.parties]
    heads += [say("robust.ranks.together")] if several else []
    told_of = [i for i, offer in enumerate(ranks.offers) if offer in shown(found, whole=whole)]
    rows = tuple(_row(found, ranks, i, say, several=several) for i in told_of)
    told = Items(tuple(Item(_weights(found, ranks, i, say)) for i in told_of)) if several else None
    table = Grid(("", *heads), rows)
    return (
        Heading(say("robust.ranks.heading")),
        Paragraph(say("robust.ranks.lead")),
        table,
        *((told,) if told else ()),
    )


def _row(found: Robustness, ranks: Ranks, number: int, say: Language, *, several: bool) -> Row:
    shares = [float(ranks.by_party[party][number, 0]) for party in ranks.parties]
    shares += [float(ranks.together[number, 0])] if several else []
    return Row(offer_name(found, ranks.offers[number], say), tuple(_likely(share, say) for share in shares))


def _likely(share: float, say: Language) -> str:
    band = Likelihood.of(share, proven=False)
    return likelihood_in_words(band, band, say)


def _weights(found: Robustness, ranks: Ranks, number: int, say: Language) -> str:
    """By which weights a package comes first for all together, and how surely it does so by them."""
    name = letter(ranks.offers[number])
    confidence = float(ranks.confidence[number])
    if isnan(confidence):
        return say("robust.ranks.never", package=name)
    case = found.solved.model.case
    shares = [
        say("robust.ranks.weight", party=party_in_words(party, case, say), share=_share(float(weight), say))
        for party, weight in zip(ranks.parties, ranks.central[number], strict=True)
    ]
    return say("robust.ranks.central", package=name, weights=say.listed(shares), band=_likely(confidence, say))


def _share(weight: float, say: Language) -> str:
    band = Band.of(100 * weight)
    return band_in_words(band, band, say)

"""What is possible in this model: the zone and what balanced packages share, or what gets around the deadlock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.bridging.search import Search
from goodoffices.briefing.bridge_words import moves_of
from goodoffices.briefing.bridges import verdict
from goodoffices.briefing.brief.material import Material, in_model
from goodoffices.briefing.brief.prose import led, prose, sentence
from goodoffices.briefing.brief.sections.issues import decided
from goodoffices.briefing.columns import Column, columns
from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.packages import choice_in_words, issue_in_words
from goodoffices.briefing.red_lines import party_in_words, title_of
from goodoffices.briefing.zone import Zone, headline
from goodoffices.case.issues import Issue

ORDER = 80

MOST_ISSUES = 8
"""Issues whose decisions in balanced packages are told."""

MOST_BRIDGES = 3
"""Conflicts whose first bridge is told."""


def told(material: Material) -> Document:
    """The zone, then what is balanced in it, or the first bridge of each conflict with its first question."""
    found = columns(material.findings) if Zone.of(material.findings) is Zone.EXISTS else ()
    lead = prose([sentence(headline(material.findings, material.say), in_model()), *_lead(found, material)])
    items = tuple(_balanced(found, material) if found else _bridges(material))
    blocks: list[Block] = [Paragraph(lead), *([Items(items)] if items else [])]
    caveats = tuple(_caveats(material))
    blocks += [Paragraph(prose(caveats), Tone.QUIET)] if caveats else []
    return (Heading(material.say("brief_possible.heading")), *blocks)


def _lead(found: Sequence[Column], material: Material) -> Iterator[str]:
    """What follows in the list."""
    if found:
        yield sentence(material.say.count("brief_possible.balanced", len(found)), in_model())
    elif material.searches:
        yield bridged(material)


def _caveats(material: Material) -> Iterator[str]:
    if material.findings.model.estimates:
        yield sentence(material.say("brief_possible.estimates"), in_model())
    if any(own.bridges for own in material.searches):
        yield sentence(material.say("brief_possible.reading"), in_model())


def _balanced(found: Sequence[Column], material: Material) -> Iterator[Item]:
    """What the rules of balance pick, issue by issue; where they pick differently, all of it."""
    told = material.case.issues[:MOST_ISSUES]
    yield from (_settled(issue, found, material) for issue in told)
    left = len(material.case.issues) - len(told)
    if left > 0:
        yield Item(sentence(material.say.count("brief_possible.rest", left), in_model()))


def _settled(issue: Issue, found: Sequence[Column], material: Material) -> Item:
    say, case = material.say, material.case
    parts = []
    for facet in issue.facets:
        options = dict.fromkeys(choice_in_words(facet, column.package, case, say) for column in found)
        parts.append(decided(facet, say("brief_possible.or").join(options), material))
    head = say("brief.head", words=issue_in_words(issue.id, case, say))
    return Item(led(head, sentence("; ".join(parts), in_model())))


def _bridges(material: Material) -> Iterator[Item]:
    """Of each conflict the first bridge."""
    found = [search for search in material.searches if search.bridges]
    yield from (_bridge(search, material) for search in found[:MOST_BRIDGES])


def bridged(material: Material) -> str:
    """What the bridges come to, in one sentence."""
    key, settled = verdict(material.searches)
    words = material.say.count(f"brief_possible.verdict.{key}", len(material.searches), settled=settled)
    return sentence(words, in_model())


def _bridge(search: Search, material: Material) -> Item:
    say, case, first = material.say, material.case, search.bridges[0]
    softs = [soft for soft in material.findings.model.softs if soft.id in search.conflict.members]
    sentences = [" ".join(moves_of(first, case, say))]
    if first.consent:
        parties = say.listed([party_in_words(party, case, say) for party in first.consent])
        sentences.append(say("brief_possible.consent", parties=parties))
    words = [sentence(own, in_model()) for own in sentences]
    for question in first.questions[:1]:
        asked = party_in_words(question.party, case, say)
        ask = say("brief_possible.ask", party=asked, question=say.quoted(say.text(question.ask)))
        words.append(sentence(ask, in_model()))
    return Item(led(say("brief.head", words=title_of(softs, material.findings, say)), prose(words)))

"""Red lines, those that were stated apart from those that are inferred; and where they cannot hold together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.model import Kind, Soft
from goodoffices.briefing.brief.material import Material, in_model
from goodoffices.briefing.brief.prose import FIXED, apart, led, prose, sentence
from goodoffices.briefing.brief.prose import told as said
from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Marked, Paragraph
from goodoffices.briefing.red_lines import least, line_in_words, party_in_words, soft_in_words
from goodoffices.case.corroboration import support_of
from goodoffices.case.red_lines import RedLine

ORDER = 60

MOST_LINES = 5
"""Lines of one party and kind that are told; the firmest."""

MOST_CONFLICTS = 4
"""Conflicts that are told; the smallest."""


def told(material: Material) -> Document:
    """An entry for each party with lines, and what cannot hold together."""
    items = tuple(
        Item(led(material.say("brief.head", words=party_in_words(party.id, material.case, material.say)), words))
        for party in material.case.parties
        if (words := _lines_of(party.id, material))
    )
    blocks: list[Block] = [Items(items)] if items else []
    blocks += _conflicts(material)
    return (Heading(material.say("brief_lines.heading")), *blocks) if blocks else ()


def _lines_of(party: str, material: Material) -> Marked | None:
    """What a party has stated, and what is inferred, each in one sentence."""
    lines = material.case.red_lines_of(party)
    sentences = []
    for key, is_stated in (("stated", True), ("inferred", False)):
        own = [line for line in lines if material.is_stated(line.origin) is is_stated]
        own.sort(key=lambda line: -line.firmness)
        if own:
            sentences.append(Marked.of(said(material, f"brief_lines.{key}", lines=_row(own, material)), "."))
    return prose(sentences) if sentences else None


def _row(lines: Sequence[RedLine], material: Material) -> Marked:
    parts = [_line(line, material) for line in lines[:MOST_LINES]]
    left = len(lines) - MOST_LINES
    rest = [" ", material.say.count("brief_lines.rest", left)] if left > 0 else []
    return Marked.of(apart(parts), *rest)


def _line(line: RedLine, material: Material) -> Marked:
    """A line with its sources, and how many of them are independent, where that is more than one."""
    say = material.say
    words = say.quoted(line_in_words(line, material.case, say).rstrip("."))
    roots = len(support_of(line.origin, material.case).roots)
    if roots > 1:
        words = say("brief.marked", words=words, mark=say.count("brief_lines.roots", roots))
    return Marked.of(words, FIXED, *material.cite_origin(line.origin))


def _conflicts(material: Material) -> Iterator[Block]:
    """What the engine found to exclude each other."""
    say, found = material.say, material.findings.conflicts.sets
    told = [members for members in found if members][:MOST_CONFLICTS]
    if not told:
        return
    yield Paragraph(sentence(say.count("brief_lines.clash", len(told)), in_model()))
    softs = material.findings.model.softs
    yield Items(tuple(Item(_clash([softs[i] for i in members], material)) for members in told))
    left = len(found) - len(told)
    if left > 0:
        yield Paragraph(sentence(say.count("brief_lines.more_clashes", left), in_model()))


def _clash(softs: Sequence[Soft], material: Material) -> Marked:
    members = apart((_soft(soft, material) for soft in softs), f" – {material.say('brief_lines.and')} – ")
    return sentence(members, in_model())


def _soft(soft: Soft, material: Material) -> str:
    """One line, whose it is, and whether somebody stated it."""
    say, case, findings = material.say, material.case, material.findings
    match soft.kind:
        case Kind.RED_LINE:
            line = red_line_of(case, soft.id)
            words = say.quoted(line_in_words(line, case, say).rstrip("."))
            key = "owned" if material.is_stated(line.origin) else "owned_inferred"
            return say(f"brief_lines.{key}", line=words, party=party_in_words(line.party, case, say))
        case Kind.WALK_AWAY:
            words = say("red_lines.walk_away", least=least(soft, findings, say))
            return say("brief_lines.owned", line=words, party=party_in_words(soft.party, case, say))
        case Kind.GIVEN:
            return soft_in_words(soft, findings, say)

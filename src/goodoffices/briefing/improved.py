"""What improves on a package for everybody, in words."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.analysis.improvements import Improvements
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.document import Block, Document, Grid, Heading, Item, Items, Paragraph, Row
from goodoffices.briefing.efficient import outcomes
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import rows, split
from goodoffices.briefing.red_lines import party_in_words, soft_in_words
from goodoffices.briefing.shares import shares

SHOWN = 8
"""Improvements that are listed, unless all are asked for."""


def improvements_in_words(findings: Findings, better: Improvements, say: Language, *, whole: bool = False) -> Document:
    """What a package gives each side, and the outcomes that are better for some and worse for none."""
    package = better.package
    case, count = findings.model.case, len(better.frontier)
    blocks: list[Block] = [Heading(say("improved.heading"))]
    crossed = [soft_in_words(soft, findings, say) for soft in better.crossed]
    crossed += [say("improved.rules")] if better.breaks_rules else []
    if crossed:
        blocks += [Paragraph(say("improved.crossed")), Items(tuple(map(Item, crossed)))]
    if count == 0:
        key = "none" if better.frontier.exact else "none_found"
        return (*blocks, Paragraph(say(f"improved.{key}")), _grid(findings, better, (), say))
    blocks.append(Paragraph(say.count("improved.found", count)))
    shown = range(count if whole else min(count, SHOWN))
    if len(shown) < count:
        blocks.append(Paragraph(say("improved.first", n=say.number(len(shown)))))
    best = findings.model.package(int(n) for n in better.frontier.choices[0])
    _, differing = split(case, (package, best))
    changes = Grid(("", say("improved.this"), say("improved.best")), rows(differing, (package, best), case, say))
    return (*blocks, _grid(findings, better, shown, say), Heading(say("improved.changes"), 3), changes)


def _grid(findings: Findings, better: Improvements, shown: Sequence[int], say: Language) -> Grid:
    """What each side gets from the package, and from each of the outcomes shown."""
    choices = [facet.option_names.index(better.package[facet.id]) for facet in findings.model.facets]
    own = Row(say("improved.this"), tuple(share.in_words(say) for share in shares(findings, better.points, choices)))
    heads = ("", *(party_in_words(party, findings.model.case, say) for party in findings.model.parties))
    return Grid(heads, (own, *outcomes(findings, better.frontier, shown, say)))

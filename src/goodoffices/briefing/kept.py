"""What each side keeps: which of its red lines the balanced packages respect."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.analysis.compile import line_holds
from goodoffices.briefing.columns import Column
from goodoffices.briefing.document import Block, Document, Grid, Heading, Item, Items, Paragraph, Row
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import line_in_words
from goodoffices.briefing.sources import basis_mark
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.red_lines import RedLine


def kept_lines(case: Case, found: Sequence[Column], say: Language) -> Document:
    """Which red lines these packages respect: a list where they respect all, else a table."""
    if not case.red_lines:
        return ()
    respected = {
        line.id: [evaluate(line_holds(line), column.package) is True for column in found] for line in case.red_lines
    }
    everything = all(all(truths) for truths in respected.values())
    told = _all_kept(case, len(found), say) if everything else (_table(case, found, respected, say),)
    return (Heading(say("kept.heading"), 3), *told)


def _all_kept(case: Case, packages: int, say: Language) -> tuple[Block, ...]:
    items = [
        Item(say.text(party.name), below=tuple(Item(_marked(line, case, say)) for line in lines))
        for party in case.parties
        if (lines := case.red_lines_of(party.id))
    ]
    return (Paragraph(say.count("kept.all", packages)), Items(tuple(items)))


def _table(case: Case, found: Sequence[Column], respected: dict[str, list[bool]], say: Language) -> Grid:
    rows: list[Row] = []
    for party in case.parties:
        lines = case.red_lines_of(party.id)
        if lines:
            rows.append(Row(say.text(party.name)))
        for line in lines:
            cells = tuple(say("kept.respected" if truth else "kept.crossed") for truth in respected[line.id])
            rows.append(Row(_marked(line, case, say), cells, inner=True))
    return Grid(("", *(column.head(say) for column in found)), tuple(rows))


def _marked(line: RedLine, case: Case, say: Language) -> str:
    mark = basis_mark(line.origin, say)
    words = line_in_words(line, case, say)
    return f"{words} ({mark})" if mark else words

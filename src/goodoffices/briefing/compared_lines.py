"""What two versions do to red lines: which are respected or crossed whatever comes, which are still open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from goodoffices.analysis.comparing.comparison import Comparison
from goodoffices.briefing.document import Block, Document, Grid, Heading, Paragraph, Row, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import line_in_words, party_in_words
from goodoffices.briefing.sources import basis_mark
from goodoffices.case.expressions.evaluate import Truth
from goodoffices.case.red_lines import RedLine

STATES: dict[Truth, str] = {True: "respected", False: "crossed", None: "open"}


def states(found: Comparison, line: RedLine) -> tuple[Truth, Truth]:
    """Whether a line is respected by each of the two versions: for certain, for certain not, or open."""
    before, after = (own.lines[line.id] for own in found.outlooks)
    return before, after


def crossed_in_short(found: Comparison, say: Language) -> Iterator[str]:
    """The lines that are newly crossed for certain, and those that no longer are."""
    if not found.case.red_lines:
        return
    told = []
    for key, place in (("newly_crossed", 1), ("cleared", 0)):
        lines = [line for line in found.case.red_lines if _only(found, line, place)]
        owned = "; ".join(_owned(line, found, say) for line in lines)
        told += [say(f"comparison.{key}", lines=owned)] if lines else []
    yield from told or [say("comparison.no_lines_crossed")]


def _only(found: Comparison, line: RedLine, place: int) -> bool:
    """Whether one of the two versions (0 the earlier, 1 the later) crosses a line for certain, and the other not."""
    crossed = [truth is False for truth in states(found, line)]
    return crossed[place] and not crossed[1 - place]


def lines_compared(found: Comparison, say: Language) -> Document:
    """The lines to which something else happens, and those that both cross; of the others how many stand how."""
    case = found.case
    if not case.red_lines:
        return ()
    told = [line for line in case.red_lines if len(set(states(found, line))) > 1 or False in states(found, line)]
    rest = Counter(STATES[states(found, line)[0]] for line in case.red_lines if line not in told)
    blocks: list[Block] = [Heading(say("comparison.lines_heading"))]
    if told:
        heads = tuple(say(f"comparison.{key}") for key in ("line", "before", "after"))
        blocks += [Grid(heads, tuple(_rows(told, found, say))), Paragraph(say("comparison.lines_reading"), Tone.QUIET)]
    if rest:
        counts = [f"{say.number(n)} {say(f'comparison.line_state.{state}')}" for state, n in rest.items()]
        key = "lines_rest" if told else "lines_as_before"
        blocks.append(Paragraph(say(f"comparison.{key}", counts=", ".join(counts))))
    return tuple(blocks)


def _rows(lines: list[RedLine], found: Comparison, say: Language) -> Iterator[Row]:
    for party in found.case.parties:
        own = [line for line in lines if line.party == party.id]
        if own:
            yield Row(say.text(party.name))
        for line in own:
            cells = tuple(say(f"comparison.line_state.{STATES[truth]}") for truth in states(found, line))
            mark = basis_mark(line.origin, say)
            words = line_in_words(line, found.case, say)
            yield Row(f"{words} ({mark})" if mark else words, cells, inner=True)


def _owned(line: RedLine, found: Comparison, say: Language) -> str:
    owner = party_in_words(line.party, found.case, say)
    return say("comparison.owned_line", party=owner, line=line_in_words(line, found.case, say))

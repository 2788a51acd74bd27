"""A conflict that nothing resolves: which moves were tried, and for which lines each does nothing."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import interests_of
from goodoffices.bridging.search import Search, why_not
from goodoffices.bridging.wording import named, phrase
from goodoffices.briefing.document import Block, Item, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.red_lines import RedLine
from goodoffices.case.text import Text


def tried_in_words(search: Search, case: Case, say: Language) -> Iterator[Block]:
    """What was tried on the conflict of a search that found no bridge."""
    tried = why_not(case, search.conflict)
    if not tried:
        yield Paragraph(say("bridges.untried"))
        return
    yield Paragraph(say("bridges.unresolved"))
    yield Items(tuple(_operator(name, lines, search, case, say) for name, lines in tried.items()))


def _operator(name: str, lines: tuple[str, ...], search: Search, case: Case, say: Language) -> Item:
    known = {line.id: line for line in search.conflict.lines}
    notes = tuple(_reason(name, known[line], search, case, say) for line in lines)
    return Item(say.text(phrase(name, "title")), notes)


def _reason(operator: str, line: RedLine, search: Search, case: Case, say: Language) -> str:
    refuses = any(line in clash.refuses for clash in search.conflict.clashes)
    topic, key = (operator, "fails") if refuses else ("probing", "costs")
    needs = "; ".join(say.text(own.says) or own.name.replace("_", " ") for own in interests_of(case, line))
    owner = named(case, line.party)
    parts = {"refuser": owner, "demander": owner, "third": owner, "issue": Text.plain("")}
    return say.text(phrase(topic, key, **parts, needs=Text.plain(needs)))

"""The balanced packages side by side: what each decides, what each side gets and keeps, and by which rule."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from goodoffices.analysis.balance import Solution
from goodoffices.analysis.compile import Kind, line_holds
from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.document import Block, Document, Grid, Heading, Item, Items, Paragraph, Row
from goodoffices.briefing.language import Language
from goodoffices.briefing.needed import accepting, always_needed, needed_for
from goodoffices.briefing.packages import rows, split
from goodoffices.briefing.red_lines import least, line_in_words, party_in_words
from goodoffices.briefing.shares import shares
from goodoffices.briefing.sources import basis_mark
from goodoffices.case.case import Case
from goodoffices.case.consent import consenters
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.packages import Package
from goodoffices.case.red_lines import RedLine


@dataclass(frozen=True)
class Column:
    """One package and every rule that picks it."""

    rules: tuple[str, ...]
    solution: Solution
    package: Package

    def head(self, say: Language) -> str:
        return " · ".join(say(f"balanced.{rule}.name") for rule in self.rules)


def columns(findings: Findings) -> tuple[Column, ...]:
    """The balanced packages, each once, in the order of the rules."""
    by_package: dict[tuple[int, ...], list[str]] = {}
    for rule, solution in findings.solutions.items():
        if solution is not None:
            by_package.setdefault(solution.choices, []).append(rule)
    found = []
    for choices, names in by_package.items():
        solution = findings.solutions[names[0]]
        assert solution is not None  # noqa: S101 - only found ones were collected above
        found.append(Column(tuple(names), solution, findings.model.package(choices)))
    return tuple(found)


def balanced_packages(findings: Findings, say: Language, *, with_sources: bool = True) -> Document:
    """The packages, what each side gets from them and keeps, and what the rules are (and, if wanted, their sources)."""
    found = columns(findings)
    heading = Heading(say("balanced.heading"))
    if not found:
        return (heading, Paragraph(say(f"balanced.none.{why_none(findings)}")))
    lead = say("balanced.lead") if len(found) > 1 else say("balanced.lead_one")
    return (heading, Paragraph(lead), *_tables(findings, found, say), *kept_lines(findings, found, say),
            *_footnotes(findings, found, say, with_sources=with_sources))  # fmt: skip


def why_none(findings: Findings) -> str:
    """Why no rule picks a package: nobody has points, or no package of the zone spares everybody a loss."""
    return "loss" if findings.model.parties else "points"


def _tables(findings: Findings, found: Sequence[Column], say: Language) -> Document:
    case = findings.model.case
    packages = [column.package for column in found]
    heads = tuple(column.head(say) for column in found)
    alike, different = split(case, packages)
    gets = _gets(findings, found, say)
    if len(found) == 1:
        return (Grid((say("balanced.decision"), heads[0]), (*rows(case.facets, packages, case, say), *gets)),)
    blocks: list[Block] = []
    if alike:
        blocks.append(Grid((say("balanced.alike"), ""), rows(alike, packages[:1], case, say)))
    blocks.append(Grid((say("balanced.different"), *heads), (*rows(different, packages, case, say), *gets)))
    return tuple(blocks)


def _gets(findings: Findings, found: Sequence[Column], say: Language) -> tuple[Row, ...]:
    """What each side gets from each package, and whose consent the package needs or has."""
    model = findings.model
    by_column = [shares(findings, column.solution.points, column.solution.choices) for column in found]
    got = [
        Row(_with_walk_away(party, findings, say), tuple(own[i].in_words(say) for own in by_column), inner=True)
        for i, party in enumerate(model.parties)
    ]
    return (Row(say("balanced.gets")), *got, *_consent(findings, found, say)) if got else _consent(findings, found, say)


def _with_walk_away(party: str, findings: Findings, say: Language) -> str:
    name = party_in_words(party, findings.model.case, say)
    own = next((soft for soft in findings.model.softs if soft.kind is Kind.WALK_AWAY and soft.party == party), None)
    return say("balanced.with_walk_away", party=name, least=least(own, findings, say)) if own else name


def _consent(findings: Findings, found: Sequence[Column], say: Language) -> tuple[Row, ...]:
    """Whose consent each package needs besides that of the signatories; by a rule of its own, who would not accept."""
    case = findings.model.case
    if case.consent:
        refusing = [set(consenters(case)) - set(accepting(findings, c.solution.points, c.package)) for c in found]
        return (Row(say("balanced.refused"), tuple(_names(own, findings, say) for own in refusing)),)
    more = [set(needed_for(column.package, case)) - set(always_needed(case)) for column in found]
    return (Row(say("balanced.consent"), tuple(_names(own, findings, say) for own in more)),) if any(more) else ()


def _names(parties: Collection[str], findings: Findings, say: Language) -> str:
    """The names of these parties in the order of the case."""
    named = [say.text(party.name) for party in findings.model.case.parties if party.id in parties]
    return say.listed(named) or say("balanced.nobody")


def kept_lines(findings: Findings, found: Sequence[Column], say: Language) -> Document:
    """Which red lines these packages respect: a list where they respect all, else a table."""
    case = findings.model.case
    if not case.red_lines:
        return ()
    respects = {line.id: [evaluate(line_holds(line), column.package) is True for column in found]
                for line in case.red_lines}  # fmt: skip
    owners = [party for party in case.parties if case.red_lines_of(party.id)]
    if all(all(truths) for truths in respects.values()):
        items = [
            Item(
                say.text(party.name), below=tuple(Item(_line(line, case, say)) for line in case.red_lines_of(party.id))
            )
            for party in owners
        ]
        return (
            Heading(say("balanced.lines"), 3),
            Paragraph(say.count("balanced.all_kept", len(found))),
            Items(tuple(items)),
        )
    found_rows: list[Row] = []
    for party in owners:
        found_rows.append(Row(say.text(party.name)))
        for line in case.red_lines_of(party.id):
            cells = tuple(say("balanced.kept" if truth else "balanced.crossed") for truth in respects[line.id])
            found_rows.append(Row(_line(line, case, say), cells, inner=True))
    return (Heading(say("balanced.lines"), 3), Grid(("", *(column.head(say) for column in found)), tuple(found_rows)))


def _line(line: RedLine, case: Case, say: Language) -> str:
    mark = basis_mark(line.origin, say)
    words = line_in_words(line, case, say)
    return f"{words} ({mark})" if mark else words


def _footnotes(findings: Findings, found: Sequence[Column], say: Language, *, with_sources: bool) -> Document:
    """What the scale means, what each rule asks for and where it is from, ties, and what was not proven."""
    model = findings.model
    notes = [Item(say("balanced.scale"))]
    for rule in (rule for column in found for rule in column.rules):
        solution = findings.solutions[rule]
        parts = [say("balanced.rule", name=say(f"balanced.{rule}.name"), idea=say(f"balanced.{rule}.idea"))]
        if with_sources:
            parts.append(say("balanced.source", source=rules()[rule].SOURCE))
        if rule in COMPARING:
            parts.append(say("balanced.compares"))
        if solution and solution.ties > 1:
            parts.append(say("balanced.ties", n=solution.ties))
        if solution and solution.bound is not None:
            parts.append(say("balanced.unproven"))
        notes.append(Item(" ".join(parts)))
    notes += [
        Item(say("balanced.count", n=column.solution.count, rule=column.head(say)))
        for column in found
        if (column.solution.count or 1) > 1
    ]
    if model.estimates:
        notes.append(Item(say("balanced.estimates", parties=_names(model.estimates, findings, say))))
    return (Heading(say("balanced.notes"), 3), Items(tuple(notes)))


COMPARING = frozenset({"egalitarian", "utilitarian"})
"""Rules that set points of one party against points of another, which is never done in silence."""

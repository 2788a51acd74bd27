"""The balanced packages side by side: what each decides, what each side gets and keeps, and by which rule."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.analysis.model import Kind
from goodoffices.analysis.solve import Findings, Limit
from goodoffices.briefing.columns import Column, columns, names
from goodoffices.briefing.document import Block, Document, Grid, Heading, Paragraph, Row
from goodoffices.briefing.footnotes import footnotes
from goodoffices.briefing.kept import kept_lines
from goodoffices.briefing.language import Language
from goodoffices.briefing.needed import accepting, always_needed, needed_for
from goodoffices.briefing.packages import rows, split
from goodoffices.briefing.red_lines import least, party_in_words
from goodoffices.briefing.shares import shares


def balanced_packages(findings: Findings, say: Language, *, with_sources: bool = True) -> Document:
    """The packages, what each side gets from them and keeps, and what the rules are (and, if wanted, their sources)."""
    found = columns(findings)
    heading = Heading(say("balanced.heading"))
    if not found:
        return (heading, Paragraph(say(f"balanced.none.{why_none(findings)}")), *_example(findings, say))
    lead = say("balanced.lead" if len(found) > 1 else "balanced.lead_one")
    if findings.model.estimates:
        lead = f"{lead} {say('balanced.lead_estimates')}"
    return (
        heading,
        Paragraph(lead),
        *_tables(findings, found, say),
        *kept_lines(findings.model.case, found, say),
        *footnotes(findings, found, say, with_sources=with_sources),
    )


def why_none(findings: Findings) -> str:
    """Why no rule picks a package: nobody has points, somebody loses by every package, or that is not known."""
    if not findings.model.parties:
        return "points"
    return "undecided" if Limit.SOLUTION_UNDECIDED in findings.limits else "loss"


def _example(findings: Findings, say: Language) -> Document:
    """One package of the zone, where no rule picks any."""
    if len(findings.frontier) == 0:
        return ()
    case = findings.model.case
    packages = [findings.model.package(int(n) for n in findings.frontier.choices[0])]
    return (Grid((say("balanced.decision"), say("balanced.example")), rows(case.facets, packages, case, say)),)


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
        refusing = [set(findings.model.asked) - set(accepting(findings, c.solution.points, c.package)) for c in found]
        return (Row(say("balanced.refused"), tuple(names(own, findings, say) for own in refusing)),)
    more = [set(needed_for(column.package, case)) - set(always_needed(case)) for column in found]
    return (Row(say("balanced.consent"), tuple(names(own, findings, say) for own in more)),) if any(more) else ()

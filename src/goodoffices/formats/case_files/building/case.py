"""The whole case, from the shape of its file."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.case.case import Case
from goodoffices.case.check import check
from goodoffices.case.errors import Problem
from goodoffices.case.expressions.scope import Scope
from goodoffices.formats.case_files.building import answers, issues, papers, parties
from goodoffices.formats.case_files.building.bench import Bench
from goodoffices.formats.case_files.losses import CONSENT, Losses
from goodoffices.formats.case_files.shapes.case import CaseShape


def build(shape: CaseShape, name: str, losses: Losses) -> tuple[Case, list[Problem]]:
    """The case as far as it can be built, and everything that is wrong with it, warnings included.

    `losses` are what the shape lacks of the file, which is reported already; what follows from them is not.
    """
    bench = Bench(losses)
    decided = issues.decisions(shape.issues, bench)
    bench.scope = Scope.of(facet for issue in decided for facet in issue.facets)
    talks = Scope.of_talks(shape.tracks, shape.drafts)
    case = Case(
        name=name,
        title=papers.titled(name, shape.title),
        parties=tuple(parties.party(name, own, bench) for name, own in shape.parties.items()),
        issues=tuple(issues.with_rules(issue, shape.issues[issue.id], bench) for issue in decided),
        as_of=shape.as_of,
        summary=shape.summary,
        rules=issues.rules(shape.rules, ("rules",), bench),
        interests=parties.interests(shape),
        positions=parties.positions(shape, bench),
        red_lines=parties.red_lines(shape, bench),
        values=tuple(parties.values(name, own, bench) for name, own in shape.values.items()),
        documents=tuple(papers.document(name, own) for name, own in shape.documents.items()),
        claims=tuple(papers.claim(name, own) for name, own in shape.claims.items()),
        drafts=tuple(papers.draft(name, own, bench) for name, own in shape.drafts.items()),
        tracks=tuple(papers.track(name, own, bench) for name, own in shape.tracks.items()),
        gates=tuple(papers.gate(name, own, bench, talks) for name, own in shape.gates.items()),
        answers=answers.answers(shape),
        names=tuple(shape.names.items()),
    )
    if shape.consent is not None:
        scope = bench.scope.asking(shape.parties)
        case = replace(case, consent=bench.expression(shape.consent, CONSENT, scope))
    for problem in check(case):
        bench.report(problem)
    return case, bench.problems

"""What has a name of its own in a picture: balanced packages, drafts, positions, and each party's best package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from goodoffices.analysis.solve import Findings
from goodoffices.analysis.solver.judge import obeys, payoff
from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.bests import bests
from goodoffices.briefing.pictures.looks import DOWN, OF_RULES, PLUS, STAR, Look, look
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.zone import Zone
from goodoffices.case.case import Case

LONGEST = 30
"""Letters of a draft's title in a label."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A package with a name: its payoff in steps, its options, its look; `is_balanced` where a rule picks it."""

    words: str
    points: tuple[int, ...]
    choices: tuple[int, ...]
    look: Look
    is_balanced: bool = False


def marks(findings: Findings, say: Language) -> tuple[Mark, ...]:
    """Those that there are; packages that give everybody the same share one mark, with all their names."""
    found: dict[tuple[int, ...], Mark] = {}
    for mark in _all(findings, say):
        first = found.get(mark.points)
        found[mark.points] = replace(first, words=f"{first.words} = {mark.words}") if first else mark
    return tuple(found.values())


def _all(findings: Findings, say: Language) -> Iterator[Mark]:
    yield from _balanced(findings, say)
    yield from _drafts(findings, say)
    yield from _positions(findings, say)
    if Zone.of(findings) is not Zone.EXISTS:
        for number, best in enumerate(bests(findings)):
            party = party_in_words(best.party, findings.model.case, say)
            yield Mark(say("picture.best", party=party), best.points, best.choices, look(STAR, number))


def _balanced(findings: Findings, say: Language) -> Iterator[Mark]:
    for number, (rule, solution) in enumerate(findings.solutions.items()):
        if solution is not None:
            name = say(f"balanced.{rule}.name")
            words = name if solution.bound is None else say("picture.best_found", name=name)
            look = OF_RULES[number % len(OF_RULES)]
            yield Mark(words, solution.points, solution.choices, look, is_balanced=True)


def _drafts(findings: Findings, say: Language) -> Iterator[Mark]:
    for number, (title, package) in enumerate(draft_packages(findings.model.case, say)):
        choices = _choices(package, findings.model.case)
        if choices is not None:
            name = title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"
            words = say("picture.draft", title=say.quoted(name))
            if not obeys(findings.model, choices):
                words = say("picture.against_a_rule", words=words)
            yield Mark(words, payoff(findings.model, choices), choices, look(PLUS, number))


def _positions(findings: Findings, say: Language) -> Iterator[Mark]:
    case = findings.model.case
    for number, party in enumerate(case.parties):
        choices = _choices({own.facet: own.option for own in case.positions if own.party == party.id}, case)
        if choices is not None:
            words = say("picture.position", party=say.text(party.name))
            yield Mark(words, payoff(findings.model, choices), choices, look(DOWN, number))


def draft_packages(case: Case, say: Language) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The title of each draft that has a version, and what its newest one decides."""
    for draft in case.drafts:
        if draft.latest is not None:
            yield say.text(draft.title), draft.latest.package


def _choices(package: Mapping[str, str], case: Case) -> tuple[int, ...] | None:
    """The option numbers of a package, or None where it leaves something open."""
    by_facet = {case.facet(name).id: option for name, option in package.items()}
    if any(facet.id not in by_facet for facet in case.facets):
        return None
    return tuple(facet.option_names.index(by_facet[facet.id]) for facet in case.facets)


def open_decisions(package: Mapping[str, str], case: Case) -> int:
    """How many facets a package leaves open."""
    return len(case.facets) - len({case.facet(name).id for name in package})

"""Packages in words: what is decided, issue by issue, one package or several side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goodoffices.briefing.document import Row
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.expressions.words import facet_in_words, option_in_words
from goodoffices.case.issues import Facet
from goodoffices.case.packages import Package


def split(case: Case, packages: Sequence[Package]) -> tuple[list[Facet], list[Facet]]:
    """The facets on which all these packages agree, and those on which they differ."""
    alike = [facet for facet in case.facets if len({package.get(facet.id) for package in packages}) <= 1]
    return alike, [facet for facet in case.facets if facet not in alike]


def rows(facets: Iterable[Facet], packages: Sequence[Package], case: Case, say: Language) -> tuple[Row, ...]:
    """A row for each facet with its option in each package, under their issue where it has several here."""
    shown = list(facets)
    by_issue = {facet.issue: [own for own in shown if own.issue == facet.issue] for facet in shown}
    found: list[Row] = []
    for issue, own in by_issue.items():
        several = len(own) > 1
        if several:
            found.append(Row(issue_in_words(issue, case, say)))
        for facet in own:
            title = say.text(facet.title) or facet.name.replace("_", " ")
            head = title if several else facet_in_words(facet.id, case, say.code)
            chosen = tuple(choice_in_words(facet, package, case, say) for package in packages)
            found.append(Row(head, chosen, inner=several))
    return tuple(found)


def choice_in_words(facet: Facet, package: Package, case: Case, say: Language) -> str:
    """The option that a package has on a facet, or that it leaves it open."""
    option = package.get(facet.id)
    return say("packages.open") if option is None else option_in_words(facet.id, option, case, say.code)


def package_in_words(package: Package, case: Case, say: Language) -> str:
    """A package, or a part of one, in one line."""
    chosen = [facet for facet in case.facets if facet.id in package]
    return "; ".join(
        f"{facet_in_words(facet.id, case, say.code)}: {choice_in_words(facet, package, case, say)}" for facet in chosen
    )


def issue_in_words(name: str, case: Case, say: Language) -> str:
    """The title of an issue; `name` is its id, or that of a facet of it."""
    issue = case.issue(name.partition(".")[0])
    return say.text(issue.title) or issue.id.replace("_", " ")

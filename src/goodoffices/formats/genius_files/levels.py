"""The objectives of a Genius file: levels of issues and their weights, taken together as one list of issues."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.formats.genius_files.attributes import described, number, whole_number
from goodoffices.formats.sources.demands import refusal
from goodoffices.formats.sources.xml_source import Element

AROUND = ("objective", "utility_space")
"""Elements within which issues stand."""


@dataclass(frozen=True)
class Numbered:
    """An element of an issue, and the number by which other elements know it."""

    number: int
    element: Element


def numbered_issues(root: Element) -> list[Numbered]:
    """Every issue at whatever level, in the order of their numbers, which are all different."""
    elements = [issue for level in _levels(root) for issue in level.all("issue")]
    is_stated = any(
        "index" in element.attributes for element in elements
    )  # where none is, the order of the file counts
    issues = [
        Numbered(whole_number(element, "index") if is_stated else place, element)
        for place, element in enumerate(elements, 1)
    ]
    known: dict[int, Element] = {}
    for issue in issues:
        if issue.number in known:
            other = known[issue.number]
            found = f"the index {issue.number} of {described(other)} a second time, for {described(issue.element)}"
            raise refusal(issue.element.place, found, "an index of its own for each issue")
        known[issue.number] = issue.element
    return sorted(issues, key=lambda issue: issue.number)


def weights_of(root: Element) -> dict[int, Fraction]:
    """The weights of issues by their numbers. Those of objectives must be 1, as Genius leaves them out of account."""
    weights: dict[int, Fraction] = {}
    known = {issue.number for issue in numbered_issues(root)}
    for level in _levels(root):
        groups = {group.attributes.get("index", "").strip() for group in level.all("objective")}
        for element in level.all("weight"):
            number_of_issue, weight = whole_number(element, "index"), number(element, "value")
            if number_of_issue in weights:
                raise refusal(element.place, f"a second weight of issue {number_of_issue}", "one for each issue")
            if number_of_issue in known:
                weights[number_of_issue] = weight
            elif str(number_of_issue) not in groups:
                found = f"the weight of an issue {number_of_issue}, which is not there"
                raise refusal(element.place, found, "an issue's index")
            elif weight != 1:
                advice = "Multiply the weights of the issues within it instead, and give it the weight 1."
                raise refusal(element.place, "the weight of a group of issues", "weights of issues", advice)
    return weights


def _levels(root: Element) -> Iterator[Element]:
    yield root
    for below in root.all(*AROUND):
        yield from _levels(below)

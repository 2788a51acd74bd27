"""What is agreed already: options of facets, and drafts, as a person names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import TypeAlias

from goodoffices.case.case import Case
from goodoffices.case.drafts import Draft, DraftVersion
from goodoffices.case.errors import UsageError
from goodoffices.case.expressions.scope import amount_in
from goodoffices.case.issues import Facet, FacetKind
from goodoffices.case.names import did_you_mean

Given: TypeAlias = Mapping[str, str] | Iterable[str] | str | None
"""`facet=option` and drafts, one or several; or a mapping from facets to options."""


def agreed(given: Given, case: Case) -> dict[str, str]:
    """The options that are agreed already, by the ids of their facets.

    An entry is `facet=option`; or `DRAFT`, the newest version of a draft of the case; or `DRAFT@LABEL`, that version.
    Raises UsageError for what the case does not know, for two entries that contradict each other, and for a draft
    that has no version or decides nothing.
    """
    chosen: dict[str, str] = {}
    said_by: dict[str, str] = {}
    for entry, facet, option in _choices(given, case):
        if chosen.setdefault(facet, option) != option:
            first = said_by[facet]
            found = f"“{first}” says {facet} is {chosen[facet]}, but “{entry}” says {option}"
            raise UsageError(f"{found}. Give one of them only.")
        said_by.setdefault(facet, entry)
    return chosen


def _choices(given: Given, case: Case) -> Iterable[tuple[str, str, str]]:
    """Every single choice: the entry that makes it, the facet's id, the option."""
    if given is None:
        return
    if isinstance(given, Mapping):
        for name, option in given.items():
            yield f"{name}={option}", *_choice(name, str(option), case)
        return
    for entry in [given] if isinstance(given, str) else given:
        yield from _entry(entry, case)


def _entry(entry: str, case: Case) -> Iterable[tuple[str, str, str]]:
    name, _, label = entry.partition("@")
    draft = case.draft(name.strip())
    if draft is not None:
        version = _version(draft, label.strip())
        if not version.package:
            found = f"The version “{version.label}” of the draft “{draft.id}” decides nothing in this case."
            others = [f"“{draft.id}@{other.label}”" for other in draft.versions if other.package]
            raise UsageError(f"{found} Those that do: {', '.join(others)}." if others else found)
        for facet, option in version.package.items():
            yield entry, *_choice(facet, option, case)
        return
    name, equals, option = entry.partition("=")
    if not equals:
        known = [draft.id for draft in case.drafts]
        advice = did_you_mean(name.strip(), [*known, *case.scope.known()])
        hint = "Name a draft, or write facet=option." if known else "Write facet=option."
        raise UsageError(f"“{entry}” is no draft of this case. {advice} {hint}".replace("  ", " "))
    yield entry, *_choice(name.strip().rstrip("="), option.strip().lstrip("=").strip(), case)


def _choice(name: str, option: str, case: Case) -> tuple[str, str]:
    facet = case.scope.facet(name.strip())
    if facet is None:
        raise UsageError(f"“{name}” is no facet of this case. {did_you_mean(name, _facets(case))}")
    found = _option(facet, option.strip().strip("\"'"))
    if found is None:
        raise UsageError(f"“{option}” is no option of {facet.id}. {did_you_mean(option, facet.option_names)}")
    return facet.id, found


def _facets(case: Case) -> list[str]:
    return [facet.id for facet in case.facets]


def _option(facet: Facet, name: str) -> str | None:
    """The option of this name; of a number facet also where it is written in another way: 150.0 for 150."""
    if facet.option(name) is not None:
        return name
    amount: Fraction | None = amount_in(name) if facet.kind is FacetKind.NUMBER else None
    return next((option.name for option in facet.options if amount is not None and option.number == amount), None)


def _version(draft: Draft, label: str) -> DraftVersion:
    if draft.latest is None:
        raise UsageError(f"The draft “{draft.id}” has no version yet. Give it one, or give facet=option instead.")
    if not label:
        return draft.latest
    labels = [version.label for version in draft.versions]
    found = next((version for version in draft.versions if version.label == label), None)
    if found is None:
        raise UsageError(f"The draft “{draft.id}” has no version “{label}”. {did_you_mean(label, labels)}")
    return found

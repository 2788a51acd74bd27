"""What only the engine can see wrong with a case: rules that exclude everything, red lines that decide nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from goodoffices.analysis.diagram import build_diagram
from goodoffices.analysis.formulas import Formula, Translator, every
from goodoffices.analysis.model import Kind, Model
from goodoffices.case.case import Case
from goodoffices.case.errors import Path, Problem, Severity, TooLarge, shortened
from goodoffices.case.issues import Rule


def examine(model: Model) -> tuple[Problem, ...]:
    """Rules that no package obeys (an error), and red lines that no package, or every package, crosses (warnings).

    What is too large to be examined is passed over.
    """
    try:
        if build_diagram(model, model.rules).empty:
            return (no_package_left(model),)
    except TooLarge:
        return ()
    return tuple(_idle_lines(model))


ExcludesAll = Callable[[Model, Sequence[Formula]], bool]
"""Whether no package meets these conditions; False also where that was too much to find out."""


def no_package_left(model: Model, excludes_all: ExcludesAll | None = None) -> Problem:
    """The problem that the rules exclude every package, with a smallest set of rules that does so.

    `excludes_all` finds out whether some rules do; without it, a diagram does.
    """
    culprits = _contradiction(model, excludes_all or _excludes_all)
    texts = "; ".join(f"“{shortened(rule.holds.text)}”" for _, rule in culprits)
    found = f"rules that exclude every package: {texts}" if culprits else "rules that exclude every package"
    return Problem(
        culprits[0][0] if culprits else ("rules",),
        found,
        "at least one package that obeys all rules",
        "Each of these rules can hold without one of the others; loosen one of them." if len(culprits) > 1 else "",
    )


def _contradiction(model: Model, excludes_all: ExcludesAll) -> list[tuple[Path, Rule]]:
    """A minimal set of rules that cannot hold together, by leaving out one after the other."""
    translator = Translator(model.facets)
    kept = list(_rules_with_paths(model.case))
    formulas = {path: translator.formula(rule.holds.node) for path, rule in kept}
    for path, rule in list(kept):
        fewer = [pair for pair in kept if pair != (path, rule)]
        if excludes_all(model, [formulas[p] for p, _ in fewer]):
            kept = fewer
    return kept


def _rules_with_paths(case: Case) -> Iterator[tuple[Path, Rule]]:
    for issue in case.issues:
        yield from ((("issues", issue.id, "rules", i), rule) for i, rule in enumerate(issue.rules))
    yield from ((("rules", i), rule) for i, rule in enumerate(case.rules))


def _excludes_all(model: Model, hard: Sequence[Formula]) -> bool:
    try:
        return build_diagram(model, [every(hard)]).empty
    except TooLarge:
        return False


def _idle_lines(model: Model) -> Iterator[Problem]:
    translator = Translator(model.facets)
    for soft in model.softs:
        if soft.kind is not Kind.RED_LINE or soft.holds is None:
            continue
        line = next(own for own in model.case.red_lines if own.id == soft.id)
        path: Path = ("red_lines", line.party, line.name, line.form.value)
        kept_nowhere = _excludes_all(model, [*model.rules, soft.holds])
        if kept_nowhere:
            advice = "As it stands, nothing is acceptable to this party."
            found, expected = "a red line that every package crosses", "one that some package respects"
            yield Problem(path, found, expected, advice, Severity.WARNING)
            continue
        crossed = translator.formula(line.expression.node, holds=line.form == "never")
        if _excludes_all(model, [*model.rules, crossed]):
            advice = "The rules, or the line itself, leave nothing for it to exclude."
            found, expected = "a red line that no package can cross", "one that excludes something"
            yield Problem(path, found, expected, advice, Severity.WARNING)

"""The workbench on which a case is put together: its scope, what could not be read, and the problems found."""

from __future__ import annotations

from dataclasses import dataclass, field

from goodoffices.case.errors import ExpressionError, Path, Problem
from goodoffices.case.expressions.nodes import Constant, Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope, amount_in
from goodoffices.case.issues import Facet, FacetKind, amount_name
from goodoffices.case.origin import Origin
from goodoffices.formats.case_files.losses import CONSENT, Losses
from goodoffices.formats.case_files.shapes.shape import Sourced


@dataclass
class Bench:
    """Collects problems while the sections of a case are built, one after the other."""

    losses: Losses
    scope: Scope = field(default_factory=lambda: Scope({}))
    problems: list[Problem] = field(default_factory=list)

    def report(self, problem: Problem, text: str = "") -> None:
        """Note a problem, unless it is only the echo of another; what it is about is lost."""
        if not self.losses.echoes(problem, text):
            self.problems.append(problem)

    def expression(self, text: str, path: Path, scope: Scope | None = None) -> Expression:
        """The expression that stands at `path`.

        Where it cannot be read, that is reported, and `true` stands in for it: what it belongs to can be checked in
        all other respects, though the case will be refused.
        """
        try:
            return parse(text, scope or self.scope)
        except ExpressionError as error:
            self.report(error.at(path), text)
            self.losses.add([path] if path == CONSENT else [])
            return Expression(text, Constant(truth=True))

    def facet_id(self, name: str) -> str:
        """The id of the facet that is called so, by its id or by its issue; an unknown name stays as it is."""
        facet = self.scope.facet(name)
        return facet.id if facet else name

    def choice(self, facet_name: str, option: str) -> tuple[str, str]:
        """A facet and its option by their proper names, as far as they are known."""
        facet = self.scope.facet(facet_name)
        return (facet.id, option_name(facet, option)) if facet else (facet_name, option)


def option_name(facet: Facet, written: str) -> str:
    """The name of an option as it is written, which for an amount can be done in several ways."""
    amount = amount_in(written) if facet.kind is FacetKind.NUMBER else None
    return written if amount is None else amount_name(amount)


def origin(shape: Sourced) -> Origin:
    """Where something is from, how it is known, and who may see it."""
    return Origin(tuple(shape.sources), shape.basis, tuple(shape.audience))

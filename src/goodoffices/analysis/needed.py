"""Whose consent can be needed: by some package that obeys the rules, not merely by the words of a condition."""

from __future__ import annotations

import numpy as np

from goodoffices.analysis.diagram import build_diagram
from goodoffices.analysis.formulas import Atom, Formula, Translator, conjuncts, every
from goodoffices.analysis.model import Model
from goodoffices.analysis.truths import ways_to_make_true
from goodoffices.case.case import Case
from goodoffices.case.consent import consent_conditions, consenters
from goodoffices.case.errors import TooLarge


def parties_needed(case: Case, translator: Translator, rules: Formula) -> tuple[str, ...]:
    """The parties of whom some package that obeys the rules needs the consent, in the case's order.

    None where no package can ever have the consent that it needs; where all this would take too much to find out, all
    that the words of the case ask for.
    """
    asked = consenters(case)
    conditions = [
        translator.formula(condition, lambda party: Atom(asked.index(party))) for condition in consent_conditions(case)
    ]
    always = {condition.index for condition in conditions if isinstance(condition, Atom)}
    if len(always) == len(asked):
        return asked
    try:
        diagram = build_diagram(_without_points(case, translator), conjuncts(every([rules, *conditions])))
        ways = {way for end in diagram.ends for way in ways_to_make_true(end)}
    except TooLarge:
        return asked
    return tuple(party for i, party in enumerate(asked) if any(way >> i & 1 for way in ways))


def _without_points(case: Case, translator: Translator) -> Model:
    """The facets of a case, and nothing else."""
    return Model(
        case=case,
        facets=case.facets,
        sizes=translator.sizes,
        asked=(),
        parties=(),
        scales=(),
        tables=tuple(np.zeros((size, 0), dtype=np.int64) for size in translator.sizes),
        bonuses=(),
        walk_aways=(),
        rules=(),
        zone=(),
        consent=(),
        softs=(),
        estimates=frozenset(),
    )

"""Red lines in a reframed case, against the definition of a reading, package by package."""

from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.naming import Naming
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.bridging.readings import Reading
from goodoffices.bridging.reframed_lines import HOLDS, every_way, made, reframed_line
from goodoffices.bridging.transformation import apply
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.written import chosen, expressed, written
from goodoffices.case.origin import Basis
from goodoffices.case.red_lines import Form
from tests.bridging.deadlocks import BASE, every_package, known_deadlocks, obeys, opportunities_of, quarrel
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

CASE = case_of(BASE)
STEPS, SPLIT = (opportunities_of(CASE, name)[0] for name in ("sequence_steps", "split_bundle"))


def check(case: Case, *opportunities: Opportunity) -> None:
    """Every line holds where it reads so, and where it holds as worded, and nowhere else."""
    transformation = apply(case, *opportunities)
    touched = {own.clash.facet for own in opportunities}
    for package in every_package(transformation.case):
        if not obeys(package, transformation.case.all_rules):
            continue
        before = {facet.id: package[transformation.naming.facet(facet.id)] for facet in case.facets}
        readings = transformation.readings(package)
        for old, new in zip(case.red_lines, transformation.case.red_lines, strict=True):
            reading, worded = readings[old.id].reading, evaluate(line_holds(old), before)
            holds = bool(worded) if reading is Reading.LITERAL else reading in HOLDS
            if touched & facets_of(old.expression.node):
                assert new.form is Form.ALWAYS
            assert evaluate(line_holds(new), package) is holds


def test_on_the_deadlocks_of_the_repository() -> None:
    for case in known_deadlocks():
        for own in opportunities_of(case):
            check(case, own)


@settings(max_examples=25)
@given(deadlocks(), st.data())
def test_on_random_deadlocks(case: Case, data: st.DataObject) -> None:
    found = opportunities_of(case)
    if found:
        first = data.draw(st.sampled_from(found))
        others = [own for own in found if own.clash == first.clash and own.operator != first.operator]
        second = data.draw(st.sampled_from([None, *others]))
        check(case, first, *([second] if second else []))


def test_a_line_that_is_touched_is_an_inference_and_keeps_all_else() -> None:
    old = CASE.red_lines[0]
    new = reframed_line(CASE, old, Naming.of(CASE, [SPLIT]), ())
    assert new.origin == replace(old.origin, basis=Basis.INFERRED)
    kept = replace(new, form=old.form, expression=old.expression, origin=old.origin)
    assert kept == old


def test_a_line_elsewhere_is_left_as_it_is() -> None:
    other = quarrel(number=True).red_lines[0]
    moved = replace(other, expression=expressed(chosen("else", "2")))
    assert reframed_line(CASE, moved, Naming.of(CASE, [SPLIT]), ()) is moved


def test_every_way_begins_with_none() -> None:
    naming = Naming.of(CASE, [STEPS, SPLIT])
    ways = list(every_way(naming, [0, 1]))
    assert ways[0] == ()
    counts = [1 + len(list(own.ways())) for own in (STEPS, SPLIT)]
    assert len(set(ways)) == len(ways) == counts[0] * counts[1]


def test_exactly_these_moves_are_made() -> None:
    naming = Naming.of(CASE, [STEPS, SPLIT])
    step, split = next(STEPS.ways()), next(SPLIT.ways())
    assert written(made(naming, [0, 1], [step])) == "base.sequence == step_by_step and base.ownership == undivided"
    assert written(made(naming, [0], [])) == "base.sequence == at_once"
    both = written(made(naming, [0, 1], [step, split]))
    assert both == "base.sequence == step_by_step and (base.ownership == south and base.forces == neither)"


def test_what_is_believed_is_believed_of_these_moves_together_only() -> None:
    naming = Naming.of(CASE, [STEPS, SPLIT])
    step = next(STEPS.ways())
    line = reframed_line(CASE, CASE.red_lines[0], naming, [step])
    base = {"base.as_asked": "yes"}
    for sequence, ownership in product(("at_once", "step_by_step"), ("undivided", "south")):
        forces = "undivided" if ownership == "undivided" else "neither"
        package = base | {"base.sequence": sequence, "base.ownership": ownership, "base.forces": forces}
        assert evaluate(line.expression.node, package) is ((sequence, ownership) != ("at_once", "undivided"))

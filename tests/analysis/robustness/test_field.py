import numpy as np
from hypothesis import given

from goodoffices.analysis.robustness.draws import draw
from goodoffices.analysis.robustness.field import Field, at_end, decided, field_of, undominated
from goodoffices.analysis.robustness.ground import Ground
from goodoffices.analysis.robustness.routes import routes_of
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
from tests.analysis.robustness.talks import ground, talks
from tests.strategies.cases import small_cases

WORLDS = 12


def open_masks(field: Field, laid_out: Ground) -> list[set[int]]:
    """For some drawn worlds, which sets of lines open a zone, without those that contain another."""
    generator = np.random.default_rng(5)
    drawn = [draw(laid_out.worths[i], generator, WORLDS) for i in laid_out.asked]
    passing = field.passable(field.reached(drawn), WORLDS)
    masks = field.routes.masks()
    found = []
    for world in passing.T:
        own = {masks[i] for i in np.flatnonzero(world)}
        found.append({a for a in own if not any(b != a and a & b == b for b in own)})
    return found


@given(small_cases())
def test_what_is_left_out_changes_nothing_about_a_zone_in_any_world(case: Case) -> None:
    try:
        laid_out = ground(case)
    except CaseError:
        return
    model = laid_out.solved.model
    whole = field_of(routes_of(model, laid_out.packages), laid_out.packages.choices, laid_out.worths, model.parties)
    smaller = decided(whole, laid_out.worths)
    smallest = undominated(smaller, laid_out.worths)
    assert open_masks(whole, laid_out) == open_masks(smaller, laid_out) == open_masks(smallest, laid_out)


def test_the_ends_enclose_every_world() -> None:
    laid_out = ground()
    low, high = (at_end(laid_out.field, laid_out.worths, highest=highest) for highest in (False, True))
    generator = np.random.default_rng(5)
    drawn = [draw(laid_out.worths[i], generator, 200) for i in laid_out.asked]
    passing = laid_out.field.passable(laid_out.field.reached(drawn), 200)
    assert (low[:, None] <= passing).all()
    assert (passing <= high[:, None]).all()


def test_a_part_keeps_the_rows_of_its_packages() -> None:
    field = ground(talks()).field
    part = field.only(np.array([1, 3]))
    assert len(part.routes) == 2
    assert part.rows.tolist() == [field.rows[field.routes.package[i]] for i in (1, 3)]
    assert (part.margins[0].base == field.margins[0].base[field.routes.package[[1, 3]]]).all()

"""A compiled case says the same as the case, in numbers."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case, line_crossed, line_holds, with_softs, without
from goodoffices.analysis.model import Kind, Model
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.packages import Package
from goodoffices.case.parties import Seat
from goodoffices.case.points import Points
from goodoffices.case.values import PointsByOption
from goodoffices.case.walk_aways import WalkAway
from tests.sample_cases import SHUT, case_of


def test_the_walk_away_of_the_day_holds() -> None:
    case = additive(3, 2, 2)
    steps = ((date(2025, 1, 1), Points.exactly(30)), (date(2025, 6, 1), Points(Fraction(20), Fraction(25))))
    party = replace(case.parties[0], walk_away=WalkAway(steps))
    case = replace(case, parties=(party, case.parties[1]))
    early, later = compile_case(case, as_of=date(2025, 2, 1)), compile_case(case, as_of=date(2025, 7, 1))
    assert early.points([early.walk_aways[0] or 0, 0])["p0"] == 30
    assert later.points([later.walk_aways[0] or 0, 0])["p0"] == 22.5
    assert compile_case(case, as_of=date(2024, 1, 1)).walk_aways == (None, None)
    assert compile_case(replace(case, as_of=date(2025, 2, 1))).walk_aways == early.walk_aways
    assert later.estimates == {"p0"}


def test_only_parties_whose_consent_can_be_needed_count() -> None:
    case = additive(3, 2, 3)
    case = replace(case, parties=(*case.parties[:2], replace(case.parties[2], seats=(Seat.OBSERVER,))))
    assert compile_case(case).parties == ("p0", "p1")


def test_what_is_given_is_a_soft_constraint_like_any_other() -> None:
    model = compile_case(additive(3, 2, 2), given={"i1": "o1"})
    assert [(soft.id, soft.kind) for soft in model.softs] == [("given.i1", Kind.GIVEN)]
    assert dict(model.given) == {"i1": "o1"}
    assert len(model.zone) == 1


def test_a_walk_away_that_is_missed_by_the_rounding_of_doubles_alone_is_reached() -> None:
    """As in AgentHp2 of the 2016 competition: by its decimals, a worst package lies 1e-16 below what it stands for."""
    case = additive(3, 2, 2)
    thirds = tuple(
        PointsByOption(own.facet, (("o0", Points.exactly(Fraction("0.3333333333333333"))), ("o1", Points.exactly(0))))
        for own in case.values[0].facets
    )
    values = (replace(case.values[0], facets=thirds), case.values[1])
    parties = (replace(case.parties[0], walk_away=WalkAway(((None, Points.exactly(1)),))), case.parties[1])
    model = compile_case(replace(case, values=values, parties=parties))
    least, top = model.walk_aways[0], sum(int(table[0, 0]) for table in model.tables)
    assert least is not None
    assert top >= least > top - 1000


def conditions(model: Model) -> tuple[object, ...]:
    """All that a model asks of a package."""
    return model.softs, model.zone, model.consent, model.rules, model.walk_aways


def test_what_is_suspended_is_not_asked() -> None:
    case = case_of(SHUT)
    whole = compile_case(case)
    for soft in whole.softs:
        part = compile_case(case, suspended=frozenset({soft.id}))
        assert conditions(part) == conditions(without(whole, {soft.id}))
        assert [own.id for own in part.softs] == [own.id for own in whole.softs if own.id != soft.id]
    everything = without(whole, [soft.id for soft in whole.softs])
    assert everything.zone == everything.rules
    assert everything.walk_aways == (None,) * len(whole.parties)
    assert conditions(compile_case(case, suspended=frozenset({"nobody.red_lines.at_all"}))) == conditions(whole)


def test_a_model_with_its_own_softs_is_the_same() -> None:
    model = compile_case(case_of(SHUT), given={"dam": "built"})
    assert conditions(with_softs(model, model.softs)) == conditions(model)


def test_a_line_holds_where_it_is_not_crossed() -> None:
    case = case_of(SHUT)
    packages = [Package.of({"release.form": form}) for form in case.facet("release.form").option_names]
    for line in (own for own in case.red_lines if own.party in {"upstream", "downstream"}):
        held = [evaluate(line_holds(line), package) for package in packages]
        assert [evaluate(line_crossed(line), package) for package in packages] == [not own for own in held]

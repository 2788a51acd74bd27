from hypothesis import given

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.robustness.packages import every_package
from goodoffices.analysis.robustness.routes import routes_of
from goodoffices.analysis.robustness.unknowns import uncertain_lines
from goodoffices.case.case import Case
from tests.analysis.robustness.talks import talks
from tests.oracle import Oracle
from tests.sample_cases import QUORUM, case_of
from tests.strategies.cases import small_cases


@given(small_cases())
def test_a_package_is_accepted_exactly_where_one_of_its_routes_is_open(case: Case) -> None:
    """With all uncertain lines unreal, and with all of them real."""
    model, oracle = compile_case(case), Oracle(case)
    listed = every_package(model)
    routes = routes_of(model, listed)
    soft = {unknown.id for _, unknown in uncertain_lines(model)}
    for row, choices in enumerate(listed.choices.tolist()):
        package = dict(model.package(choices))
        broken = oracle.broken(package)
        own = [i for i, at in enumerate(routes.package) if at == row]
        short = {i for i, party in enumerate(model.parties) if f"{party}.walk_away" in broken}
        passable = [i for i in own if not any(routes.asks[i][j] for j in short)]
        assert bool(passable) == oracle.consented(package, broken - soft)
        assert any(not routes.breaks[i].any() for i in passable) == oracle.consented(package, broken)


def test_by_unanimity_there_is_one_route_and_by_a_quorum_one_for_each_coalition() -> None:
    unanimous = compile_case(talks())
    routes = routes_of(unanimous, every_package(unanimous))
    assert len(set(routes.package.tolist())) == len(routes)
    model = compile_case(case_of(QUORUM))
    assert routes_of(model, every_package(model)).package.tolist() == [0, 1]
    assert all(mask == 0 for mask in routes_of(model, every_package(model)).masks())

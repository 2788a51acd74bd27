import numpy as np
import pytest
from hypothesis import given

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.formulas import FALSE
from goodoffices.analysis.robustness import packages
from goodoffices.analysis.robustness.packages import every_package, these_packages
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge
from tests.analysis.robustness.talks import talks
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@given(small_cases())
def test_all_packages_that_obey_the_rules_and_what_they_cross(case: Case) -> None:
    model, oracle = compile_case(case), Oracle(case)
    listed = every_package(model)
    rows = [tuple(row) for row in listed.choices.tolist()]
    known = {tuple(facet.option_names.index(x[facet.id]) for facet in case.facets): x for x in oracle.obeying}
    assert len(set(rows)) == len(rows)
    missing = set(known) - set(rows)
    # Missing is only what nobody's acceptance could make an agreement.
    everybody = {party.id for party in case.parties}
    assert all(not oracle.agreed(known[row], everybody) for row in missing)
    assert set(rows) <= set(known)
    lines = [soft.id for soft in model.softs if soft.holds is not None]
    for row, crossed in zip(rows, listed.crossed, strict=True):
        named = {soft.id for soft, own in zip(model.softs, crossed, strict=True) if own}
        assert named == oracle.broken(known[row]) & set(lines)


@given(small_cases())
def test_named_packages_are_judged_as_when_all_are_listed(case: Case) -> None:
    model = compile_case(case)
    listed = every_package(model)
    again = these_packages(model, listed.choices.tolist())
    assert (again.crossed == listed.crossed).all()
    assert [again.ends[e] for e in again.end] == [listed.ends[e] for e in listed.end]


def test_what_is_given_is_kept() -> None:
    listed = every_package(compile_case(talks(), given={"toll": "5"}))
    assert set(listed.choices[:, 1].tolist()) == {1}


def test_a_package_without_a_chance_of_consent_is_judged_too() -> None:
    model = compile_case(talks())
    assert all(end != FALSE for end in these_packages(model, [(0, 0, 0)]).ends)
    assert len(these_packages(model, [])) == 0


def test_too_many_are_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MOST", 5)
    with pytest.raises(TooLarge, match="more than"):
        every_package(compile_case(talks()))


def test_some_of_them() -> None:
    listed = every_package(compile_case(talks()))
    assert len(listed.only(np.arange(2))) == 2

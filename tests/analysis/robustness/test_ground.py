import pytest

from goodoffices.analysis.robustness import packages
from tests.analysis.robustness.talks import found, ground
from tests.sample_cases import example


def test_what_acceptance_hangs_on() -> None:
    assert ground().hangs_on_numbers()
    # Nobody there has a walk-away, so ranges of values decide nothing.
    assert not ground(example("ukraine-2025-12/as-stated.yaml")).hangs_on_numbers()


def test_each_party_has_a_side_unless_a_certain_line_bars_it() -> None:
    laid_out = ground()
    listed, _ = laid_out.of([(0, 2, 0), (2, 0, 0)])
    sides, place = laid_out.sides_of(listed)
    assert (0, "north") not in place  # a toll of 10 crosses a line that is certain
    assert {(0, "south"), (0, "bank"), (1, "north"), (1, "south"), (1, "bank")} == set(place)
    assert len(sides.routes) == 5


def test_where_there_are_too_many_packages_some_stand_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    named = {own.choices for own in found().offers if own.names[0].startswith("movement")}
    monkeypatch.setattr(packages, "MOST", 3)
    laid_out = ground()
    assert laid_out.bounds is not None
    assert {tuple(row) for row in laid_out.packages.choices.tolist()} == named

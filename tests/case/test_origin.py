"""How something is known, where nobody says so."""

import pytest

from goodoffices.case.origin import MEDIATOR_ONLY, Basis, Origin


@pytest.mark.parametrize("sources", [(), ("c1",)])
@pytest.mark.parametrize("basis", Basis)
def test_a_basis_that_is_given_counts(basis: Basis, sources: tuple[str, ...]) -> None:
    assert Origin(sources, basis).known_as is basis


def test_without_one_sources_make_the_difference() -> None:
    assert Origin(("c1",)).known_as is Basis.STATED
    assert Origin().known_as is Basis.INFERRED


def test_by_default_only_the_mediator_sees_it() -> None:
    assert Origin().audience == ()
    assert Origin() == MEDIATOR_ONLY

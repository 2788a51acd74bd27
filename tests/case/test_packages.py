"""A package is a read-only mapping."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.packages import Package

CHOICES = st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=4)


@given(CHOICES)
def test_it_is_the_mapping_that_it_was_made_of(choices: dict[str, str]) -> None:
    package = Package.of(choices)
    assert dict(package) == choices
    assert package == choices
    assert len(package) == len(choices)
    assert list(package) == list(choices)


@given(CHOICES)
def test_the_order_of_its_choices_does_not_matter(choices: dict[str, str]) -> None:
    turned = dict(reversed(choices.items()))
    assert Package.of(choices) == Package.of(turned)
    assert hash(Package.of(choices)) == hash(Package.of(turned))


@given(CHOICES, CHOICES)
def test_other_choices_are_another_package(one: dict[str, str], other: dict[str, str]) -> None:
    assert (Package.of(one) == Package.of(other)) is (one == other)


def test_an_open_facet_is_no_key() -> None:
    package = Package.of({"dam": "lowered"})
    assert "form" not in package
    assert package.get("form") is None
    with pytest.raises(KeyError, match="form"):
        package["form"]


def test_it_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Package.of({"dam": "lowered"}).choices = ()  # type: ignore[misc]

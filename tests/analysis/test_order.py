"""Facets that a condition ties together are decided next to each other."""

from goodoffices.analysis.formulas import Among, every, some
from goodoffices.analysis.order import small_width_order

SIZES = (2,) * 6


def test_free_facets_come_last() -> None:
    assert small_width_order(SIZES, [some([Among(4, 1), Among(5, 1)], SIZES)])[:2] == (4, 5)


def test_a_chain_is_followed_along_its_links() -> None:
    links = [(0, 3), (3, 1), (1, 4), (4, 2), (2, 5)]
    conditions = [some([Among(a, 1), Among(b, 1)], SIZES) for a, b in links]
    order = small_width_order(SIZES, conditions)
    place = {facet: i for i, facet in enumerate(order)}
    cuts = [sum(min(place[a], place[b]) <= i < max(place[a], place[b]) for a, b in links) for i in range(5)]
    assert max(cuts) == 1


def test_every_facet_is_there_once() -> None:
    conditions = [every([some([Among(0, 1), Among(1, 1)], SIZES), some([Among(1, 1), Among(2, 1)], SIZES)])]
    assert sorted(small_width_order(SIZES, conditions)) == list(range(6))

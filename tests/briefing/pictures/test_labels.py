from itertools import combinations, pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.briefing.pictures.labels import Box, placed, spread

MARK = st.tuples(st.integers(150, 450).map(float), st.integers(150, 450).map(float))
ROOM = (640.0, 560.0)


@given(st.lists(MARK, min_size=1, max_size=6, unique=True))
def test_labels_never_cover_each_other_or_leave_the_picture(marks: list[tuple[float, float]]) -> None:
    found = placed([(f"Label {i}", mark) for i, mark in enumerate(marks)], room=ROOM)
    assert [own.words for own in found] == [f"Label {i}" for i in range(len(marks))]
    assert not any(one.box.meets(other.box) for one, other in combinations(found, 2))
    assert all(own.box.left >= 0 and own.box.right <= ROOM[0] for own in found)
    assert all(own.box.top >= 0 and own.box.bottom <= ROOM[1] for own in found)


def test_a_lonely_label_stands_right_of_its_mark() -> None:
    (own,) = placed([("Nash", (300.0, 300.0))], room=ROOM)
    assert own.box.left > 300
    assert not own.needs_leader
    assert own.align == "left"


def test_what_is_taken_is_not_covered() -> None:
    taken = Box(300, 200, 640, 400)
    (own,) = placed([("Nash", (300.0, 300.0))], room=ROOM, taken=[taken], obstacles=np.array([[290.0, 300.0]]))
    assert not own.box.meets(taken)


def test_long_labels_take_several_lines() -> None:
    (own,) = placed([("Nash = Kalai–Smorodinsky = Egalitarian = Utilitarian", (300.0, 300.0))], room=ROOM)
    assert own.words.count("\n") == 1


@given(st.lists(st.floats(0, 100), max_size=8))
def test_places_are_moved_apart_in_their_order(places: list[float]) -> None:
    moved = spread(places, 10.0, (0.0, 100.0))
    order = sorted(range(len(places)), key=lambda i: (places[i], i))
    steps = [moved[b] - moved[a] for a, b in pairwise(order)]
    assert all(step >= 10 - 1e-6 for step in steps)
    assert all(-1e-6 <= own <= 100 + 1e-6 for own in moved)


def test_places_far_apart_stay() -> None:
    assert spread([90.0, 10.0], 10.0, (0.0, 100.0)) == [90.0, 10.0]

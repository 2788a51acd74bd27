"""How far apart the last offers are."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.progress.distance import distance
from goodoffices.case.tracks import Offer
from tests.case.progress.talks import DOWN, UP, day, offer, talks

OPTIONS = {"dam": ("as_planned", "lowered"), "release.form": ("none", "treaty"), "joint_patrols": ("yes", "no")}
BINDS = st.fixed_dictionaries({}, optional={facet: st.sampled_from(own) for facet, own in OPTIONS.items()})


def loose(party: str, on: int, **binds: str) -> Offer:
    return Offer(f"{party}{on}", (party,), day(on), binds=tuple(binds.items()))


def test_only_the_last_offer_of_each_counts() -> None:
    case = talks(loose(UP, 1, dam="as_planned"), loose(UP, 4, dam="lowered"), offer("A", DOWN, 2))
    assert distance(case).apart == 0
    assert distance(case, day(3)).differing == ("dam",)
    assert distance(case).together == ("dam",)
    assert distance(case).one_sided == ("release.volume",)


def test_with_fewer_than_two_offers_that_decide_something_nothing_can_be_said() -> None:
    assert distance(talks()).apart is None
    assert distance(talks(loose(UP, 1, dam="lowered"))).apart is None
    empty = talks(loose(UP, 1, dam="lowered"), loose(DOWN, 2))
    assert distance(empty).apart is None
    assert distance(empty).speaking == (UP,)
    assert [party for party, _ in distance(empty).last] == [UP, DOWN]


def test_a_joint_offer_is_each_ones() -> None:
    both = Offer("x", (UP, DOWN), day(1), binds=(("dam", "lowered"),))
    assert distance(talks(both)).apart == 0
    assert distance(talks(both, loose(UP, 2, dam="postponed"))).differing == ("dam",)


def test_of_one_track() -> None:
    case = talks(loose(UP, 1, dam="lowered"))
    bank = replace(case.tracks[1], offers=(loose(DOWN, 2, dam="postponed"),))
    case = replace(case, tracks=(case.tracks[0], bank))
    assert (distance(case).apart, distance(case, track="bilateral").apart) == (1, None)


@given(BINDS, BINDS)
def test_it_is_the_same_from_either_side_and_none_between_alike(one: dict[str, str], other: dict[str, str]) -> None:
    here, there = (
        distance(talks(loose(UP, 1, **a), loose(DOWN, 2, **b))).apart for a, b in ((one, other), (other, one))
    )
    assert here == there
    expected = sum(one[facet] != other[facet] for facet in one.keys() & other.keys())
    assert here == (expected if one and other else None)
    assert distance(talks(loose(UP, 1, **one), loose(DOWN, 2, **one))).apart in (0, None)

"""What is on the table: offers in their order, and which version counts."""

from dataclasses import replace

from goodoffices.case.progress.texts import Point, is_by, on_the_table, tabled, version_of
from goodoffices.case.text import Text
from goodoffices.case.tracks import Offer
from tests.case.progress.talks import DOWN, UP, day, offer, talks, version

VERSIONS = (version("A", "1", on=day(1)), version("B", "1", "2", on=day(5)))


def test_offers_come_by_day_and_without_one_by_that_of_their_version() -> None:
    case = talks(offer("B", on=None), offer("A", on=9), offer("A", UP, on=None), versions=VERSIONS)
    assert [(own.offer.version, own.day) for own in tabled(case)] == [("A", day(1)), ("B", day(5)), ("A", day(9))]


def test_offers_after_the_day_are_not_there_yet() -> None:
    case = talks(offer("A", on=2), offer("B", on=6), versions=VERSIONS)
    assert [own.offer.version for own in tabled(case, day(5))] == ["A"]
    assert len(tabled(case, day(6))) == 2
    assert is_by(None, day(1))


def test_without_any_day_the_order_of_the_versions_counts() -> None:
    undated = [replace(own, day=None) for own in VERSIONS]
    case = talks(offer("B", on=None), offer("A", on=None), versions=undated)
    assert [own.offer.version for own in tabled(case)] == ["A", "B"]
    assert on_the_table(tabled(case))[-1].offer.version == "B"


def test_of_each_text_the_last_is_on_the_table() -> None:
    loose = Offer("x", (UP,), day(3), binds=(("dam", "lowered"),))
    better = replace(loose, id="y", day=day(4), binds=(("dam", "postponed"),))
    case = talks(offer("A", on=1), better, loose, offer("B", on=5), versions=VERSIONS)
    assert [own.offer.id for own in on_the_table(tabled(case))] == ["y", "oB5"]
    assert [own.offer.id for own in tabled(case, draft="framework")] == ["oA1", "oB5"]
    assert tabled(case, track="with_bank") == ()


def test_points_of_an_offer_without_a_draft_are_its_options() -> None:
    (own,) = tabled(talks(Offer("x", (UP,), binds=(("dam", "lowered"), ("release.volume", "50")))))
    assert [point.label for point in own.points] == ["dam", "release.volume"]
    assert dict(own.package) == {"dam": "lowered", "release.volume": "50"}


def test_a_point_is_the_same_under_another_number_and_with_other_breaks() -> None:
    one = Point("1", Text.plain("It is lowered."), (("dam", "lowered"), ("release.volume", "50")))
    other = Point("7", Text.plain("It is\n  lowered."), (("release.volume", "50"), ("dam", "lowered")))
    assert one.substance == other.substance
    assert one.substance != replace(one, binds=(("dam", "lowered"),)).substance
    assert one.substance != replace(one, says=Text.plain("It is not.")).substance
    assert Point("dam", binds=(("dam", "lowered"),)).substance == ((), frozenset({("dam", "lowered")}))


def test_the_version_may_be_left_out_where_there_is_only_one() -> None:
    case = talks()
    assert version_of(Offer("o", (DOWN,), draft="framework"), case) == case.drafts[0].versions[0]
    two = talks(versions=VERSIONS)
    assert version_of(Offer("o", (DOWN,), draft="framework"), two) is None
    assert version_of(Offer("o", (DOWN,), draft="framework", version="C"), two) is None
    assert version_of(Offer("o", (DOWN,)), two) is None

"""Where points stand: the latest reaction counts, the order of the file does not, and more agreement loses none."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.parties import Seat
from goodoffices.case.progress.standing import State, facet_states, participants, standings
from goodoffices.case.tracks import Offer, Reaction, Reply, Track
from tests.case.progress.talks import BANK, DOWN, UP, day, offer, reaction, talks, version
from tests.strategies.cases import cases

YES, NO, LATER, OTHER = Reply.AD_REFERENDUM, Reply.REJECTED, Reply.RESERVED, Reply.COUNTERED


def states(case: Case, track: str = "") -> dict[str, State]:
    return {own.point.label: own.state for own in standings(case, track=track)}


def test_who_puts_a_point_forward_agrees_to_it() -> None:
    (first, second) = standings(talks(offer("A", DOWN, 1, reaction(UP, YES, 2, "1"))))
    assert (first.state, second.state) == (State.AGREED, State.OPEN)
    assert (first.missing, second.missing) == ((), (UP,))
    assert standings(talks(offer("A", (UP, DOWN))))[0].state is State.AGREED


def test_contested_is_what_anybody_rejects_or_counters_and_reserved_is_open() -> None:
    replies = [reaction(UP, NO, 2, "1"), reaction(UP, LATER, 2, "2")]
    assert states(talks(offer("A", DOWN, 1, *replies))) == {"1": State.CONTESTED, "2": State.OPEN}
    outsider = offer("A", DOWN, 1, reaction(UP, YES, 2), reaction(BANK, OTHER, 2, "2"))
    assert states(talks(outsider)) == {"1": State.AGREED, "2": State.CONTESTED}


@pytest.mark.parametrize("reply", [Reply.BASIS, Reply.REJECTED_IN_PART])
def test_what_settles_no_clause_changes_nothing(reply: Reply) -> None:
    case = talks(offer("A", DOWN, 1, reaction(UP, YES, 2), reaction(UP, reply, 3)))
    assert states(case) == {"1": State.AGREED, "2": State.AGREED}


def test_of_one_day_what_is_about_single_clauses_is_an_exception() -> None:
    replies = [reaction(UP, NO, 2, "2"), reaction(UP, YES, 2)]
    assert states(talks(offer("A", DOWN, 1, *replies))) == {"1": State.AGREED, "2": State.CONTESTED}


def test_a_reaction_without_a_day_counts_as_given_with_the_offer() -> None:
    replies = [reaction(UP, NO, 2, "1"), reaction(UP, YES, None, "1")]
    assert states(talks(offer("A", DOWN, 1, *replies)))["1"] is State.CONTESTED


def test_what_was_agreed_stays_agreed_while_its_words_stay() -> None:
    versions = (version("A", "1", "2"), version("B", "2", "1", "3"), version("C", "1", "2", words={"2": "Otherwise"}))
    agreed = offer("A", DOWN, 1, reaction(UP, YES, 2))
    assert states(talks(agreed, offer("B", DOWN, 5), versions=versions)) == {
        "1": State.AGREED,
        "2": State.AGREED,
        "3": State.OPEN,
    }
    reworded = states(talks(agreed, offer("C", DOWN, 5), versions=versions))
    assert reworded == {"1": State.AGREED, "2": State.OPEN}


def test_who_offers_something_else_in_its_place_counters_it() -> None:
    first = offer("A", DOWN, 1, reaction(UP, YES, 2))
    other = Offer("x", (UP,), day(3), binds=(("dam", "postponed"), ("release.volume", "150")))
    (volume, dam, *_) = standings(talks(first, other))
    assert (volume.state, dam.state) == (State.AGREED, State.CONTESTED)
    assert dam.by(OTHER)[0].tabled.offer == other
    before = replace(other, day=day(1), id="a")
    earlier = talks(replace(first, day=day(2)), before)
    assert [own.state for own in standings(earlier) if own.is_clause] == [State.AGREED, State.AGREED]


def test_as_of_an_earlier_day_later_reactions_are_not_there() -> None:
    case = talks(offer("A", DOWN, 1, reaction(UP, YES, 2), reaction(UP, NO, 9)))
    assert {own.state for own in standings(case, day(2))} == {State.AGREED}
    assert {own.state for own in standings(case, day(9))} == {State.CONTESTED}
    assert {own.state for own in standings(case, day(1))} == {State.OPEN}


def test_whom_a_point_commits_has_to_agree() -> None:
    case = talks(offer("A", (UP, DOWN)), versions=(version("A", "1", "4"),))
    free, bound = standings(case)
    assert (free.needed, bound.needed) == ((UP, DOWN), (UP, DOWN, BANK))
    assert bound.missing == (BANK,)


def test_in_a_track_its_participants_agree() -> None:
    case = talks(offer("A", DOWN, 1, reaction(UP, YES, 2)), track="with_bank")
    assert states(case)["1"] is State.AGREED
    assert states(case, track="with_bank")["1"] is State.OPEN
    assert [party.id for party in participants(case, "with_bank")] == [UP, DOWN, BANK]
    assert [party.id for party in participants(case)] == [UP, DOWN]


def test_a_mediator_with_one_side_has_to_agree_too() -> None:
    case = talks(offer("A", UP, 1))
    parties = tuple(replace(own, seats=(Seat.MEDIATOR,)) if own.id == DOWN else own for own in case.parties)
    (first, *_) = standings(replace(case, parties=parties), track="bilateral")
    assert first.needed == (UP, DOWN)


def test_a_facet_stands_as_what_decides_it() -> None:
    case = talks(offer("A", DOWN, 1, reaction(UP, YES, 2, "1"), reaction(UP, NO, 2, "2")))
    found = facet_states(case, standings(case))
    assert (found["release.volume"], found["dam"]) == (State.AGREED, State.CONTESTED)
    assert found["release.form"] is State.OPEN


# ------------------------------------------------------------------------------------------------ laws


@given(st.permutations(range(2, 8)), st.lists(st.sampled_from([YES, NO, LATER, OTHER]), min_size=6, max_size=6))
def test_the_latest_reaction_of_a_party_to_a_clause_stands(days: list[int], replies: list[Reply]) -> None:
    given_by = [reaction(UP, reply, on, "1") for on, reply in zip(days, replies, strict=True)]
    latest = max(given_by, key=lambda own: own.day or day(1))
    (first, _) = standings(talks(offer("A", DOWN, 1, *given_by)))
    assert [own.reply for own in first.stances if own.party == UP] == [latest.reply]


def reordered(case: Case, shuffle: Callable[[Sequence[object]], list[object]]) -> Case:
    """The same case with its tracks, offers and reactions written in another order."""

    def offer_of(own: Offer) -> Offer:
        return replace(own, reactions=tuple(shuffle(own.reactions)))  # type: ignore[arg-type]

    def track_of(own: Track) -> Track:
        return replace(own, offers=tuple(shuffle(tuple(map(offer_of, own.offers)))))  # type: ignore[arg-type]

    return replace(case, tracks=tuple(shuffle(tuple(map(track_of, case.tracks)))))  # type: ignore[arg-type]


def summary(case: Case) -> list[tuple[object, ...]]:
    found = standings(case)
    return sorted(
        (
            own.tabled.track,
            own.tabled.offer.id,
            own.point.label,
            own.state,
            sorted((s.party, s.reply) for s in own.stances),
        )
        for own in found
    )


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(cases(), st.data())
def test_the_order_of_the_file_counts_for_nothing(case: Case, data: st.DataObject) -> None:
    other = reordered(case, lambda things: data.draw(st.permutations(things)) if things else [])
    assert summary(other) == summary(case)


REACTIONS = st.builds(
    lambda party, reply, on, clauses: reaction(party, reply, on, *clauses),
    st.sampled_from([UP, BANK]),
    st.sampled_from([*Reply]),
    st.integers(2, 20),
    st.lists(st.sampled_from(["1", "2"]), max_size=2, unique=True),
)


@given(st.lists(REACTIONS, max_size=6), st.sampled_from([UP, BANK]), st.lists(st.sampled_from(["1", "2"]), unique=True))
def test_more_agreement_never_means_fewer_clauses_agreed(
    before: list[Reaction], party: str, clauses: list[str]
) -> None:
    more = [*before, reaction(party, YES, 28, *clauses)]
    one, other = (talks(offer("A", DOWN, 1, *own)) for own in (before, more))
    agreed = [{own.point.label for own in standings(case) if own.state is State.AGREED} for case in (one, other)]
    assert agreed[0] <= agreed[1]

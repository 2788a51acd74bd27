"""Tracks, meetings, offers and reactions in words."""

from dataclasses import replace
from datetime import date

from goodoffices.briefing.language import Language
from goodoffices.briefing.talks import (
    distance_in_words,
    meeting_in_words,
    offer_in_words,
    offers_in_words,
    reaction_in_words,
    tracks_in_words,
    upcoming_in_words,
)
from goodoffices.case.progress.distance import distance
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.survey import Survey, survey
from goodoffices.case.tracks import Meeting, Offer
from goodoffices.workbench.opening import load
from tests.briefing.words import lines_of, text_of
from tests.river_talks import river_talks
from tests.sample_cases import EXAMPLES

EN, DE = Language("en"), Language("de")
RIVER = river_talks()


def surveyed() -> Survey:
    return survey(Progress(RIVER, RIVER.as_of))


def test_each_track_with_its_participants_and_meetings() -> None:
    assert lines_of(tracks_in_words(surveyed(), DE)) == [
        "Wer mit wem spricht",
        "Gespräche der beiden Seiten (Oberlauf, Unterlauf)",
        "Getroffen: the border bridge, 10. Juni 2025; the border bridge, 5. Juli 2025",
        "Geplant: 20. Juli 2025",
        "War geplant; ob es stattfand, ist nicht festgehalten: 12. Juli 2025",
        "Gespräche mit der Bank (Oberlauf, Unterlauf, Flussbank)",
        "Abgesagt: the bank, 8. Juli 2025",
    ]


def test_the_main_example_talks_side_by_side() -> None:
    case = load(EXAMPLES / "ukraine-2025-12" / "case")
    lines = lines_of(tracks_in_words(survey(Progress(case, case.as_of)), EN))
    assert lines[1] == (
        "Side by side, each with its own two participants: “The USA and Ukraine” and “The USA and Russia”."
    )
    assert "No meeting so far, and none planned" in lines


def test_last_offers_with_what_was_said_to_them_and_how_far_apart_they_are() -> None:
    lines = lines_of(offers_in_words(surveyed(), EN))
    assert lines[1:3] == [
        "Downstream: Framework agreement, version B (“Talks of the two sides”), 5 July 2025",
        "Upstream: agreed ad referendum (clause 1), 6 July 2025",
    ]
    assert lines[-1] == (
        "The last offers differ on 1 decision: Height of the dam: built (Upstream), lowered (Downstream)."
    )


def test_what_was_said_to_earlier_versions_is_told_below_the_last() -> None:
    lines = lines_of(offers_in_words(surveyed(), DE))
    start = lines.index("davor: Rahmenabkommen, Fassung A, 10. Juni 2025")
    assert lines[start + 1] == "Oberlauf: ad referendum zugestimmt (Klausel 1), 20. Juni 2025"


def test_a_reaction_with_its_words_and_its_source() -> None:
    first = RIVER.tracks[0].offers[0]
    said, rejected = (reaction_in_words(own, RIVER, DE) for own in first.reactions)
    assert said.words == "Oberlauf: ad referendum zugestimmt (Klausel 1), 20. Juni 2025"
    assert said.notes == ("Quelle: Die Menge ist annehmbar. — A. Berg, Zugeständnis; Eine Agentur, 20. Juni 2025",)
    assert rejected.words == (
        "Oberlauf: abgelehnt (Klausel 2) – Nicht vor einer Entscheidung des Parlaments., 20. Juni 2025"
    )
    several = replace(first.reactions[0], clauses=("dam", "2"))
    assert "(clauses Height of the dam and 2)" in reaction_in_words(several, RIVER, EN).words


def test_what_was_offered() -> None:
    offers = RIVER.tracks[0].offers
    assert offer_in_words(offers[2], RIVER, DE) == "Menge: 150 m3/s; Höhe des Damms: built"
    assert offer_in_words(replace(offers[2], binds=()), RIVER, DE) == "Der Damm wie geplant."
    assert offer_in_words(Offer("first_try", ("upstream",)), RIVER, EN) == "first try"
    assert offer_in_words(replace(offers[0], version=""), RIVER, EN) == "Framework agreement"


def test_how_far_apart_cannot_always_be_said() -> None:
    def words(*offers: Offer) -> str:
        track = replace(RIVER.tracks[0], offers=offers)
        case = replace(RIVER, tracks=(track, RIVER.tracks[1]))
        return distance_in_words(distance(case), case, EN)

    one = Offer("a", ("upstream",), binds=(("dam", "built"),))
    assert "from one side only (Upstream)" in words(one)
    assert "what the offers of Upstream and Downstream decide" in words(one, Offer("b", ("downstream",)))
    assert "they decide it alike" in words(one, replace(one, id="b", by=("downstream",)))


def test_where_and_when() -> None:
    assert meeting_in_words(Meeting("first_round", where="Geneva", day=date(2025, 12, 2)), EN) == (
        "Geneva, 2 December 2025"
    )
    assert meeting_in_words(Meeting("first_round"), EN) == "first round"


def test_what_comes_next() -> None:
    assert lines_of(upcoming_in_words(surveyed(), DE)) == [
        "Was als Nächstes kommt",
        "20. Juli 2025: Gespräche der beiden Seiten. Zur Form.",
    ]


def test_a_case_without_talks() -> None:
    empty = survey(Progress(replace(RIVER, tracks=(), gates=()), RIVER.as_of))
    assert "names no track" in text_of(tracks_in_words(empty, EN))
    assert "No offer is on record." in text_of(offers_in_words(empty, EN))
    assert upcoming_in_words(empty, EN) == ()

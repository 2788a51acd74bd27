"""What a model says counts only where the text has it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.claims import Kind
from goodoffices.reading.findings import Actor, Excerpt, ReadMeeting
from goodoffices.reading.llm.answers import ActorAnswer, Answers, ClaimAnswer, MeetingAnswer
from goodoffices.reading.llm.verified import Verified
from goodoffices.reading.material import Material
from goodoffices.reading.subjects import Subjects

TEXT = (
    "Der Gesandte Steve Witkoff reist nach Moskau. Nach Angaben von CNN sagte Witkoff am Sonntag: „Wir sind – "
    "vielleicht – nahe daran“, und fügte hinzu, „aber nicht am Ziel“. Der Kreml lehnt einen Abzug ab. Er lehnt einen "
    "Abzug ab. Am Dienstag trifft er Wladimir Putin."
)
SUBJECTS = Subjects(parties=(("russia", ("Kreml",)), ("usa", ("USA",))), issues=(("troops", ("Abzug",)),))
WHOLE = (0, len(TEXT))


def taken(*claims: ClaimAnswer, **more: list[ActorAnswer] | list[MeetingAnswer]) -> Verified:
    found = Verified(Material(TEXT, "de", date(2025, 12, 1), SUBJECTS))
    found.take(Answers(list(claims), **more), WHOLE)  # type: ignore[arg-type]
    return found


def said(*quote: str, **more: str | list[str]) -> ClaimAnswer:
    return ClaimAnswer.model_validate({"quote": list(quote), **more})


def test_a_claim_that_stands_there() -> None:
    found = taken(
        said(
            "Wir sind - vielleicht - nahe daran",
            "aber nicht am Ziel",
            kind="Direct",
            speaker="Witkoff",
            who="Steve Witkoff",
            cue="sagte",
            via=["CNN"],
            stance="assessment",
            party="usa",
            parties=["russia"],
            issues=["troops"],
            when="am Sonntag",
        )
    )
    (claim,) = found.claims
    assert claim.quote.text == "„Wir sind – vielleicht – nahe daran“ … „aber nicht am Ziel“"
    assert claim.speaker == Excerpt.of(TEXT, [(TEXT.index("Witkoff am"), TEXT.index("Witkoff am") + 7)])
    assert (claim.kind, claim.who, claim.via, claim.stance) == (Kind.DIRECT, "Steve Witkoff", ("CNN",), "assessment")
    assert (claim.party, claim.parties, claim.issues) == ("usa", ("russia",), ("troops",))
    assert (claim.day, claim.grade, found.dropped) == (date(2025, 11, 30), "F6", 0)


@pytest.mark.parametrize(
    "quote",
    [
        ["Wir sind am Ziel"],
        ["aber nicht am Ziel", "Wir sind"],
        ["nahe daran", "ganz und gar"],
        ["ab"],
        ["…"],
        [],
        [" "],
    ],
)
def test_a_quotation_that_does_not_stand_there_is_no_claim(quote: list[str]) -> None:
    found = taken(said(*quote, speaker="Witkoff"))
    assert (found.claims, found.dropped) == ([], 1)


def test_words_around_it_that_do_not_stand_there_are_left_out() -> None:
    found = taken(said("einen Abzug", speaker="Das Weiße Haus", who="Donald Trump", cue="schwor", via=["AP", "CNN"]))
    (claim,) = found.claims
    assert (claim.speaker, claim.who, claim.cue, claim.via) == (None, "", None, ("CNN",))
    assert found.dropped == 4


def test_ids_stances_and_kinds_are_those_there_are() -> None:
    found = taken(
        said("einen Abzug", stance="surrender", party="mars", parties=["mars", "usa"], issues=["x"], kind="y")
    )
    (claim,) = found.claims
    assert (claim.stance, claim.party, claim.parties, claim.issues) == ("", "", ("usa",), ())
    assert claim.kind is Kind.INDIRECT


def test_word_for_word_is_what_stands_in_quotation_marks() -> None:
    found = taken(said("einen Abzug", kind="Direct"), said("aber nicht am Ziel", kind="Reported"))
    assert [claim.kind for claim in found.claims] == [Kind.INDIRECT, Kind.DIRECT]


def test_the_same_words_twice_are_two_places_and_no_third() -> None:
    found = taken(*[said("lehnt einen Abzug ab")] * 3)
    first, second = (claim.quote.spans for claim in found.claims)
    assert first < second
    assert found.dropped == 1


def test_actors_are_those_of_the_text_each_once() -> None:
    named = [ActorAnswer(name="Witkoff", role="Gesandte"), ActorAnswer(name="Witkoff", status="resigned")]
    found = taken(actors=[*named, ActorAnswer(name="Marco Rubio")])
    places = tuple((i, i + 7) for i in range(len(TEXT)) if TEXT.startswith("Witkoff", i))
    assert found.actors == [Actor("Witkoff", "Gesandte", "resigned", places)]
    assert found.dropped == 1


def test_meetings_are_between_people_of_the_text() -> None:
    met = MeetingAnswer(who=["Wladimir Putin", "Kim"], where="Moskau", when="Am Dienstag", state="cancelled?")
    found = taken(meetings=[met, MeetingAnswer(who=["Kim"])])
    (meeting,) = found.meetings
    assert (meeting.who, meeting.where, meeting.day) == (("Wladimir Putin",), "Moskau", date(2025, 12, 2))
    assert meeting.state == ReadMeeting(()).state
    assert [TEXT[begin:end] for begin, end in meeting.spans] == ["Moskau", "Wladimir Putin"]
    assert found.dropped == 3


words = st.sampled_from(TEXT.split())


@given(st.lists(st.builds(said, st.text(max_size=20) | words, speaker=words, stance=st.text(max_size=5))))
def test_whatever_is_said_every_span_exists(claims: list[ClaimAnswer]) -> None:
    for claim in taken(*claims).claims:
        for excerpt in filter(None, (claim.quote, claim.speaker)):
            assert excerpt == Excerpt.of(TEXT, excerpt.spans)
            assert all(0 <= begin < end <= len(TEXT) for begin, end in excerpt.spans)

"""What a reading adds to a case."""

from dataclasses import replace
from datetime import date

import pytest

from goodoffices.case.case import Case
from goodoffices.case.check import check
from goodoffices.case.claims import ClaimState, Document, Kind, fingerprint
from goodoffices.case.errors import Severity, UsageError
from goodoffices.case.origin import Origin
from goodoffices.case.text import Text
from goodoffices.reading.findings import Actor, Excerpt, ReadClaim, Reading, ReadMeeting
from goodoffices.reading.proposal import DocumentFacts, Proposal, proposed
from tests.case.water import WATER
from tests.sample_cases import RIVER, case_of

TEXT = "Upstream “will sign\nno treaty,” its minister told an agency. He wants minutes."
CASE = case_of(RIVER)


def spans_of(*words: str) -> tuple[tuple[int, int], ...]:
    return tuple((TEXT.index(own), TEXT.index(own) + len(own)) for own in words)


def read(name: str, *words: str, **more: object) -> ReadClaim:
    claim = ReadClaim(name, Kind.DIRECT, Excerpt.of(TEXT, spans_of(*words)))
    return replace(claim, **more)  # type: ignore[arg-type]


TREATY = read("c1", "will sign\nno treaty,", speaker=Excerpt.of(TEXT, spans_of("its minister")), party="upstream",
              via=("an agency",), stance="rejection", parties=("upstream", "atlantis"), issues=("release", "weather"),
              day=date(2025, 6, 11))  # fmt: skip
MINUTES = read("c2", "He wants minutes", kind=Kind.REPORTED, who="A. Example", stance="wish")
READING = Reading(TEXT, "", "en", date(2025, 6, 12), (TREATY, MINUTES), notes=("Read in haste.",))
FACTS = DocumentFacts(title="River talks!", publisher="A newspaper", where="reports/river.txt")


def again(found: Proposal, reading: Reading = READING, facts: DocumentFacts = FACTS) -> Proposal:
    return proposed(reading, facts, found.case)


def errors(case: Case) -> list[str]:
    return [str(problem) for problem in check(case) if problem.severity is Severity.ERROR]


def test_a_claim_is_proposed_in_the_words_of_the_document() -> None:
    found = proposed(READING, FACTS, CASE)
    treaty, minutes = found.claims
    assert treaty.says == Text((("en", "will sign no treaty,"),))
    assert (treaty.quote, treaty.spans) == ("will sign\nno treaty,", spans_of("will sign\nno treaty,"))
    assert (treaty.id, treaty.speaker, treaty.party) == ("c4", "its minister", "upstream")
    assert (treaty.state, treaty.kind, treaty.grade) == (ClaimState.PROPOSED, Kind.DIRECT, "F6")
    assert treaty.via == ("an agency", "A newspaper")
    assert (minutes.id, minutes.speaker, minutes.via) == ("c5", "A. Example", ("A newspaper",))
    assert found.case.claims == (*CASE.claims, treaty, minutes)
    assert found.notes == ("Read in haste.",)


def test_what_the_case_does_not_know_is_left_out() -> None:
    found = proposed(READING, FACTS, CASE)
    assert (found.claims[0].parties, found.claims[0].about) == (("upstream",), ("release",))
    assert found.claims[1].stance == ""
    assert errors(found.case) == []


def test_the_document_is_added_with_its_fingerprint() -> None:
    document = proposed(READING, FACTS, CASE).document
    title = Text.plain("River talks!")
    assert document == Document(
        "river_talks", title, "A newspaper", date(2025, 6, 12), "en", FACTS.where, fingerprint(TEXT)
    )


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        (DocumentFacts(where="reports/2025-06.html"), "2025_06_html"),
        (DocumentFacts(where="https://example.org/a/"), "a"),
        (DocumentFacts(title="Wire"), "wire_2"),
        (DocumentFacts(title="…"), "document"),
        (DocumentFacts(title="Gespräche über Wasser " * 9), "gespräche_über_wasser_gespräche_über_was"),
    ],
)
def test_a_new_document_gets_a_name_that_can_be_a_file_s(facts: DocumentFacts, name: str) -> None:
    assert proposed(READING, facts, CASE).document.id == name


def test_the_same_text_twice_proposes_nothing_twice() -> None:
    first = proposed(READING, FACTS, CASE)
    second = again(first, facts=DocumentFacts(title="Another name"))
    assert (second.claims, second.known, second.case) == ((), 2, first.case)
    assert second.document.id == "river_talks"


def test_a_rejected_claim_is_not_proposed_again() -> None:
    first = proposed(READING, FACTS, CASE)
    rejected = [replace(claim, state=ClaimState.REJECTED) for claim in first.case.claims]
    assert proposed(READING, FACTS, replace(first.case, claims=tuple(rejected))).claims == ()


def test_only_what_is_new_is_added_to_a_known_document() -> None:
    first = proposed(replace(READING, claims=(TREATY,)), FACTS, CASE)
    second = again(first, replace(READING, claims=(TREATY, MINUTES, replace(MINUTES, id="c3"))))
    assert ([claim.id for claim in second.claims], second.known) == (["c5"], 2)
    assert len(second.case.documents) == len(first.case.documents)


def test_the_same_words_are_known_wherever_they_stand() -> None:
    first = proposed(READING, FACTS, CASE)
    shifted = replace(READING, claims=(replace(MINUTES, quote=Excerpt("", spans_of("wants minutes"))),))
    by_hand = replace(first.claims[1], quote="", spans=(), says=Text.plain("Wants  Minutes"))
    case = replace(first.case, claims=(*CASE.claims, by_hand))
    assert proposed(shifted, FACTS, case).known == 1


def test_a_document_of_the_case_can_be_meant() -> None:
    found = proposed(READING, DocumentFacts(id="wire", publisher="Nobody"), CASE)
    assert (found.document.publisher, found.document.sha256) == ("A newspaper", fingerprint(TEXT))
    assert found.document.title == CASE.documents[0].title
    assert [own.id for own in found.case.documents] == ["wire"]
    other = replace(READING, text=TEXT + " ")
    with pytest.raises(UsageError, match="another text than the one that was read"):
        proposed(other, DocumentFacts(id="wire"), found.case)
    with pytest.raises(UsageError, match="Did you mean “wire”"):
        proposed(READING, DocumentFacts(id="wier"), CASE)


def test_nothing_found_leaves_the_case_as_it_is() -> None:
    found = proposed(replace(READING, claims=()), FACTS, CASE)
    assert (found.case, found.claims, found.known) == (CASE, (), 0)


def test_ids_count_on_from_those_that_are_named_anywhere() -> None:
    lines = (replace(WATER.red_lines[0], origin=Origin(("c1", "c17"))), *WATER.red_lines[1:])
    found = proposed(READING, FACTS, replace(WATER, red_lines=lines))
    assert [claim.id for claim in found.claims] == ["c18", "c19"]


def test_sources_that_are_notes_are_not_made_mistakes() -> None:
    with pytest.raises(UsageError, match="sources that are no claims yet: c1"):
        proposed(READING, FACTS, replace(WATER, claims=()))


def test_only_actors_and_meetings_that_are_not_known_are_suggested() -> None:
    actors = (Actor("Upstream"), Actor("OBERLAUF"), Actor("M. Newman", "envoy"), Actor("River Bank", status="resigned"))
    meetings = (ReadMeeting(("Upstream",), "Riverton", date(2025, 7, 1)),)
    found = proposed(replace(READING, actors=actors, meetings=meetings), FACTS, CASE)
    assert [actor.name for actor in found.actors] == ["M. Newman", "River Bank"]
    assert found.meetings == meetings

"""The reader of rules finds what a mediator needs in reports of many kinds, and stands any text."""

from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.reading.findings import Excerpt, ReadClaim, Reading
from goodoffices.reading.material import Material
from goodoffices.reading.readers.rules import read
from tests.reading.annotated import NAMES, report, score


@pytest.mark.parametrize("name", NAMES)
def test_reports_are_read(name: str) -> None:
    found = score(name)
    assert found.share("claims") >= 0.75, found.claims
    assert found.share("actors") >= 0.73, found.actors
    assert found.share("meetings") >= 0.75, found.meetings
    assert found.precision >= 0.75, found.false_claims


@pytest.mark.parametrize("name", NAMES)
def test_chains_of_sources_are_read(name: str) -> None:
    assert score(name).share("chains") >= 0.66, score(name).chains


def test_a_reading_says_what_it_read() -> None:
    text = "Kiew, 1. Dezember 2025 (dpa) – „Wir sind noch nicht am Ziel“, sagte Außenminister Marco Rubio."
    found = read(Material(text, "de"))
    assert (found.text, found.language, found.day) == (text, "de", date(2025, 12, 1))
    assert found.sha256 == sha256(text.encode("utf-8")).hexdigest()
    assert [claim.who for claim in found.claims] == ["Marco Rubio"]


def test_a_language_without_rules_has_no_finds() -> None:
    assert read(Material("« Non », dit-il.", "fr")).claims == ()


def test_reading_twice_finds_the_same() -> None:
    own = report(NAMES[-1])
    material = Material(own["text"], "de", own["day"])
    assert read(material) == read(material)


@pytest.mark.parametrize(
    "text", ["", "\ud800 „", "(((((" * 200, "„" * 500, "Der " * 500, "A. " * 500, "Präsident " * 300, "\x00\x01"]
)
@pytest.mark.parametrize("language", ["de", "en"])
def test_odd_texts_are_read(text: str, language: str) -> None:
    assert read(Material(text, language)).text == text


WORDS = [word for name in NAMES for word in report(name)["text"].split()]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=50).map(" ".join),
    st.sampled_from(["de", "en"]),
)
def test_every_find_stands_in_the_text(text: str, language: str) -> None:
    found = read(Material(text, language, date(2025, 12, 1)))
    for excerpt in excerpts(found):
        assert all(0 <= begin < end <= len(text) for begin, end in excerpt.spans)
        assert excerpt == Excerpt.of(text, excerpt.spans)
    spans = [span for actor in found.actors for span in actor.spans]
    spans += [span for meeting in found.meetings for span in meeting.spans]
    assert all(0 <= begin < end <= len(text) for begin, end in spans)


def excerpts(found: Reading) -> list[Excerpt]:
    return [own for claim in found.claims for own in _of(claim) if own]


def _of(claim: ReadClaim) -> tuple[Excerpt | None, ...]:
    return claim.quote, claim.speaker, claim.cue

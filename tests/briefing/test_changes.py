"""What has changed since a day, in words."""

from dataclasses import replace
from datetime import date

from goodoffices.briefing.changes import changes_in_words
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.claims import ClaimState
from goodoffices.case.progress.events import changes_since
from tests.briefing.words import lines_of
from tests.case.water import WATER
from tests.river_talks import RIVER_TALKS, river_talks

RIVER = river_talks()


def told(code: str, since: date, until: date | None = None, case: Case = RIVER) -> list[str]:
    return lines_of(changes_in_words(changes_since(case, since, until), case, Language(code)))


def test_everything_has_its_words() -> None:
    assert told("en", date(2025, 6, 20)) == [
        "What has changed since 20 June 2025",
        "20 June 2025",
        "reaction to Framework agreement, version A – Upstream: agreed ad referendum (clause 1)",
        "reaction to Framework agreement, version A – Upstream: rejected (clause 2)"
        " – Not before parliament has decided.",
        "claim: The volume can be accepted. — A. Berg, concession; A news wire, 10 July 2025",
        "30 June 2025",
        "last day of a delegate – Upstream: A. Berg, Head of delegation",
        "1 July 2025",
        "new delegate – Upstream: B. Thal, Head of delegation",
        "another walk-away holds from this day – Downstream",
        "5 July 2025",
        "met: the border bridge (“Talks of the two sides”)",
        "new version of a draft: Framework agreement, version B",
        "offer – Downstream: Framework agreement, version B",
        "6 July 2025",
        "offer – Upstream: Volume: 150 m3/s; Height of the dam: built",
        "reaction to Framework agreement, version B – Upstream: agreed ad referendum (clause 1)",
        "reaction to Framework agreement, version B – Upstream: position reserved (clause 3)",
        "reaction to Framework agreement, version B – Upstream: countered by another proposal (clause 4)",
        "8 July 2025",
        "meeting cancelled: the bank (“Talks with the bank”)",
        "10 July 2025",
        "declared open: Talks with the bank",
        "document: A news wire",
        "Without a date, and so not placed: 1 claim.",
    ]


def test_in_german_and_within_days() -> None:
    assert told("de", date(2025, 7, 1), date(2025, 7, 4)) == [
        "Was sich seit dem 1. Juli 2025 geändert hat",
        "1. Juli 2025",
        "neu in der Delegation – Oberlauf: B. Thal, Delegationsleiter",
        "ab diesem Tag gilt eine andere Ausstiegsschwelle – Unterlauf",
        "Ohne Datum und daher nicht eingeordnet: 1 Aussage.",
    ]


def test_answers_of_parties() -> None:
    assert told("en", date(2025, 6, 18), case=WATER)[2] == "answer – Basin Bank: yes, on Minimum release"


def test_what_somebody_rejected_is_no_news() -> None:
    rejected = tuple(replace(own, state=ClaimState.REJECTED) for own in RIVER.claims)
    lines = told("en", date(2025, 6, 20), case=replace(RIVER, claims=rejected))
    assert "20 June 2025" in lines
    assert not [line for line in lines if line.startswith("claim: ")]


def test_nothing_has_changed() -> None:
    dated = river_talks(RIVER_TALKS.replace("party: bank, document", "party: bank, date: 2025-07-10, document"))
    assert told("de", date(2025, 8, 1), case=dated)[1:] == ["Nichts, was ein Datum trägt."]

"""Quotations become claims with everything that can be told about them."""

from datetime import date

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.claims.claiming import Claiming
from goodoffices.reading.claims.touched import touching
from goodoffices.reading.findings import Kind, Quotation, ReadClaim, Span
from goodoffices.reading.pages.page import Page
from goodoffices.reading.subjects import Subjects

TEXT = (
    "Außenminister Marco Rubio sagte am Sonntag dem Sender CNN, die Ukraine müsse entscheiden. "
    "Das sei nicht verhandelbar. Nach Angaben des Kremls geht es um den Donbass. „…“"
)
SUBJECTS = Subjects(
    parties=(("usa", ("USA",)), ("ukraine", ("Ukraine",)), ("russia", ("Russland",))),
    issues=(("territory", ("Donbass",)),),
    people=(("Marco Rubio", "usa"),),
)


def span(words: str) -> Span:
    begin = TEXT.index(words)
    return begin, begin + len(words)


def claims() -> list[ReadClaim]:
    page = Page(TEXT, "de")
    rubio = (span("Außenminister Marco Rubio"),)
    return list(
        Claiming(page, cast(page), touching(SUBJECTS), date(2025, 12, 1)).claims(
            [
                Quotation(Kind.INDIRECT, (span("die Ukraine müsse entscheiden"),), rubio, (span("sagte"),)),
                Quotation(Kind.CARRIED_ON, (span("Das sei nicht verhandelbar."),), rubio),
                Quotation(Kind.INDIRECT, (span("geht es um den Donbass"),), (span("Kremls"),), (span("Nach Angaben"),)),
                Quotation(Kind.DIRECT, (span("„…“"),)),
            ]
        )
    )


def test_a_claim_says_who_spoke_when_and_through_whom() -> None:
    first = claims()[0]
    assert (first.id, first.who, first.party, first.via, first.day) == (
        "c1",
        "Marco Rubio",
        "usa",
        ("CNN",),
        date(2025, 11, 30),
    )
    assert (first.stance, first.parties) == ("demand", ("usa", "ukraine"))


def test_what_carries_on_came_by_the_same_chain() -> None:
    second = claims()[1]
    assert (second.who, second.via, second.stance) == ("Marco Rubio", ("CNN",), "red_line")


def test_a_body_is_speaker_and_source() -> None:
    third = claims()[2]
    assert (third.who, third.party, third.via, third.issues, third.day) == (
        "Kreml",
        "russia",
        ("Kreml",),
        ("territory",),
        date(2025, 12, 1),
    )


def test_marks_alone_say_nothing() -> None:
    assert len(claims()) == 3

"""Meetings are told with their sides, place and day, once each."""

from datetime import date

import pytest

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.meetings.meetings import meetings
from goodoffices.reading.pages.page import Page

MONDAY = date(2025, 12, 1)


def told(text: str, language: str = "de") -> list[tuple[tuple[str, ...], str, date | None, str]]:
    page = Page(text, language)
    return [(own.who, own.where, own.day, own.state) for own in meetings(page, cast(page), MONDAY)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "In Florida empfingen Steve Witkoff und Jared Kushner die ukrainische Delegation.",
            (("Steve Witkoff", "Jared Kushner", "ukrainische Delegation"), "Florida", None, "held"),
        ),
        (
            "de",
            "Am Dienstag trifft die US-Delegation nach Kremlangaben Präsident Wladimir Putin in Moskau.",
            (("US-Delegation", "Wladimir Putin"), "Moskau", date(2025, 12, 2), "planned"),
        ),
        ("de", "Dan Driscoll reist nach Kiew.", (("Dan Driscoll",), "Kiew", None, "planned")),
        (
            "de",
            "Präsident Donald Trump ist zu einem Dreiertreffen mit Wladimir Putin bereit.",
            (("Donald Trump", "Wladimir Putin"), "", None, "planned"),
        ),
        ("de", "In Genf erarbeiteten die USA und die Ukraine einen Text.", (("USA", "Ukraine"), "Genf", None, "held")),
        (
            "de",
            "Das für Mittwoch geplante Treffen in Genf wurde abgesagt.",
            ((), "Genf", date(2025, 11, 26), "cancelled"),
        ),
        ("en", "The next meeting is scheduled for Dec. 4 in Nicosia.", ((), "Nicosia", date(2025, 12, 4), "planned")),
        ("en", "Talks were held in Doha on Monday.", ((), "Doha", MONDAY, "held")),
        (
            "en",
            "Steve Witkoff is due to meet Hakan Fidan in Ankara on Thursday.",
            (("Steve Witkoff", "Hakan Fidan"), "Ankara", date(2025, 12, 4), "planned"),
        ),
    ],
)
def test_a_sentence_tells_of_a_meeting(
    language: str, text: str, expected: tuple[tuple[str, ...], str, date | None, str]
) -> None:
    assert told(text, language) == [expected]


def test_a_journey_and_the_meeting_at_its_goal_are_one() -> None:
    text = "Steve Witkoff brach am Montag nach Moskau auf. Am Dienstag soll er dort Präsident Wladimir Putin treffen."
    assert told(text) == [(("Steve Witkoff", "Wladimir Putin"), "Moskau", date(2025, 12, 2), "planned")]


def test_a_body_that_only_tells_of_a_meeting_does_not_take_part() -> None:
    page = Page("Steve Witkoff trifft Hakan Fidan in Moskau, teilte der Kreml mit.", "de")
    begin = page.text.index("der Kreml")
    [found] = meetings(page, cast(page), MONDAY, [(begin, begin + 9)])
    assert found.who == ("Steve Witkoff", "Hakan Fidan")


@pytest.mark.parametrize("text", ["Die Gespräche sind schwierig.", "Er trifft Vorkehrungen.", "Das Treffen war gut."])
def test_without_sides_and_place_there_is_no_meeting(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Präsident Jan Groß hatte Kiew am Samstag gewarnt, dass man keine Vereinbarung treffen könne.",
        "Die Opposition in Paris wirft Jan Groß vor, die Gespräche zu verschleppen.",
        "Jan Groß kam. Die Gespräche in Paris nannte er nützlich.",
    ],
)
def test_not_every_word_for_it_tells_of_a_meeting(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "day", "state"),
    [
        (
            "Jan Groß hatte am Freitag mit Dan Driscoll gesprochen und Treffen in Genf vereinbart.",
            date(2025, 11, 28),
            "held",
        ),
        ("Jan Groß trifft Dan Driscoll in Genf, wie er am Sonntag sagte.", None, "planned"),
        (
            "Jan Groß bricht am Montag auf, wo er am Mittwoch Dan Driscoll in Genf treffen soll.",
            date(2025, 12, 3),
            "planned",
        ),
    ],
)
def test_the_day_is_that_of_the_meeting(text: str, day: date | None, state: str) -> None:
    [(_, where, found, told_state)] = told(text)
    assert (where, found, told_state) == ("Genf", day, state)


def test_at_the_same_time_is_the_day_of_the_sentence_before() -> None:
    text = "Am Dienstag trifft Jan Groß in Genf Dan Driscoll. Gleichzeitig reist Ivo Marin nach Kiew."
    assert [(who, day) for who, _, day, _ in told(text)][1:] == [(("Ivo Marin",), date(2025, 12, 2))]


def test_a_spokesman_only_tells_of_a_meeting() -> None:
    page = Page("Sprecher Jan Groß teilte mit, Dan Driscoll reise nach Kiew und treffe dort Ivo Marin.", "de")
    begin = page.text.index("Jan")
    met = meetings(page, cast(page), MONDAY, [(begin - 9, begin + 9)])
    assert all("Jan Groß" not in own.who for own in met)

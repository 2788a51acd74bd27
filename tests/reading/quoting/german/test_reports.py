import pytest

from goodoffices.reading.quoting.german.reports import before, reports
from tests.reading.quoting.german.lines import line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er sagte, es sei gut.", "es sei gut"),
        ("Es sei gut, sagte er.", "Es sei gut"),
        ("Es sei gut, sagte er, aber nicht für alle.", "Es sei gut | aber nicht für alle"),
        ("Das sei, sagte er, eine Frage der Zeit.", "Das sei | eine Frage der Zeit"),
        ("Wie der Sender meldet, ist es gut.", "ist es gut"),
        ("Es ist, wie der Sender meldet, gut.", "Es ist | gut"),
        ("Dass es gut sei, bestritt er.", "Dass es gut sei"),
        ("„Es ist gut“, sagte er.", ""),
        ("Am Montag, sagte er.", ""),
    ],
)
def test_a_frame_reports_what_depends_on_it(text: str, expected: str) -> None:
    own = line(text)
    assert words(own, reports(own)[0].quote) == expected


def test_a_frame_in_the_subjunctive_reports_nothing_itself() -> None:
    assert reports(line("Man gehe davon aus, dass es gut sei.")) == ()


def test_only_a_statement_before_counts() -> None:
    assert before(line("Weil es regnete, sagte er nichts."), 1, 2) == []

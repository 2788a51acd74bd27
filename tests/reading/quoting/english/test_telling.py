import pytest

from goodoffices.reading.pages.line import lines
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.english.telling import carries_on, teller
from tests.reading.quoting.english.lines import line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said it leaked. It would burst by May. The board had known.", [False, True, True]),
        ("She said it leaked. It had leaked for years. Pumps were old.", [False, True, True]),
        ("She said it leaked. The room was cold.", [False, False]),
        ("She said it leaked.\n\nIt would burst by May.", [False, False]),
        ("It leaked. It would burst by May.", [False, False]),
        ("She said it leaked. The keeper had a boat.", [False, False]),
        ("She said it leaked. It was not to be mended. It would burst.", [False, True, True]),
        ("She said it leaked. It would probably burst.", [False, False]),
        ("She said it leaked. The board denied it would burst.", [False, False]),
    ],
)
def test_verbs_put_back_in_time_carry_on(text: str, expected: list[bool]) -> None:
    assert [carries_on(own, is_open=True) for own in lines(Page(text, "en"))] == expected


def test_nothing_is_carried_on_where_nobody_spoke() -> None:
    _, later = lines(Page("She said it leaked. It would burst.", "en"))
    assert carries_on(later, is_open=True)
    assert not carries_on(later, is_open=False)


def test_lines_in_endless_number_are_looked_back_over_only_so_far() -> None:
    many = lines(Page("She said it leaked. " + "Pumps were old. " * 3000, "en"))
    assert not carries_on(many[-1], is_open=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida warned the board of a flood.", "Ida"),
        ("The keeper lost his keys.", "The keeper"),
        ("Silence.", ""),
    ],
)
def test_the_teller_of_a_line_is_its_speaker_or_its_subject(text: str, expected: str) -> None:
    assert "".join(text[begin:end] for begin, end in teller(line(text))) == expected

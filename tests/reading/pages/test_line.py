from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.findings import Kind
from goodoffices.reading.pages.line import LONGEST, Line, lines
from goodoffices.reading.pages.page import MOST, Page


def line(text: str) -> Line:
    return lines(Page(text, "de"))[-1]


def test_a_quotation_holds_sentences_together() -> None:
    found = lines(Page("Er kam. „Ja. Gern“, sagte sie. Sie ging.", "de"))
    assert [own.words[-2] for own in found] == ["kam", "sie", "ging"]
    assert [own.number for own in found] == [0, 1, 2]
    assert found[1].before is found[0]
    assert found[0].before is None


def test_pieces_stand_between_dividers_but_quotations_and_short_brackets_are_whole() -> None:
    own = line("Er (67) sagte: „Ja, gern“, und ging – heim.")
    assert [" ".join(own.words[piece.first : piece.last]) for piece in own.pieces] == [
        "Er ( 67 ) sagte",
        "„ Ja , gern “",
        "und ging",
        "heim .",
    ]
    assert [piece.mark for piece in own.pieces] == ["", ":", ",", "–"]


def test_the_end_leaves_out_end_marks() -> None:
    assert line("Ja!?").end == 1
    assert line("...").end == 0


def test_ranges_are_put_into_characters() -> None:
    own = line("Er sagt: „Ja.“")
    found = own.quotation(Kind.DIRECT, [(3, 7), (2, 2)], [(0, 1)])
    assert found.quote == ((9, 14),)
    assert found.speaker == ((0, 2),)


def test_trimming_leaves_out_dividers() -> None:
    own = line("Er kam, – und ging,")
    assert own.trimmed(2, len(own)) == (4, 6)


def test_words_in_quotation_marks_are_known() -> None:
    own = line("Er sagt „ja gern“ dazu.")
    assert own.is_quoted((2, 6))
    assert not own.is_quoted((1, 6))


def test_a_text_without_ends_is_cut() -> None:
    found = lines(Page("Haus " * (3 * LONGEST), "de"))
    assert sum(map(len, found)) == 3 * LONGEST
    assert max(map(len, found)) <= LONGEST


def test_a_list_is_cut() -> None:
    found = lines(Page("A, " * (3 * MOST), "de"))
    assert sum(map(len, found)) == 6 * MOST
    assert max(map(len, found)) <= 2 * MOST + 1


@given(st.text(alphabet="aB ,.:„“\n(", max_size=120))
def test_every_word_of_a_page_is_in_one_line(text: str) -> None:
    page = Page(text, "de")
    assert [token for own in lines(page) for token in own.tokens] == [
        token for sentence in page.sentences for token in sentence.tokens
    ]

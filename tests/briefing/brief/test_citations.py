from goodoffices.briefing.brief.citations import is_confidential, numbers_in, papers_of, with_sources, words_of
from goodoffices.briefing.document import (
    Document,
    Figure,
    Foot,
    Grid,
    Heading,
    Item,
    Items,
    Mark,
    Marked,
    Paragraph,
    Row,
    Run,
    Source,
    Sources,
)
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import lines_of as lines_with_fixed_blanks

EN = material()


def lines_of(document: Document) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines_with_fixed_blanks(document)]


def cited(*numbers: str) -> Paragraph:
    return Paragraph(Marked.of("Words ", *(Run(number, Mark.REFERENCE) for number in numbers)))


def test_every_number_has_its_entry_and_no_other() -> None:
    told = with_sources((cited("3", "1", "A"),), EN)
    sources = next(block for block in told if isinstance(block, Sources))
    assert [entry.number for entry in sources.entries] == ["1", "3", "D1", "D2", "A"]
    assert with_sources((Paragraph("Nothing."),), EN) == (Paragraph("Nothing."),)


def test_an_entry_says_who_said_it_through_whom_where_and_how_sure() -> None:
    lines = lines_of(with_sources((cited("1", "2", "3", "6"),), EN))
    assert "[1] North hosts the talks. – via Wire; D1" in lines
    assert "[3] A high fare is not accepted. – South, rejection; D2; graded B2; in confidence" in lines
    assert "[6] They meet again on Friday. – Ada Berg, announcement; 9 March 2026; D1" in lines
    assert "[D1] The Gazette, 1 March 2026" in lines
    assert "[D2] A letter, Letter, 1 February 2026" in lines
    assert lines[-1] == "One proposed claim that nobody has accepted yet is left out."


def test_what_the_text_tells_is_not_told_again() -> None:
    lines = lines_of(with_sources((Paragraph("North hosts the talks [1]."), cited("1")), EN))
    assert "[1] Via Wire" in lines


def test_a_single_document_is_named_once_for_all() -> None:
    alone = material(FERRY.replace("document: letter", "document: gazette"))
    lines = lines_of(with_sources((cited("1", "3"),), alone))
    assert "All statements are from: The Gazette, 1 March 2026." in lines
    assert list(papers_of(EN.claims, EN.case)) == ["D1", "D2"]


def test_every_text_of_a_block_is_looked_at() -> None:
    blocks = (
        Heading("a"),
        Items((Item("b", ("c",), (Item("d"),)),)),
        Grid(("e",), (Row("f", ("g",)),)),
        Figure("h", "i", b"", b""),
        Sources((Source("1", "j"),)),
        Foot("k"),
    )
    assert [words for block in blocks for words in words_of(block)] == list("abcdefghijk")
    assert list(numbers_in((cited("4", "A"),))) == ["4", "A"]


def test_what_is_not_public_is_confidential() -> None:
    assert is_confidential(EN.claims)
    assert not is_confidential(EN.claims_of(["c1"]))


def test_where_a_case_says_of_no_claim_who_may_see_it_none_is_called_confidential() -> None:
    silent = material(FERRY.replace(", audience: public", ""))
    lines = lines_of(with_sources((cited("1", "3"),), silent))
    assert not [line for line in lines if "in confidence" in line]
    assert "The case does not say of any claim who may see it." in lines


def test_claims_later_than_the_day_are_counted_and_not_told() -> None:
    early = material(FERRY.replace("as_of: 2026-03-10", "as_of: 2026-03-05"))
    assert "c6" not in [claim.id for claim in early.claims]
    assert lines_of(with_sources((cited("1"),), early))[-1] == "One claim is later than 5 March 2026 and not told."
    assert lines_of(with_sources((cited("6"),), early))[-1] == (
        "One proposed claim that nobody has accepted yet is left out."
    )

from dataclasses import replace

import pytest

from goodoffices.briefing.language import Language
from goodoffices.briefing.sources import basis_mark, claim_in_words, origin_in_words, provenance, retold, told, words_of
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, ClaimState, Kind
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.text import Text
from tests.sample_cases import RIVER, case_of, example

EN, DE = Language("en"), Language("de")
CASE = case_of(RIVER)


def claim(name: str, case: Case = CASE) -> Claim:
    found = case.claim(name)
    assert found is not None
    return found


def test_a_claim_says_who_said_it_in_what_sense_through_whom_and_when() -> None:
    assert claim_in_words(claim("c1"), CASE, EN) == (
        "Upstream will not sign a treaty “no treaty, never” — Minister A. Example, rejection; "
        "River talks resume, citing an agency, 11 June 2025; graded B2"
    )
    assert claim_in_words(claim("c1"), CASE, DE) == (
        "Der Oberlauf wird keinen Vertrag unterzeichnen „no treaty, never“ — Minister A. Example, Ablehnung; "
        "Flussgespräche gehen weiter, unter Berufung auf an agency, 11. Juni 2025; eingestuft als B2"
    )


def test_a_party_that_speaks_for_itself_is_called_by_its_name_in_the_language() -> None:
    assert claim_in_words(claim("c2"), CASE, DE) == (
        "The bank wants its costs — Flussbank (vorgeschlagene, noch nicht bestätigte Aussage)"
    )


def test_words_that_are_the_quote_are_told_once() -> None:
    read = replace(claim("c3"), says=Text((("en", "The bank has limits"),)), quote="The bank\nhas limits", grade="F6")
    assert words_of(read, EN) == "“The bank has limits”"
    assert words_of(replace(read, says=Text.plain("It has limits")), DE) == "It has limits „The bank has limits“"


def test_what_was_retold_stands_alone_but_for_words_that_were_said() -> None:
    own = replace(claim("c3"), says=Text.plain("The bank has limits."), quote="seine Grenzen habe")
    assert retold(replace(own, kind=Kind.INDIRECT), EN) == "The bank has limits."
    assert retold(replace(own, kind=Kind.DIRECT), EN) == "The bank has limits. “seine Grenzen habe”"
    unsaid = replace(own, says=Text.plain("seine Grenzen habe"), kind=Kind.INDIRECT)
    assert retold(unsaid, DE) == "„seine Grenzen habe“"


def test_a_comma_before_the_closing_mark_is_the_sentences_own() -> None:
    read = replace(claim("c3"), says=Text.plain("“It has limits,”"), quote="“It has limits,”")
    assert (words_of(read, EN), words_of(read, DE)) == ("“It has limits”", "„It has limits“")


@pytest.mark.parametrize(
    ("quote", "english", "german"),
    [
        ("„würdigen Ende“", "“würdigen Ende”", "„würdigen Ende“"),
        ("nach einer „kreativen Lösung“", "“nach einer ‘kreativen Lösung’”", "„nach einer ‚kreativen Lösung‘“"),
        ("“yes” and “no”", "“‘yes’ and ‘no’”", "„‚yes‘ und ‚no‘“".replace("und", "and")),
        ("»so«", "“so”", "„so“"),
        ('a "b" c', "“a ‘b’ c”", "„a ‚b‘ c“"),
        ('6" long', '“6" long”', '„6" long“'),
    ],
)
def test_quotation_marks_within_quotes_are_inner_ones(quote: str, english: str, german: str) -> None:
    read = replace(claim("c3"), says=Text.plain(quote), quote=quote)
    assert (words_of(read, EN), words_of(read, DE)) == (english, german)


def test_a_rejected_claim_says_so() -> None:
    rejected = replace(claim("c3"), state=ClaimState.REJECTED)
    assert claim_in_words(rejected, CASE, EN) == "The bank has limits — not recorded who said it (a rejected claim)"
    assert told(rejected, CASE, EN) == "The bank has limits — not recorded who said it"


def test_a_claim_without_speaker_and_source_says_so() -> None:
    assert provenance(claim("c3"), CASE, EN) == "not recorded who said it"


def test_a_chain_is_told_from_the_reader_s_side() -> None:
    case = example("ukraine-2025-12/case")
    assert provenance(claim("c26", case), case, EN) == "CNN; Press report on the talks about Ukraine, 1 December 2025"
    chain = replace(
        claim("c1"), document="", speaker="A. Nobody", via=("an official", "CNN", "a paper"), grade="F6", stance=""
    )
    assert provenance(chain, CASE, EN) == "A. Nobody; a paper, citing CNN, citing an official, 11 June 2025"


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin(), "The analyst’s own inference; no source"),
        (Origin(basis=Basis.ESTIMATE), "The analyst’s own estimate; no source"),
        (Origin(basis=Basis.STATED), "Stated; no source recorded"),
        (Origin(("c3",)), "Source: The bank has limits — not recorded who said it"),
        (
            Origin(("c3",), Basis.INFERRED),
            "The analyst’s inference, drawn from: The bank has limits — not recorded who said it",
        ),
    ],
)
def test_how_something_is_known(origin: Origin, words: str) -> None:
    assert origin_in_words(origin, CASE, EN) == (words,)


def test_every_claim_is_told() -> None:
    first, second = origin_in_words(Origin(("c2", "c3"), Basis.ESTIMATE), CASE, DE)
    assert first.startswith("Schätzung der Analyse aus: The bank wants")
    assert second.startswith("und aus: The bank has")


def test_only_what_nobody_stated_is_marked() -> None:
    marks = [basis_mark(origin, EN) for origin in (Origin(("c1",)), Origin(), Origin(basis=Basis.ESTIMATE))]
    assert marks == ["", "inferred", "estimated"]

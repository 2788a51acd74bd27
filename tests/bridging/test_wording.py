"""The words of the operators, with the names of a case put in."""

from dataclasses import replace

import pytest

from goodoffices.bridging.wording import LANGUAGES, cues, has_words, issue_title, named, phrase, words_of
from goodoffices.case.issues import Issue
from goodoffices.case.text import Text
from tests.bridging.deadlocks import WAGES, quarrel
from tests.sample_cases import case_of


def both(text: Text) -> tuple[str, ...]:
    return tuple(text.in_(code) for code in LANGUAGES)


def test_there_are_words_for_operators_and_no_others() -> None:
    assert words_of("defer")["title"].keys() == set(LANGUAGES)
    assert words_of("defer") is words_of("defer")
    with pytest.raises(KeyError):
        words_of("no_such_operator")


def test_words_are_found_by_their_path() -> None:
    assert has_words("defer", "ask.refuser")
    assert not has_words("defer", "ask.third")
    assert not has_words("defer", "ask")
    assert not has_words("defer", "title.en")


def test_parts_are_put_in_in_each_language() -> None:
    parts = {name: Text.of({"en": f"the {name}", "de": f"die {name}"}) for name in ("third", "refuser")}
    words = both(phrase("change_promisor", "move", **parts))
    assert "the third" in words[0]
    assert "die refuser" in words[1]
    assert "{" not in "".join(words)


def test_words_that_begin_with_a_part_begin_with_a_capital() -> None:
    parts = {
        name: Text.plain("North" if name == "issue" else "north") for name in ("issue", "refuser", "demander", "third")
    }
    topics = ("defer", "change_promisor", "split_text", "joint_body")
    found = [phrase(topic, f"home.{side}", **parts) for topic in topics for side in ("refuser", "demander")]
    assert all(words.lstrip("“„")[0].isupper() for text in found for words in both(text))


def test_a_part_that_is_missing_is_an_error() -> None:
    with pytest.raises(KeyError):
        phrase("change_promisor", "move")


def test_cues_of_both_languages_are_folded() -> None:
    assert {"constitution", "verfassung"} <= set(cues("change_promisor"))
    assert "massstab" in cues("use_a_standard")
    assert cues("probing") == ()


def test_parties_are_named_in_a_row() -> None:
    case = quarrel()
    assert both(named(case, "north")) == ("North", "North")
    assert both(named(case, "north", "south")) == ("North and South", "North und South")
    assert both(named(case, "north", "south", "bank")) == ("North, South and Bank", "North, South und Bank")
    assert both(named(case, "north", "nobody")) == ("North", "North")
    assert both(named(case)) == ("", "")


def test_an_issue_is_called_by_its_title_and_that_of_its_facet_where_it_has_several() -> None:
    case = case_of(WAGES)
    assert issue_title(case, "talks.wages").in_("en") == "The new contract – Rise"
    assert issue_title(case, "talks.length").in_("en") == "The new contract – length"
    (issue,) = quarrel().issues
    assert issue_title(quarrel(), "base").in_("en") == "base"
    titled: Issue = replace(issue, title=Text.plain("The base"))
    assert issue_title(replace(quarrel(), issues=(titled,)), "base").in_("de") == "The base"

"""The words of the operators, with the names of a case put in."""

from dataclasses import replace

import pytest

from goodoffices.bridging.wording import LANGUAGES, cues, has_words, issue_title, named, phrase, question_of, words_of
from goodoffices.case.issues import Facet, Issue, Option
from goodoffices.case.text import Text
from tests.bridging.deadlocks import WAGES, asked_of, quarrel
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


def test_what_is_asked_is_named_where_it_is_no_question_of_yes_or_no() -> None:
    assert question_of(quarrel(), "base", "yes") == issue_title(quarrel(), "base")
    assert question_of(quarrel(number=True), "base", "2").in_("en") == "base: 2"
    talks = case_of(WAGES)
    assert question_of(talks, "talks.wages", "2").in_("en") == "The new contract – Rise: 2%"
    assert question_of(talks, "talks.wages", "2").in_("de").endswith(": 2 %")
    assert question_of(talks, "talks.length", "one_year").in_("en") == "The new contract – length: one year"


def test_an_option_is_named_by_its_title_in_each_language() -> None:
    owner = Text.of({"en": "the south", "de": "der Süden"})
    case = asked_of(quarrel(), Facet("base", (Option("south", owner), Option("north"), Option("yes"))))
    assert both(question_of(case, "base", "south")) == ("base: the south", "base: der Süden")
    assert question_of(case, "base", "yes").in_("en") == "base: yes"

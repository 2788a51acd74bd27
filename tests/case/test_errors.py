"""Errors say what was found, where, what was expected and what to do, on one line that hides nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import (
    CaseError,
    ExpressionError,
    FormatError,
    GoodOfficesError,
    MissingExtra,
    Place,
    Problem,
    Severity,
    TooLarge,
    UsageError,
    dotted,
    shortened,
    visible,
)


@pytest.mark.parametrize("kind", [CaseError, ExpressionError, UsageError, FormatError, TooLarge, MissingExtra])
def test_one_tree(kind: type[Exception]) -> None:
    assert issubclass(kind, GoodOfficesError)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), ""),
        (("issues",), "issues"),
        (("issues", "dam"), "issues.dam"),
        (("drafts", "d", "versions", 0, "clauses", 12, "binds"), "drafts.d.versions[0].clauses[12].binds"),
        ((0, "x"), "[0].x"),
        (("rules", 0, 1), "rules[0][1]"),
    ],
)
def test_dotted(path: tuple[str | int, ...], text: str) -> None:
    assert dotted(path) == text


def test_a_problem_names_its_path_until_it_has_a_place() -> None:
    problem = Problem(("issues", "dam"), "no options", "at least one", "Add one.")
    assert str(problem) == "issues.dam: found no options; expected at least one. Add one."
    placed = Problem(problem.path, "no options", "at least one", place=Place("case.yaml", 3, 14))
    assert str(placed) == "case.yaml:3:14: found no options; expected at least one"


def test_a_problem_of_the_whole_case() -> None:
    assert str(Problem((), "nothing", "something")) == "case: found nothing; expected something"


def test_a_problem_is_an_error_unless_it_says_otherwise() -> None:
    assert Problem((), "", "").severity is Severity.ERROR


def test_a_case_error_holds_all_problems_one_per_line() -> None:
    problems = [Problem(("parties",), "no party", "one"), Problem(("issues",), "a\nb", "c")]
    error = CaseError(iter(problems))
    assert error.problems == tuple(problems)
    assert str(error).split("\n") == [
        "parties: found no party; expected one",
        r"issues: found a\nb; expected c",
    ]


def test_an_expression_error_counts_characters_from_one() -> None:
    error = ExpressionError("dam == x", 7, "“x”", "an option of dam", "Did you mean “y”?")
    assert str(error) == "in “dam == x” at character 8: found “x”; expected an option of dam. Did you mean “y”?"


def test_an_expression_error_becomes_a_problem_at_a_path() -> None:
    error = ExpressionError("dam == x", 7, "“x”", "an option of dam", "Did you mean “y”?")
    problem = error.at(("rules", 0))
    assert problem == Problem(("rules", 0), "“x”", "an option of dam", "Did you mean “y”?", offset=7)


def test_a_missing_extra_says_how_to_get_it() -> None:
    assert str(MissingExtra("web", "The page")) == "The page needs an optional part: pip install 'goodoffices[web]'"


def test_shortened_keeps_what_fits() -> None:
    assert shortened("x" * 80) == "x" * 80
    assert shortened(" a \n\t b ") == "a b"
    assert shortened("") == ""


def test_shortened_cuts_the_rest() -> None:
    assert shortened("x" * 81) == "x" * 79 + "…"
    assert shortened("abc", 2) == "a…"


def test_shortened_says_that_something_follows_a_long_gap() -> None:
    assert shortened("a" + " " * 1000 + "b") == "a…"


def test_shortened_does_not_read_megabytes() -> None:
    assert len(shortened("ab " * 5_000_000)) == 80


@given(st.text(), st.integers(1, 90))
def test_shortened_is_one_line_of_that_width(text: str, width: int) -> None:
    short = shortened(text, width)
    assert len(short) <= width
    assert len(short.splitlines()) <= 1


def test_visible_writes_out_what_steers_terminals_and_hides_words() -> None:
    assert visible("\x1b[2Jx\x00\r\u202e\u2028\ud800") == r"\x1b[2Jx\x00\r\u202e\u2028\ud800"


@pytest.mark.parametrize("text", ["Höhe – 5 %", "水 🕊️", "👨\u200d👩\u200d👧", "نمی\u200cخواهم", "a\u00a0b"])
def test_visible_leaves_words_alone(text: str) -> None:
    assert visible(text) == text


@given(st.text())
def test_no_message_steers_a_terminal(text: str) -> None:
    for message in (str(Problem(("x", text), text, text, text)), str(ExpressionError(text, 0, text, text, text))):
        assert not any(character < " " or character == "\x7f" for character in message)
        message.encode()

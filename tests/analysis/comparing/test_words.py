"""Words that are kept, removed and added, in runs that can be read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.comparing.words import Fate, changed_words, words_of

SENTENCES = st.text(alphabet="abAB .,;’-4%ä\n", max_size=60)
VOCABULARY = st.lists(st.sampled_from(["the", "party", "pays", "30", "days", ",", ".", "within", "not"]), max_size=25)


def marked(before: str, after: str, cells: int = 10_000) -> str:
    form = {Fate.KEPT: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "{{+{}+}}"}
    return "".join(form[run.fate].format(run.words) for run in changed_words(before, after, cells).runs)


def side(before: str, after: str, *fates: Fate, cells: int = 10_000) -> tuple[str, ...]:
    runs = changed_words(before, after, cells).runs
    return tuple(word for run in runs if run.fate in fates for word in words_of(run.words))


@pytest.mark.parametrize("cells", [0, 4, 10_000])
@given(before=SENTENCES, after=SENTENCES)
def test_nothing_is_lost_and_nothing_made_up(cells: int, before: str, after: str) -> None:
    assert side(before, after, Fate.KEPT, Fate.REMOVED, cells=cells) == words_of(before)
    assert side(before, after, Fate.KEPT, Fate.ADDED, cells=cells) == words_of(after)


@given(text=SENTENCES)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert {run.fate for run in changed_words(text, text).runs} <= {Fate.KEPT}


@given(before=VOCABULARY, after=VOCABULARY)
def test_no_two_runs_of_a_kind_stand_side_by_side(before: list[str], after: list[str]) -> None:
    fates = [run.fate for run in changed_words(" ".join(before), " ".join(after)).runs]
    assert all(one is not other for one, other in pairwise(fates))
    assert (Fate.ADDED, Fate.REMOVED) not in set(pairwise(fates))


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("It runs for 24 months.", "It runs for 18 months.", "It runs for [-24-]{+18+} months."),
        ("3,5 % mehr", "3,75 % mehr", "[-3,5-]{+3,75+} % mehr"),
        ("They talk.", "They talk within a week.", "They talk {+within a week+}."),
        ("They talk, and then sign.", "They sign.", "They [-talk, and then-] sign."),
        ("The buyer shall pay in 30 days", "The seller must pay in 60 days",
         "The [-buyer shall-]{+seller must+} pay in [-30-]{+60+} days"),
        ("Nobody leaves the works", "During the term of this agreement, no employee has to leave it against their will",
         "[-Nobody leaves the works-]"
         "{+During the term of this agreement, no employee has to leave it against their will+}"),
        ("", "New.", "{+New.+}"),
        ("Old.", "", "[-Old.-]"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_changes_are_readable(before: str, after: str, shown: str) -> None:
    assert marked(before, after) == shown


def test_what_is_too_long_is_compared_by_sentences_and_says_so() -> None:
    common = "One stays here. "
    before, after = common + "a b c d. e f g.", common + "u v w x. y z."
    found = changed_words(before, after, cells=5)
    assert found.coarse
    assert [run.words.strip() for run in found.runs] == ["One stays here.", "a b c d. e f g.", "u v w x. y z."]
    assert not changed_words(before, after).coarse


def test_even_longer_texts_are_given_as_wholes() -> None:
    before, after = "a. b. c. d. e. f.", "u. v. w. b. x. y. z."
    assert [run.fate for run in changed_words(before, after, cells=1).runs] == [Fate.REMOVED, Fate.ADDED]


def test_long_texts_with_few_changes_are_still_compared_word_by_word() -> None:
    words = [f"word{i}" for i in range(50_000)]
    found = changed_words(" ".join(words), " ".join([*words[:7], "other", *words[8:]]))
    assert not found.coarse
    assert [run.words for run in found.runs if run.fate is not Fate.KEPT] == ["word7", "other"]

"""What becomes of clauses between two versions."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.comparing.clauses import ClauseChange, Place, clause_changes
from goodoffices.analysis.comparing.words import Fate
from goodoffices.case.drafts import Clause, DraftVersion
from goodoffices.case.text import Text

TERM = "The agreement runs for 24 months."
TALKS = "Should inflation pass 4%, the parties talk about pay again."
JOBS = "Nobody is made redundant while the agreement runs."
WEEK = "The weekly hours stay as they are."

WORDS = st.lists(st.sampled_from(["pay", "term", "hours", "jobs", "talks", "the", "a"]), min_size=1, max_size=6)
TEXTS = st.lists(WORDS.map(" ".join), max_size=7)


def version(texts: Sequence[str], **ids: int) -> DraftVersion:
    names = {place: name for name, place in ids.items()}
    clauses = [Clause(str(i), Text.plain(text), id=names.get(i, "")) for i, text in enumerate(texts, start=1)]
    return DraftVersion("v", tuple(clauses))


def told(changes: Sequence[ClauseChange]) -> list[str]:
    """Each change in short: +new, -gone, =unchanged, ~reworded, >moved, #renumbered."""
    return [_told(change) for change in changes]


def _told(own: ClauseChange) -> str:
    if own.is_added or own.is_removed:
        clause = own.after or own.before
        assert clause is not None
        return ("+" if own.is_added else "-") + clause.number
    assert own.before
    assert own.after
    marks = "~" * own.is_reworded + {Place.SAME: "", Place.RENUMBERED: "#", Place.MOVED: ">"}[own.place]
    return f"{marks or '='}{own.before.number}:{own.after.number}"


# ---------------------------------------------------------------------------------------------------------- laws


@given(texts=TEXTS)
def test_nothing_becomes_of_a_version_beside_itself(texts: list[str]) -> None:
    assert all(change.is_unchanged for change in clause_changes(version(texts), version(texts)))


@given(data=st.data(), texts=TEXTS)
def test_clauses_in_another_order_are_only_moved(data: st.DataObject, texts: list[str]) -> None:
    changes = clause_changes(version(texts), version(data.draw(st.permutations(texts))))
    assert len(changes) == len(texts)
    assert not any(own.is_added or own.is_removed or own.is_reworded or own.bindings for own in changes)


@given(data=st.data(), texts=TEXTS.filter(bool))
def test_a_clause_left_out_is_one_removed_and_no_other_changes(data: st.DataObject, texts: list[str]) -> None:
    place = data.draw(st.integers(0, len(texts) - 1))
    before, after = version(texts), version(texts[:place] + texts[place + 1 :])
    there, back = clause_changes(before, after), clause_changes(after, before)
    assert [own.is_removed for own in there].count(True) == [own.is_added for own in back].count(True) == 1
    others = [own for own in (*there, *back) if not (own.is_removed or own.is_added)]
    assert not any(own.is_reworded or own.place is Place.MOVED for own in others)


@given(before=TEXTS, after=TEXTS)
def test_every_clause_is_told_once(before: list[str], after: list[str]) -> None:
    changes = clause_changes(version(before), version(after))
    assert sorted(own.before.number for own in changes if own.before) == [str(i + 1) for i in range(len(before))]
    assert [own.after.number for own in changes if own.after] == [str(i + 1) for i in range(len(after))]


@given(before=TEXTS, after=TEXTS)
def test_both_directions_know_the_same_clauses(before: list[str], after: list[str]) -> None:
    there = clause_changes(version(before), version(after))
    back = clause_changes(version(after), version(before))
    assert sum(own.is_added for own in there) == sum(own.is_removed for own in back)
    assert sum(own.is_reworded for own in there) == sum(own.is_reworded for own in back)


# ------------------------------------------------------------------------------------------------------ which is which


def test_a_new_clause_in_front_renumbers_the_others() -> None:
    changes = clause_changes(version([TERM, JOBS]), version([WEEK, TERM, JOBS]))
    assert told(changes) == ["+1", "#1:2", "#2:3"]


def test_what_is_gone_stands_where_it_stood() -> None:
    assert told(clause_changes(version([TERM, TALKS, JOBS]), version([TERM, JOBS]))) == ["=1:1", "-2", "#3:2"]


def test_reworded_clauses_are_known_by_their_words_even_when_moved() -> None:
    changed = JOBS.replace("while the agreement runs", "for five years")
    changes = clause_changes(version([TERM, TALKS, JOBS]), version([changed, TERM, TALKS]))
    assert told(changes) == ["~>3:1", "#1:2", "#2:3"]


def test_a_clause_is_followed_by_its_id_whatever_becomes_of_it() -> None:
    changes = clause_changes(version([TERM, TALKS], term=1), version([TALKS, "Until further notice."], term=2))
    assert [(own.before.id, own.after.id) for own in changes if own.before and own.after] == [
        ("", ""),
        ("term", "term"),
    ]
    assert [own.is_reworded for own in changes] == [False, True]


def test_other_ids_are_other_clauses_even_with_the_same_words() -> None:
    changes = clause_changes(version([TERM], old=1), version([TERM], new=1))
    assert sorted(told(changes)) == ["+1", "-1"]


def test_the_same_number_and_facet_speak_for_the_same_clause() -> None:
    before = DraftVersion("1", (Clause("1", Text.plain("Pay rises by 3% in May."), (("raise", "3"),)),))
    after = DraftVersion("2", (Clause("1", Text.plain("From June, pay rises by 2%."), (("raise", "2"),)),))
    assert told(clause_changes(before, after)) == ["~1:1"]
    other = DraftVersion("2", (Clause("4", Text.plain("From June, pay rises by 2%."), ()),))
    assert told(clause_changes(before, other)) == ["-1", "+4"]


def test_what_a_clause_decides_is_compared_too() -> None:
    before = DraftVersion("1", (Clause("1", Text.plain(TERM), (("term", "24"), ("jobs", "none"))),))
    after = DraftVersion("2", (Clause("1", Text.plain(TERM), (("term", "30"), ("pay", "3"))),))
    (change,) = clause_changes(before, after)
    assert [(own.facet, own.before, own.after) for own in change.bindings] == [
        ("term", "24", "30"),
        ("jobs", "none", None),
        ("pay", None, "3"),
    ]
    assert not change.is_reworded
    assert not change.is_unchanged


def test_other_line_breaks_are_no_other_words() -> None:
    (change,) = clause_changes(version([TERM]), version([TERM.replace(" runs ", "\n   runs ")]))
    assert change.is_unchanged


# ---------------------------------------------------------------------------------------------------------- languages


def both(en: str, de: str) -> DraftVersion:
    return DraftVersion("v", (Clause("1", Text.of({"en": en, "de": de})),))


def test_each_language_has_its_own_wording() -> None:
    (change,) = clause_changes(both(TERM, "24 Monate."), both(TERM, "30 Monate."))
    assert [(own.language, own.is_changed) for own in change.wordings] == [("en", False), ("de", True)]
    assert change.is_reworded


def test_a_language_that_is_new_or_gone_is_told() -> None:
    one = DraftVersion("v", (Clause("1", Text.of({"en": TERM})),))
    (added,) = clause_changes(one, both(TERM, "24 Monate."))
    assert [(own.language, own.is_new) for own in added.wordings] == [("en", False), ("de", True)]
    (gone,) = clause_changes(both(TERM, "24 Monate."), one)
    assert [(own.language, own.is_gone) for own in gone.wordings] == [("en", False), ("de", True)]


def test_without_a_common_language_the_number_decides() -> None:
    english, german = Clause("1", Text.of({"en": TERM})), Clause("1", Text.of({"de": "24 Monate."}))
    (change,) = clause_changes(DraftVersion("a", (english,)), DraftVersion("b", (german,)))
    assert [(own.language, own.is_new, own.is_gone) for own in change.wordings] == [
        ("de", True, False),
        ("en", False, True),
    ]
    elsewhere = DraftVersion("b", (replace(german, number="7"),))
    assert told(clause_changes(DraftVersion("a", (english,)), elsewhere)) == ["-1", "+7"]


def test_words_of_no_named_language_are_held_against_those_of_a_named_one() -> None:
    named = DraftVersion("v", (Clause("1", Text.of({"en": TERM.replace("24", "18")})),))
    (change,) = clause_changes(version([TERM]), named)
    (wording,) = change.wordings
    assert (wording.language, wording.is_changed, wording.is_new) == ("en", True, False)


# ------------------------------------------------------------------------------------------------------------- limits


def test_what_is_too_much_is_given_as_a_whole_and_says_so() -> None:
    after = version([TERM.replace("24", "18"), TALKS.replace("4%", "3%")])
    changes = clause_changes(version([TERM, TALKS]), after, 100)
    assert [change.wordings[0].diff.coarse for change in changes] == [False, True]
    assert [run.fate for run in changes[1].wordings[0].diff.runs] == [Fate.REMOVED, Fate.ADDED]


def test_very_many_clauses_are_still_told_apart() -> None:
    texts = [f"Clause about matter {i} and about {i * 7919 % 9973}, which all know." for i in range(1500)]
    changed = [text.replace("which all know", "as is known") for text in texts[1:]]
    changes = clause_changes(version(texts), version(changed))
    assert [own.is_removed for own in changes].count(True) == 1
    assert not any(own.is_added for own in changes)

"""Drafts: the newest version, and the package that a version is."""

from goodoffices.case.drafts import Clause, Draft, DraftVersion, place_of
from goodoffices.case.text import Text

WORDS = Text.plain("…")


def test_the_newest_version_is_the_last() -> None:
    old, new = DraftVersion("1"), DraftVersion("2")
    assert Draft("d", WORDS, (old, new)).latest is new
    assert Draft("d", WORDS).latest is None


def test_clauses_together_are_a_package() -> None:
    clauses = (
        Clause("1", WORDS, (("release.volume", "150"), ("dam", "lowered"))),
        Clause("2", WORDS),
        Clause("3", WORDS, (("joint_patrols", "no"),)),
    )
    package = DraftVersion("1", clauses).package
    assert dict(package) == {"release.volume": "150", "dam": "lowered", "joint_patrols": "no"}
    assert len(DraftVersion("1").package) == 0


def test_clauses_are_read_in_the_order_of_their_numbers() -> None:
    clauses = tuple(Clause(number, WORDS) for number in ("10", "2.10", "2", "2.3"))
    assert [clause.number for clause in DraftVersion("1", clauses).in_order] == ["2", "2.3", "2.10", "10"]


def test_where_a_clause_has_no_number_they_stay_as_they_are_written() -> None:
    clauses = (Clause("3", WORDS), Clause("–", WORDS), Clause("1", WORDS))
    assert DraftVersion("1", clauses).in_order == clauses


def test_a_version_is_found_by_its_label() -> None:
    draft = Draft("d", WORDS, (DraftVersion("1"), DraftVersion("B")))
    assert draft.version("B") is draft.versions[1]
    assert draft.version("C") is None


def test_places_order_figures_by_size_and_letters_after_them() -> None:
    numbers = ["1", "1.1", "1.2", "1.10", "2 (a)", "2 (b)", "10", "A", "b"]
    assert sorted((numbers[-1], *numbers[:-1]), key=place_of) == numbers
    assert place_of("–") == ()

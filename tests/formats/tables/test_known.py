"""Names for what tables call by words."""

from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.known import Known, Names
from tests.sample_cases import RIVER, case_of


def test_the_same_words_have_the_same_name() -> None:
    names = Names("issue", frozenset({"when"}))
    assert [names.of(words) for words in ("Dam", "Dry  season", "dry season", "when", "2nd dam")] == [
        "Dam", "dry_season", "dry_season", "when_2", "issue_2nd_dam",
    ]  # fmt: skip
    assert (names.title("dry_season"), names.title("Dam")) == ("Dry  season", None)


def test_a_case_is_known_by_names_and_by_words_in_every_language() -> None:
    known = Known()
    known.learn(full_form(case_of(RIVER)))
    assert (known.parties.known("oberlauf"), known.issues.known("The new dam")) == ("upstream", "dam")
    assert known.option_called("release", "Treaty") == ("release.form", "treaty")
    assert known.option_called("release", "none") is None
    assert known.option_called("dam", "built") == ("dam", "built")
    assert known.numbers == {"release.volume"}
    assert {"c1", "c2", "c3"} <= known.claims

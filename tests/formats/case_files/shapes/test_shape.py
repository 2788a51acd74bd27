import pytest

from tests.formats.case_files.writing import added, with_added


def test_a_section_can_be_left_empty() -> None:
    case = with_added("red_lines:\nrules:\nclaims: ~\nvalues:\n")
    assert (case.red_lines, case.rules, case.claims, case.values) == ((), (), (), ())


def test_one_thing_needs_no_brackets() -> None:
    text = "rules: dam == low\nclaims: {c1: {says: x, via: an agency, about: dam, audience: up}}\n"
    case = with_added(text)
    assert [rule.holds.text for rule in case.rules] == ["dam == low"]
    assert (case.claims[0].via, case.claims[0].about) == (("an agency",), ("dam",))
    assert case.claims[0].origin.audience == ("up",)


@pytest.mark.parametrize("section", ["issues", "claims", "drafts", "tracks", "gates", "documents"])
def test_unknown_keys_are_refused_with_the_nearest_known_one(section: str) -> None:
    if section != "issues":
        keys = {"claims": "say", "drafts": "titel", "tracks": "titles", "gates": "open", "documents": "publsher"}
        meant = {"claims": "says", "drafts": "title", "tracks": "title", "gates": "opens", "documents": "publisher"}
        complaints = added(f"{section}: {{x: {{{keys[section]}: y}}}}\n")
        assert any(f"Did you mean “{meant[section]}”?" in complaint for complaint in complaints)


def test_an_unknown_section() -> None:
    assert added("redlines: {}\n") == [
        "13:1: found “redlines”; expected a key of the case. Did you mean “red_lines”?",
    ]

from goodoffices.formats.case_files.acceptance import accept
from goodoffices.formats.case_files.nodes import Entries
from goodoffices.formats.case_files.yaml_source import read_text
from tests.formats.case_files.writing import added


def tree(text: str) -> Entries:
    found = read_text(text.encode(), "f").tree
    assert isinstance(found, Entries)
    return found


def test_what_does_not_fit_is_left_out_and_the_rest_is_kept() -> None:
    found = accept(tree("issues: {x: {options: [a, [b], c]}, y: 5}\nclaims: {c: {says: x, date: y}}"))
    assert [option.name for option in found.shape.issues["x"].options or ()] == ["a", "c"]
    assert found.shape.claims["c"].day is None
    assert found.lost == [("issues", "x", "options", 1), ("issues", "y"), ("claims", "c", "date")]
    assert found.gaps == {("issues", "x", "options"): {1}}


def test_everything_that_fits_comes_through() -> None:
    found = accept(tree("parties: {a: {name: A}}"))
    assert (found.problems, found.lost, list(found.shape.parties)) == ([], [], ["a"])


def test_one_error_for_one_mistake() -> None:
    assert added("claims: {c: {sayz: x}}") == ["13:14: found “sayz”; expected a key of a claim. Did you mean “says”?"]
    assert added("claims: {c: {sayz: x, speaker: [y]}}") == [
        "13:14: found “sayz”; expected a key of a claim. Did you mean “says”?",
        "13:32: found a list; expected a text",
    ]


def test_places_in_a_list_count_what_was_left_out() -> None:
    assert added("rules: [[a], dam == lo]") == [
        "13:9: found a list; expected a rule, as `name: value` lines",
        "13:21: found “lo”; expected an option of dam. Did you mean “low”?",
    ]


def test_a_thousand_mistakes_are_enough() -> None:
    found = added("".join(f"k{i}: 1\n" for i in range(5000)))
    assert len(found) == 1001
    assert any("1000 problems or more" in complaint for complaint in found)

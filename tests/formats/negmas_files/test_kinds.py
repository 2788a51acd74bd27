from goodoffices.formats.negmas_files.kinds import SPACES, kind_of, unknown_kind
from tests.formats.negmas_files.trees import tree


def test_modules_before_a_type_do_not_matter() -> None:
    assert kind_of(tree("type: negmas.outcomes.CategoricalIssue"), "a type") == "CategoricalIssue"


def test_an_unknown_type_is_named_with_the_nearest_one() -> None:
    error = unknown_kind(tree("type: CartesianOutcomSpace"), "CartesianOutcomSpace", SPACES, "a space")
    expected = "found the type “CartesianOutcomSpace”; expected a space. Did you mean “CartesianOutcomeSpace”?"
    assert str(error) == f"u.yml:1:7: {expected}"

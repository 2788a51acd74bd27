from goodoffices.formats.case_files.building.case import build
from goodoffices.formats.case_files.losses import Losses
from goodoffices.formats.case_files.shapes.case import CaseShape
from tests.formats.case_files.writing import added, with_added


def test_a_case_is_built_from_its_shape() -> None:
    shape = CaseShape.model_validate({"issues": {"x": {"options": ["a"]}}, "parties": {"p": {"name": "P"}}})
    case, problems = build(shape, "name", Losses())
    assert problems == []
    assert (case.name, case.title.in_("en"), case.facets[0].id) == ("name", "name", "x")


def test_the_checks_of_the_case_are_made() -> None:
    _case, problems = build(CaseShape.model_validate({}), "name", Losses())
    assert [problem.path for problem in problems] == [("parties",), ("issues",)]


def test_consent_can_ask_for_acceptance_and_other_expressions_cannot() -> None:
    assert with_added("consent: accepts(up) or accepts(down)").consent is not None
    assert added("rules: [accepts(up)]")[0].startswith("13:9: found “accepts(up)”")
    assert added("consent: accepts(upp)") == ["13:18: found “upp”; expected a party of this case. Did you mean “up”?"]

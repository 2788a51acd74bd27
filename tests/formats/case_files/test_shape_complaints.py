import re

import pytest

from goodoffices.formats.case_files.shape_complaints import known_keys, model_at
from tests.formats.case_files.writing import added

JARGON = re.compile(r"input|valid|dictionary|instance|field|type|str\b|Shape|model", re.IGNORECASE)


@pytest.mark.parametrize(
    ("loc", "called"),
    [
        ((), "the case"),
        (("issues", "x", "facets", "y", "number"), "a number facet"),
        (("issues", "x", "options", 3, "commitment"), "a commitment"),
        (("red_lines", "a", "b"), "a red line"),
        (("parties", "a", "walk_away"), "a walk-away"),
        (("values", "a", "when", 0), "conditional points"),
        (("answers", "a", "b"), "an answer"),
    ],
)
def test_every_mapping_has_a_name(loc: tuple[str | int, ...], called: str) -> None:
    model = model_at(loc)
    assert model is not None
    assert model.called == called


def test_known_keys_are_those_of_the_file() -> None:
    assert known_keys(("issues", "x", "number")) == ["from", "to", "step", "unit"]
    assert known_keys(("issues",)) == []


@pytest.mark.parametrize("section", ["parties", "issues", "rules", "consent", "interests", "positions", "red_lines",
                                     "values", "documents", "claims", "drafts", "tracks", "gates",
                                     "answers"])  # fmt: skip
@pytest.mark.parametrize("junk", ["5", "[5]", "{5: 5}", "{a: {5: 5}}", "{a: {5: {5: 5}}}", "{a: [5]}", "true", "''"])
def test_no_complaint_speaks_of_the_reader(section: str, junk: str) -> None:
    text = "title: [x]\n" if section in ("parties", "issues") else f"{section}: {junk}\n"
    for complaint in added(text):
        assert not JARGON.search(complaint.replace("type", ""))

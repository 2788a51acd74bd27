"""What claims are about."""

import pytest

from goodoffices.case.subjects import Subject, known_subjects, subject_of
from tests.case.water import WATER
from tests.sample_cases import RIVER, case_of


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("release", Subject("release")),
        ("release.form", Subject("release.form")),
        ("dam", Subject("dam")),
        ("framework", Subject("framework")),
        ("framework@1", Subject("framework", 0)),
        ("framework@ second draft", Subject("framework", 1)),
        ("framework@third", None),
        ("frame", None),
        ("@1", None),
        ("", None),
    ],
)
def test_a_name_stands_for_an_issue_a_facet_a_draft_or_a_version(name: str, subject: Subject | None) -> None:
    assert subject_of(name, case_of(RIVER)) == subject


def test_every_known_name_stands_for_something() -> None:
    known = known_subjects(WATER)
    assert {"release", "release.form", "dam", "framework", "framework@1"} <= set(known)
    assert all(subject_of(name, WATER) for name in known)

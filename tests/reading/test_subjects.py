"""A report calls parties and issues by the names that the case gives them."""

from goodoffices.reading.subjects import Subjects
from tests.sample_cases import example


def test_a_case_names_its_parties_people_and_issues() -> None:
    subjects = Subjects.of(example("ukraine-2025-12/case"))
    assert dict(subjects.parties)["european_states"] == ("European states", "Europäische Staaten")
    assert "Die Ukraine und die NATO" in dict(subjects.issues)["nato"]
    assert ("Steve Witkoff", "usa") in subjects.people
    assert not subjects.untold

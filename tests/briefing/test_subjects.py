import pytest

from goodoffices.briefing.language import Language
from goodoffices.briefing.subjects import subject_in_words
from tests.sample_cases import RIVER, case_of


@pytest.mark.parametrize(
    ("name", "english", "german"),
    [
        ("dam", "The new dam", "Der neue Damm"),
        ("release", "Release in dry months", "Abgabe in trockenen Monaten"),
        ("release.form", "Release in dry months – Form", "Abgabe in trockenen Monaten – Form"),
        ("framework", "Framework", "Rahmen"),
        ("framework@second draft", "Framework (version second draft)", "Rahmen (Fassung second draft)"),
        ("silent", "Silent", "Silent"),
        ("weather", "weather", "weather"),
    ],
)
def test_subjects_have_titles(name: str, english: str, german: str) -> None:
    case = case_of(RIVER)
    assert subject_in_words(name, case, Language("en")) == english
    assert subject_in_words(name, case, Language("de")) == german

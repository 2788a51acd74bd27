import pytest

from goodoffices.case.errors import UsageError
from goodoffices.workbench.given import Given, agreed
from tests.sample_cases import LINES_ONLY, RIVER, case_of

CASE = case_of(RIVER)


@pytest.mark.parametrize(
    ("given", "fixed"),
    [
        (None, {}),
        ([], {}),
        ("dam=lowered", {"dam": "lowered"}),
        (["dam = lowered", "release.form==minutes"], {"dam": "lowered", "release.form": "minutes"}),
        ({"dam": "lowered"}, {"dam": "lowered"}),
        ("release.volume=100.0", {"release.volume": "100"}),
        ('dam="built"', {"dam": "built"}),
        ("framework", {"release.volume": "300", "release.form": "minutes"}),
        ("framework@1", {"release.volume": "100"}),
        ("framework@second draft", {"release.volume": "300", "release.form": "minutes"}),
        (["framework@1", "dam=built", "release.volume=100"], {"release.volume": "100", "dam": "built"}),
    ],
)
def test_what_is_agreed(given: Given, fixed: dict[str, str]) -> None:
    assert agreed(given, CASE) == fixed


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("frameork", "Did you mean “framework”?"),
        ("framework@3", "no version “3”"),
        ("empty", "no version yet"),
        ("silent", "The version “b” of the draft “silent” decides nothing in this case. Those that do: “silent@a”."),
        ("dan=built", "“dan” is no facet of this case. Did you mean “dam”?"),
        ("dam=biult", "“biult” is no option of dam. Did you mean “built”?"),
        ("release.volume=150", "“150” is no option of release.volume"),
        ({"dam": "high"}, "Known: built, lowered."),
        ("=built", "no facet"),
        ("", "Name a draft, or write facet=option."),
        (["dam=built", "dam=lowered"], "“dam=built” says dam is built, but “dam=lowered” says lowered"),
        (["framework", "release.volume=100"], "“framework” says release.volume is 300"),
        (["framework", "framework@1"], "“framework@1” says 100"),
    ],
)
def test_what_cannot_be_taken_as_agreed(given: Given, words: str) -> None:
    with pytest.raises(UsageError) as raised:
        agreed(given, CASE)
    assert words in str(raised.value)


def test_a_case_without_drafts_does_not_speak_of_them() -> None:
    with pytest.raises(UsageError, match=r"Write facet=option\.$"):
        agreed("y", case_of(LINES_ONLY))

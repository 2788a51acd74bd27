import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.marks import quoted


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Er sagt „ja“.", ["„ja“"]),
        ("de", "Er sagt „ja”.", ["„ja”"]),
        ("de", "Er sagt »ja« und «nein».", ["»ja«", "«nein»"]),
        ("de", 'Er sagt "ja" und "nein".', ['"ja"', '"nein"']),
        ("de", "Er sagt ‚ja‘.", ["‚ja‘"]),
        ("de", "„Er sagt ‚ja‘ dazu“", ["„Er sagt ‚ja‘ dazu“"]),
        ("de", "„offen\n\nEr sagt „ja“.", ["„ja“"]),
        ("de", "Er sagt „ und geht.", []),
        ("en", "He says “yes” and it’s fine.", ["“yes”"]),
    ],
)
def test_marks_are_paired(language: str, text: str, expected: list[str]) -> None:
    assert [text[begin:end] for begin, end in quoted(text, language)] == expected


@given(st.text(alphabet='a „“”»«"‚‘’\n', max_size=60), st.sampled_from(["de", "en"]))
def test_stretches_do_not_overlap(text: str, language: str) -> None:
    before = 0
    for begin, end in quoted(text, language):
        assert before <= begin < end <= len(text)
        before = end

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.pages import marks as module
from goodoffices.reading.pages.marks import quoted


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


def test_an_open_quotation_is_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(text: str, begin: int, since: int, at: int) -> bool:
        read.append(at - since)
        return is_over(text, begin, since, at)

    is_over = module._is_over
    monkeypatch.setattr(module, "_is_over", counted)
    text = "„a\n\n" * 500
    quoted(text, "de")
    assert sum(read) <= len(text)

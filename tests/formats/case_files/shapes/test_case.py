import pytest

from tests.formats.case_files.writing import BASE, case_of, complaints


def test_a_title_can_be_left_out() -> None:
    assert case_of(BASE.replace("title: Water\n", "")).title.in_("en") == "c"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("", "c.yaml:1:1: found no `goodoffices`; expected the version of the format. "
             "Write `goodoffices: 1` into the first line."),
        ("goodoffices: 2\n", "c.yaml:1:14: found “2”; expected the version of this format, 1. "
                             "A newer program may read it."),
        ("goodoffices: [1]\n", "c.yaml:1:14: found a list; expected the version of this format, 1"),
        ("goodoffices: '1'\n", None),
    ],
)  # fmt: skip
def test_the_version(line: str, complaint: str | None) -> None:
    assert complaints(BASE.replace("goodoffices: 1\n", line)) == ([complaint] if complaint else [])

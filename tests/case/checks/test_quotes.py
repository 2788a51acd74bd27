"""Quotes stand somewhere, and stored texts within the folder of the case."""

from dataclasses import replace

import pytest

from goodoffices.case.checks.quotes import is_within
from goodoffices.case.checks.quotes import problems as check
from tests.case.checks.wrong import Wrong, problems, with_claim
from tests.case.water import WATER

OUTSIDE = replace(WATER, documents=(replace(WATER.documents[0], text="../wire.txt"),))

WRONG: dict[str, Wrong] = {
    "a span without words": Wrong(
        with_claim(quote="no", spans=((4, 4),)),
        "claims.c1.spans[0]",
        "a span from 4 to 4",
        "one that ends behind its beginning",
    ),
    "spans in disorder": Wrong(
        with_claim(quote="no … never", spans=((4, 8), (7, 9))),
        "claims.c1.spans[1]",
        "a span from 7 behind one to 8",
        "each behind the end of the one before it",
    ),
    "a text somewhere else": Wrong(
        OUTSIDE,
        "documents.wire.text",
        "“../wire.txt”",
        "a file in the folder of the case",
        "Write it as texts/NAME.txt.",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]
    assert list(check(WRONG[what].case))


def test_spans_one_behind_the_other_are_fine() -> None:
    assert problems(with_claim(quote="no … never", spans=((0, 2), (2, 9)))) == []


@pytest.mark.parametrize(
    "path", ["C:\\texts\\a.txt", "\\\\host\\a.txt", "texts/../../a.txt", "..\\a.txt", "a\x00.txt", "/a"]
)
def test_no_path_leads_out_of_the_folder_on_any_system(path: str) -> None:
    assert not is_within(path)

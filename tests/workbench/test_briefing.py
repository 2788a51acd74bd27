import sys
from datetime import date

import pytest

from goodoffices.briefing.document import Figure
from goodoffices.case.errors import UsageError
from goodoffices.workbench.briefing import brief
from tests.briefing.brief.ferry import ferry
from tests.briefing.words import text_of
from tests.sample_cases import LINES_ONLY, case_of, example


def test_the_day_is_the_one_asked_for_or_the_cases() -> None:
    assert brief(ferry()).material.day == date(2026, 3, 10)
    early = brief(ferry(), as_of=date(2026, 1, 15))
    assert early.material.day == date(2026, 1, 15)
    assert "Old Hand (clerk)" in text_of(early.document)
    assert "No longer" not in text_of(early.document)
    assert brief(case_of(LINES_ONLY)).material.day is None


def test_since_a_later_day_than_the_briefs_makes_no_sense() -> None:
    with pytest.raises(UsageError, match="Give an earlier day"):
        brief(ferry(), since=date(2026, 4, 1))


def test_a_picture_is_there_where_it_is_asked_for() -> None:
    assert not [block for block in brief(ferry()).document if isinstance(block, Figure)]
    (figure,) = (block for block in brief(ferry(), is_drawn=True).document if isinstance(block, Figure))
    assert figure.svg.startswith(b"<svg")
    assert figure.png.startswith(b"\x89PNG")


def test_without_what_draws_there_is_no_picture_and_all_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "goodoffices.briefing.pictures.standpoints", raising=False)
    monkeypatch.setitem(sys.modules, "altair", None)
    assert brief(ferry(), is_drawn=True).document == brief(ferry()).document


def test_a_gate_reads_what_the_engine_found() -> None:
    case = example("ukraine-2025-12/case")
    assert "mindestens 1 ad referendum vereinbarte Klausel, bislang 0" in text_of(brief(case, language="de").document)

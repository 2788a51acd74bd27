from dataclasses import replace

import pytest

from goodoffices.analysis.solve import Limit
from goodoffices.briefing.language import Language
from goodoffices.briefing.unproven import limits_in_words
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import RIVER, findings_of

FINDINGS = findings_of(RIVER)


def test_nothing_is_said_where_everything_was_proven() -> None:
    assert limits_in_words(FINDINGS, Language("en")) == ()


@pytest.mark.parametrize("code", ["en", "de"])
@pytest.mark.parametrize("limit", Limit)
def test_every_limit_has_its_sentence(limit: Limit, code: str) -> None:
    found = replace(FINDINGS, limits=(limit,), frontier=replace(FINDINGS.frontier, gap=(1, 2)))
    assert len(lines_of(limits_in_words(found, Language(code)))) == 2


def test_a_proven_gap_is_given_in_points_of_each_side() -> None:
    found = replace(FINDINGS, limits=(Limit.FRONTIER_THINNED,), frontier=replace(FINDINGS.frontier, gap=(1, 2)))
    steps = [float(scale.steps) for scale in found.model.scales]
    expected = f"{1 / steps[0]:g} points (Upstream) and {2 / steps[1]:g} points (Downstream)"
    assert expected in text_of(limits_in_words(found, Language("en")))

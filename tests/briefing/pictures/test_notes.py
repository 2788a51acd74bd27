import re
from dataclasses import replace

import pytest

from benchmarks.instances import additive
from goodoffices.analysis.solve import Findings, solve
from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.contents import contents
from goodoffices.briefing.pictures.notes import Swatch, notes
from tests.sample_cases import ESTIMATES, RIVER, SHUT, case_of, example_findings, findings_of


def told(findings: Findings, code: str = "en") -> str:
    return "\n".join(note.words for note in notes(contents(findings, Language(code))))


def test_what_is_whole_is_said_to_be() -> None:
    own = told(example_findings("nash-1950.yaml"))
    assert "All 512 packages that obey the rules. Those outside the zone lack a consent that they need." in own
    assert "all 293 packages in it" in own
    assert "in this model" in own
    assert "Below the walk-away" in own


def test_what_is_drawn_by_lot_is_never_shown_in_silence() -> None:
    own = told(solve(additive(12, 8, 2, walk_away=0.4)), "de")
    assert "4.000 der 68.719.476.736 Pakete, die den Regeln entsprechen; ausgelost" in own
    assert "Der Einigungsbereich: 4.000 der" in own


def test_a_long_frontier_says_how_much_of_it_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goodoffices.briefing.pictures.contents.MOST_OUTCOME_LINES", 50)
    assert re.search(r"5[0-3] of them are drawn", told(solve(additive(10, 8, 3))))


def test_drafts_that_leave_something_open_are_named() -> None:
    own = told(findings_of(RIVER))
    assert "Draft “Framework” has no place here: it leaves 2 of 4 decisions open." in own
    assert "Draft “Silent” has no place here: it leaves 4 of 4 decisions open." in own


def test_estimates_are_named() -> None:
    found = notes(contents(findings_of(ESTIMATES), Language("en")))
    (own,) = [note for note in found if note.swatch is Swatch.RANGE]
    assert "In this model, inputs of A and B are estimates" in own.words


def test_without_a_zone_nothing_is_said_of_it() -> None:
    found = notes(contents(findings_of(SHUT), Language("en")))
    assert not {note.swatch for note in found} & {Swatch.ZONE, Swatch.FRONTIER}
    assert "zone" not in "".join(note.words for note in found)


def test_a_case_too_close_for_lots_says_so() -> None:
    assert "hang together too closely" in told(replace(findings_of(RIVER), obeying=None))


def test_walk_aways_out_of_reach_are_named() -> None:
    far = case_of(RIVER.replace("{2025-01-01: 30, 2025-07-01: 20}", "900"))
    assert "drawn at the edge: Downstream" in told(solve(far))

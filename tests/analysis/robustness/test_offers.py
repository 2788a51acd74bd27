from dataclasses import replace

import numpy as np

from goodoffices.analysis.robustness.offers import liking, numbers, offers_of
from goodoffices.analysis.solve import solve
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.text import Text
from tests.analysis.robustness.talks import talks
from tests.sample_cases import LINES_ONLY, case_of, example, example_findings


def test_a_zone_offers_what_the_rules_pick() -> None:
    named = offers_of(example_findings("ukraine-2025-12/case"), None)
    assert [own.name for own in named] == ["nash", "kalai_smorodinsky", "egalitarian", "utilitarian"]


def test_without_values_one_of_the_zone_stands_for_it() -> None:
    assert [own.name for own in offers_of(solve(case_of(LINES_ONLY)), None)] == ["example"]


def test_without_a_zone_movements_leave_packages_that_cross_nothing_else() -> None:
    solved = solve(example("ukraine-2025-12/as-stated.yaml"))
    named = offers_of(solved, None)
    assert [own.name for own in named] == ["movement:1", "movement:2", "movement:3", "movement:4"]
    assert len({own.choices for own in named}) == 4


def test_without_a_zone_a_draft_that_decides_everything_is_looked_at() -> None:
    decides = {"road": "planned", "toll": "5", "law": "new"}
    clause = Clause("1", Text.plain("All of it."), tuple(decides.items()))
    some = Clause("1", Text.plain("The road."), (("road", "planned"),))
    drafts = (
        Draft("whole", Text.plain("Whole"), (DraftVersion("1", (clause,)),)),
        Draft("part", Text.plain("Part"), (DraftVersion("1", (some,)),)),
        Draft("none", Text.plain("None yet")),
    )
    solved = solve(replace(talks(), drafts=drafts))
    assert len(solved.frontier) == 0
    named = {own.name: own.choices for own in offers_of(solved, None) if own.name.startswith("draft")}
    assert named == {"draft:whole": numbers(solved, decides)}


def test_liking_is_by_whom_it_lifts_least() -> None:
    solved = solve(talks())
    rows = np.array([numbers(solved, {"road": "planned", "toll": "5", "law": law}) for law in ("old", "new")])
    liked = liking(solved, rows)
    assert liked.shape == (2,)
    assert liked[0] != liked[1]
    assert liking(solve(case_of(LINES_ONLY)), np.zeros((2, 1), dtype=np.int64)).tolist() == [0, 0]

from goodoffices.bridging.conflict import conflict_of
from goodoffices.bridging.walk_away_lines import walk_away_lines, worths
from tests.sample_cases import case_of

WAGES = """\
goodoffices: 1
title: Wages
parties:
  union: {name: Union, seat: signatory, walk_away: 60}
  employer: {name: Employer, seat: signatory, walk_away: 60}
issues:
  raise: {number: {from: 0, to: 6, step: 1}}
  hours: {options: [fewer, same]}
interests:
  union: {real_wage: {about: [money]}}
positions:
  union: {raise: {option: 6, serves: [real_wage]}}
red_lines:
  employer: {budget: {never: raise > 2}}
values:
  union: {raise: {0: 0, 6: 100}, hours: {fewer: 5, same: 0}}
  employer: {raise: {0: 100, 6: 0}, hours: {fewer: 0, same: 5}}
"""
CASE = case_of(WAGES)
BOTH = ("union.walk_away", "employer.walk_away")


def test_each_side_asks_for_its_best_where_it_has_most_to_lose_to_the_other() -> None:
    union, employer = walk_away_lines(CASE, BOTH, ())
    assert (union.id, str(union.expression), union.serves) == ("union.walk_away", "raise == 6", ("real_wage",))
    assert (employer.id, str(employer.expression), employer.serves) == ("employer.walk_away", "raise == 0", ())


def test_what_a_red_line_leaves_counts_as_what_the_other_side_has() -> None:
    members = ("union.walk_away", "employer.red_lines.budget")
    conflict = conflict_of(CASE, members)
    assert [line.id for line in conflict.lines] == ["employer.red_lines.budget", "union.walk_away"]
    asked = [(clash.facet, clash.asked, clash.instead) for clash in conflict.clashes]
    assert ("raise", "6", "2") in asked


def test_a_walk_away_that_is_at_odds_with_nobody_asks_for_nothing() -> None:
    assert walk_away_lines(CASE, ("union.walk_away",), ()) == ()


def test_worths_are_weighted_and_nothing_where_a_party_has_no_points() -> None:
    raise_, hours = CASE.facets
    assert list(map(int, worths(CASE, "union", hours))) == [5, 0]
    assert worths(CASE, "nobody", raise_) == ()

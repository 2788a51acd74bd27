"""Seeded random cases of a given shape, for benchmarks and for tests that need size rather than variety."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from goodoffices.case.case import Case
from goodoffices.case.expressions.parse import parse
from goodoffices.case.interests import ASPECTS, Interest
from goodoffices.case.issues import Facet, Issue, Option, Pledge, Rule
from goodoffices.case.parties import Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.values import PointsByOption, Values
from goodoffices.case.walk_aways import WalkAway


def additive(issues: int, options: int, parties: int, *, seed: int = 0, walk_away: float | None = None) -> Case:
    """Single-facet issues with points from 0 to 100 for each option and party, drawn evenly.

    `walk_away` is the share of a party's best total at which it walks away; None: none does.
    """
    rng = np.random.default_rng(seed)
    points = rng.integers(0, 101, size=(parties, issues, options))
    ends = [None if walk_away is None else int(walk_away * own.max(axis=1).sum()) for own in points]
    return Case(
        name=f"{issues}x{options}x{parties}",
        title=Text.plain("Drawn at random"),
        parties=tuple(Party(f"p{p}", Text.plain(f"P{p}"), walk_away=_walk_away(end)) for p, end in enumerate(ends)),
        issues=tuple(_issue(i, options) for i in range(issues)),
        values=tuple(_values(f"p{p}", own.tolist()) for p, own in enumerate(points)),
    )


def with_red_lines(case: Case, lines: int, *, scope: int, share: float, seed: int = 0) -> Case:
    """The case with red lines, dealt to the parties in turn, each over `scope` issues drawn at random.

    Each line forbids, on each of its issues at once, a random `share` of the options (at least one).
    """
    rng = np.random.default_rng(seed)
    drawn = []
    for number in range(lines):
        parts = []
        for issue in rng.choice(len(case.issues), scope, replace=False):
            names = case.issues[issue].facets[0].option_names
            chosen = rng.choice(len(names), max(1, round(share * len(names))), replace=False)
            parts.append(f"{case.issues[issue].id} in {{{', '.join(names[o] for o in sorted(chosen))}}}")
        party = case.parties[number % len(case.parties)].id
        drawn.append(RedLine(party, f"line_{number}", Form.NEVER, parse(" and ".join(parts), case.scope)))
    return replace(case, red_lines=tuple(drawn))


def with_narrow_rules(case: Case, rules: int, lines: int, *, window: int = 6, seed: int = 0) -> Case:
    """The case with rules, and red lines dealt to the parties in turn, whose width is less than `window`.

    The issues are put in an order of their own; each rule and line is over four or three issues out of `window` that
    follow each other in it. A rule says: where two issues are as drawn, the others are; each part is two fifths of an
    issue's options. A line forbids three tenths of them on three issues at once.
    """
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(case.issues))

    def part(issue: int, share: float) -> str:
        names = case.issues[issue].facets[0].option_names
        chosen = rng.choice(len(names), max(1, round(share * len(names))), replace=False)
        return f"{case.issues[issue].id} in {{{', '.join(names[o] for o in sorted(chosen))}}}"

    def parts(scope: int, share: float) -> list[str]:
        start = int(rng.integers(0, max(1, len(order) - window + 1)))
        return [part(int(issue), share) for issue in rng.choice(order[start : start + window], scope, replace=False)]

    drawn = [parts(4, 0.4) for _ in range(rules)]
    never = [" and ".join(parts(3, 0.3)) for _ in range(lines)]
    return replace(
        case,
        rules=tuple(Rule(parse(f"({a} and {b}) implies ({c} or {d})", case.scope)) for a, b, c, d in drawn),
        red_lines=tuple(
            RedLine(case.parties[i % len(case.parties)].id, f"line_{i}", Form.NEVER, parse(own, case.scope))
            for i, own in enumerate(never)
        ),
    )


def with_interests(case: Case, *, seed: int = 0) -> Case:
    """The case in which each red line serves an interest of its own, about one or two sides of the dispute."""
    rng = np.random.default_rng(seed)
    interests, lines = [], []
    for line in case.red_lines:
        about = rng.choice(ASPECTS, int(rng.integers(1, 3)), replace=False)
        interests.append(Interest(line.party, f"behind_{line.name}", about=tuple(str(aspect) for aspect in about)))
        lines.append(replace(line, serves=(interests[-1].name,)))
    return replace(case, interests=tuple(interests), red_lines=tuple(lines))


def with_pledges(case: Case, *, seed: int = 0) -> Case:
    """The case in which every option commits one party to another, and a mediator is able to do half of that."""
    rng = np.random.default_rng(seed)
    acts = []

    def pledged(issue: Issue, option: Option) -> Option:
        by, to = (case.parties[number].id for number in rng.choice(len(case.parties), 2, replace=False))
        acts.append(f"{issue.id}_{option.name}")
        return replace(option, pledge=Pledge((by,), (to,), acts[-1], str(rng.choice(ASPECTS))))

    issues = tuple(
        replace(i, facets=tuple(replace(f, options=tuple(pledged(i, o) for o in f.options)) for f in i.facets))
        for i in case.issues
    )
    able = tuple(act for act in acts if rng.random() < 0.5)
    mediator = Party("third", Text.plain("Third party"), (Seat.MEDIATOR,), delivers=able)
    return replace(case, issues=issues, parties=(*case.parties, mediator))


def _issue(number: int, options: int) -> Issue:
    return Issue(f"i{number}", (Facet(f"i{number}", tuple(Option(f"o{o}") for o in range(options))),))


def _values(party: str, points: list[list[int]]) -> Values:
    facets = tuple(
        PointsByOption(f"i{i}", tuple((f"o{o}", Points.exactly(n)) for o, n in enumerate(own)))
        for i, own in enumerate(points)
    )
    return Values(party, facets)


def _walk_away(points: int | None) -> WalkAway | None:
    return None if points is None else WalkAway(((None, Points.exactly(points)),))

"""How often the search for bridges finds what history found, beside what chance would, misses included.

    python benchmarks/deadlocks.py [--folder FOLDER]

searches each case of examples/bridges, and prints Markdown tables. With --folder it does so for another folder of cases
with an `expected.toml` or `expected.json` of its own (see benchmarks/expectations.py).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.chance import of_any, of_drawing, of_so_many
from benchmarks.expectations import Expectation, Unusable, is_hit, of_file, of_folder
from benchmarks.tables import machine, seconds, table
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import Move
from goodoffices.case.case import Case
from goodoffices.case.errors import GoodOfficesError
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.workbench.bridging import Bridging, bridge
from goodoffices.workbench.opening import load

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
TOP = 3
"""Bridges of each conflict among which a hit counts."""

FURTHER = 30
"""Bridges that are looked through for the first hit where it is not among those."""


@dataclass(frozen=True)
class Ranked:
    """What was found for one conflict.

    `rank` is the place of the first hit (None: not among the first 30), `shown` are the first bridges. `by_move` and
    `by_operator` are the chances that of three moves, or three operators, drawn at random, one is a hit.
    """

    conflict: Conflict
    shown: tuple[Bridge, ...]
    rank: int | None
    by_move: Fraction
    by_operator: Fraction

    def within(self, places: int) -> bool:
        """Whether the first hit is among the first so many."""
        return self.rank is not None and self.rank <= places


@dataclass(frozen=True)
class Measured:
    """What was found for one case, and in how many seconds: its conflicts of the expected issue, and its plans.

    `settled` is the number of bridges shown that leave no question open, `looks_solved` whether every conflict has such
    a bridge or a plan opens a zone.
    """

    expected: Expectation
    conflicts: tuple[Ranked, ...]
    settled: int
    plans: int
    looks_solved: bool
    complete: bool
    took: float

    def within(self, places: int) -> bool:
        """Whether the first hit in one of its conflicts is among the first so many."""
        return any(own.within(places) for own in self.conflicts)


def measure(expected: Expectation) -> Measured:
    """Search one case, and hold what is found against what is expected. Raises CaseError, or FormatError."""
    case = load(expected.path)
    start = time.perf_counter()
    found = bridge(case, top=TOP)
    took = time.perf_counter() - start
    searches = [own for own in found.searches if _is_about(case, own.conflict, expected.issue)]
    conflicts = tuple(_ranked(case, expected, own.conflict, own.bridges) for own in searches)
    settled = sum(not own.open_lines and not own.unsure for own in found.bridges)
    looks_solved = found.all_settled or bool(found.plans)
    return Measured(expected, conflicts, settled, len(found.plans), looks_solved, found.complete, took)


def _is_about(case: Case, conflict: Conflict, issue: str) -> bool:
    """Whether a conflict has lines about an issue; one of walk-aways alone has none."""
    facets = {facet for line in conflict.lines for facet in facets_of(line.expression.node)}
    return any(case.facet(facet).issue == issue for facet in facets)


def _ranked(case: Case, expected: Expectation, conflict: Conflict, shown: Sequence[Bridge]) -> Ranked:
    rank = _rank(case, expected, shown)
    if rank is None and expected.solved:
        found = next(own for own in _further(expected.path).searches if own.conflict == conflict)
        rank = _rank(case, expected, found.bridges)
        rank = rank if rank is None else max(rank, TOP + 1)
    moves = [move for own in opportunities(case, conflict) for move in own.ways()]
    right = sum(is_hit(move, expected, case) for move in moves)
    names = {move.operator for move in moves}
    by_operator = of_drawing(len(names & set(expected.operators)), len(names), TOP)
    return Ranked(conflict, tuple(shown), rank, of_drawing(right, len(moves), TOP), by_operator)


@cache
def _further(path: Path) -> Bridging:
    return bridge(load(path), top=FURTHER)


def _rank(case: Case, expected: Expectation, bridges: Sequence[Bridge]) -> int | None:
    hits = (place for place, own in enumerate(bridges, start=1) if _has_hit(own, expected, case))
    return next(hits, None)


def _has_hit(own: Bridge, expected: Expectation, case: Case) -> bool:
    """Whether one of its moves is expected, made in its own way or in an equivalent one."""
    return any(is_hit(move, expected, case) for moves in (own.moves, *own.alternatives) for move in moves)


# --------------------------------------------------------------------------------------------- tables


def solved_table(rows: Sequence[Measured]) -> str:
    """The deadlocks that were solved: a line for each conflict, misses included."""
    head = ["deadlock", "between", "first bridges", "first hit", "within 1", "within 3"]
    return table([*head, "3 random moves", "3 random operators", "s"], [line for own in rows for line in _lines(own)])


def _lines(own: Measured) -> Iterator[list[str]]:
    took = seconds(own.took) + ("" if own.complete else ", incomplete")
    for number, ranked in enumerate(own.conflicts):
        name, time_ = (own.expected.name, took) if not number else ("", "")
        rank = f"{ranked.rank}" if ranked.rank else "none"
        places = ["yes" if ranked.within(most) else "**no**" for most in (1, TOP)]
        chances = [share(ranked.by_move), share(ranked.by_operator)]
        yield [name, between(ranked.conflict), bridges_shown(ranked.shown), rank, *places, *chances, time_]
    if not own.conflicts:
        yield [own.expected.name, "no conflict of this issue", "", "none", "**no**", "**no**", share(0), share(0), took]


def unsolved_table(rows: Sequence[Measured]) -> str:
    """The deadlocks that nothing solved: what is shown, and whether anything looks solved."""
    head = ["deadlock", "first bridges", "without open question", "plans", "looks solved", "s"]
    lines = [
        [
            own.expected.name,
            " / ".join(bridges_shown(ranked.shown) for ranked in own.conflicts),
            str(own.settled),
            str(own.plans),
            "**yes**" if own.looks_solved else "no",
            seconds(own.took) + ("" if own.complete else ", incomplete"),
        ]
        for own in rows
    ]
    return table(head, lines)


def between(conflict: Conflict) -> str:
    """The parties of a conflict."""
    return ", ".join(dict.fromkeys(member.partition(".")[0] for member in conflict.members))


def bridges_shown(bridges: Sequence[Bridge]) -> str:
    """The bridges in a few words: their moves, who takes something on, and in brackets how much they leave open."""
    return "; ".join(
        f"{' + '.join(_move(move) for move in own.moves)} [{len(own.open_lines) + len(own.unsure)}]" for own in bridges
    )


def _move(move: Move) -> str:
    return " ".join([move.operator, *(f"({third})" for third in move.thirds)])


def share(chance: Fraction | int) -> str:
    """A chance in per cent.

    >>> share(Fraction(1, 3))
    '33%'
    """
    return f"{float(chance):.0%}"


def sums(solved: Sequence[Measured]) -> str:
    """How many deadlocks and conflicts are hit, and how many chance would hit."""
    conflicts = [ranked for own in solved for ranked in own.conflicts]
    deadlocks = _sum_line(
        "deadlocks",
        [[own.within(most) for own in solved] for most in (1, TOP)],
        [of_any([ranked.by_move for ranked in own.conflicts]) for own in solved],
        [of_any([ranked.by_operator for ranked in own.conflicts]) for own in solved],
    )
    single = _sum_line(
        "conflicts",
        [[ranked.within(most) for ranked in conflicts] for most in (1, TOP)],
        [ranked.by_move for ranked in conflicts],
        [ranked.by_operator for ranked in conflicts],
    )
    head = ["of", "within 1", "within 3", "3 random moves", "3 random operators", "chance that random moves do as well"]
    return table(head, [deadlocks, single])


def _sum_line(
    what: str, hits: Sequence[Sequence[bool]], by_move: Sequence[Fraction], by_operator: Sequence[Fraction]
) -> list[str]:
    count = len(by_move)
    found = [f"{sum(own)} ({share(Fraction(sum(own), count or 1))})" for own in hits]
    expected = [
        f"{float(total):.1f} ({share(total / (count or 1))})"
        for total in (sum(by_move, Fraction(0)), sum(by_operator, Fraction(0)))
    ]
    return [f"{count} {what}", *found, *expected, f"{float(of_so_many(by_move, sum(hits[-1]))):.2g}"]


def report(rows: Sequence[Measured]) -> Iterator[str]:
    """The tables and sums of a set, each a paragraph."""
    solved = [own for own in rows if own.expected.solved]
    unsolved = [own for own in rows if not own.expected.solved]
    if solved:
        yield solved_table(solved)
        yield sums(solved)
    if unsolved:
        yield unsolved_table(unsolved)
        count = sum(own.looks_solved for own in unsolved)
        yield f"Of {len(unsolved)} deadlocks that nothing solved, {count} look solved."


def main() -> None:
    """Measure a folder of cases and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="another folder of cases, with its expected.toml or expected.json")
    folder = parser.parse_args().folder
    try:
        print("\n\n".join(report([measure(own) for own in of_folder(folder or EXAMPLES / "bridges")])))
        if folder is None:
            known = of_file(Path(__file__).with_suffix(".toml"), EXAMPLES)
            print("\nKnown when the search was built:\n")
            print(solved_table([measure(own) for own in known]))
    except (Unusable, GoodOfficesError) as error:
        parser.error(str(error))
    print(f"\n{machine()}.")


if __name__ == "__main__":
    main()

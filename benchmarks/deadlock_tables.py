"""What was measured of deadlocks as Markdown tables: hits and misses, what is shown, and sums beside chance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from benchmarks.chance import of_any, of_so_many
from benchmarks.hits import TOP, Measured
from benchmarks.tables import seconds, table
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.opportunity import Move

NOT_NAMED = " (another way)"
"""Said of a hit that a bridge does not make itself, but lists as an equivalent way to make its move."""


def solved_table(rows: Sequence[Measured]) -> str:
    """The deadlocks that were solved: a line for each conflict, misses included."""
    head = ["deadlock", "between", "first bridges", "first hit", "within 1", "within 3"]
    return table([*head, "3 random moves", "3 random operators", "s"], [line for own in rows for line in _lines(own)])


def _lines(own: Measured) -> Iterator[list[str]]:
    took = seconds(own.took) + ("" if own.complete else ", incomplete")
    for number, ranked in enumerate(own.conflicts):
        name, time_ = (own.expected.name, took) if not number else ("", "")
        rank = f"{ranked.rank}{NOT_NAMED if ranked.named != ranked.rank else ''}" if ranked.rank else "none"
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
    named = _sum_line(
        "conflicts, own moves only",
        [[bool(own.named and own.named <= most) for own in conflicts] for most in (1, TOP)],
        [ranked.by_move for ranked in conflicts],
        [ranked.by_operator for ranked in conflicts],
    )
    head = ["of", "within 1", "within 3", "3 random moves", "3 random operators", "chance that random moves do as well"]
    return table(head, [deadlocks, single, named])


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

"""Good Offices beside NegMAS: the same scenarios, results checked first, then timed in the same run.

    python3 benchmarks/against_negmas.py [--data PATH] [--runs N] [--scenarios NAME ...]

builds an environment of its own for NegMAS under build/, compares and times both sides, prints the tables and writes
them into docs/reference/benchmarks.md. With --scenarios only these are measured, both sides again, and the others are
shown as they were measured last. Where the scenarios are not there, or NegMAS cannot be installed, it says so and ends
with 0; where an answer of ours is wrong, with 1.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.comparison import Row, Sides, compare, compare_rectangles
from benchmarks.kept_rows import keep, kept
from benchmarks.peer_environment import PEER, peer_python
from benchmarks.tables import machine, seconds, table, write_between
from benchmarks.worker import ROOT, Failed, Worker

PAGE = ROOT / "docs" / "reference" / "benchmarks.md"
RECTANGLES = "genius-xml/10issues"
MEMORY = 8 * 1024
"""The address space that each side may use, in MB."""


def main() -> int:
    """Compare, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="where the scenarios are")
    parser.add_argument("--runs", type=int, default=5, help="timed runs of each side (default: 5)")
    parser.add_argument("--peer-seconds", type=float, default=3600, help="time limit for one call of NegMAS")
    parser.add_argument("--scenarios", nargs="*", help="measure only these; none: write the page again")
    options = parser.parse_args()
    truth_file = options.data / "anac" / "truth.json"
    if not truth_file.is_file():
        print(f"skipped: there is no {truth_file}; give the folder of the scenarios as --data PATH")
        return 0
    mine = python_with_goodoffices()
    if mine is None:
        print("goodoffices is not installed here; run `python3 tasks.py setup` first", file=sys.stderr)
        return 2
    try:
        sides = sides_of(mine, peer_python(), options.peer_seconds)
    except Failed as error:
        print(f"skipped: {error}")
        return 0
    answered = measure(options, json.loads(truth_file.read_text(encoding="utf-8"))["scenarios"], sides)
    rows = sorted(kept().values(), key=lambda row: row.outcomes)
    text = page_of(rows)
    print(text)
    write_between(PAGE, "against_negmas.py", text)
    return 1 if not answered or any(row.wrong for row in rows) else 0


def python_with_goodoffices() -> Path | None:
    """The running Python where it has goodoffices, else that of the repository's environment."""
    if find_spec("goodoffices") is not None:
        return Path(sys.executable)
    python = ROOT / ".venv" / "bin" / "python"
    return python if python.is_file() else None


def sides_of(mine: Path, theirs: Path, peer_seconds: float) -> Sides:
    """How each side is started."""
    return Sides(
        partial(Worker, mine, "benchmarks.ours", seconds=300, memory=MEMORY),
        partial(Worker, theirs, "benchmarks.peer_negmas", seconds=peer_seconds, memory=MEMORY),
        partial(Worker, mine, "benchmarks.enumeration", seconds=300, memory=MEMORY),
    )


def measure(options: argparse.Namespace, truth: dict[str, dict[str, int]], sides: Sides) -> bool:
    """Measure the scenarios that are asked for, from the smallest to the largest; False where one of ours fails."""
    answered = True
    names = [*sorted(truth, key=lambda own: truth[own]["n_outcomes"]), RECTANGLES]
    for name in [own for own in names if options.scenarios is None or own in options.scenarios]:
        try:
            if name == RECTANGLES:
                done(compare_rectangles(name, options.data / name, sides, options.runs))
            else:
                done(compare(name, options.data / "anac" / name, truth[name], sides, options.runs))
        except Failed as error:
            answered = False
            print(f"{name}: no answer: {error}", file=sys.stderr, flush=True)
    return answered


def done(row: Row) -> None:
    """Keep a row, and say on standard error that its scenario is done."""
    keep(row)
    peer = f"{row.peer.seconds:.3f} s" if row.peer else row.failure
    wrong = f"  WRONG: {'; '.join(row.wrong)}" if row.wrong else ""
    print(f"{row.name}: NegMAS {peer}, goodoffices {row.ours.seconds:.4f} s{wrong}", file=sys.stderr, flush=True)


# ------------------------------------------------------------------------------------------------- the page


def page_of(rows: Sequence[Row]) -> str:
    """What the page says between its marks."""
    return "\n\n".join([agreement(rows), times(rows), verdict(rows), f"{PEER}, {machine()}."])


def agreement(rows: Sequence[Row]) -> str:
    """The first table: what each side found."""
    head = ["scenario", "outcomes", "parties", "frontier", "goodoffices", "NegMAS"]
    return table(head, [[*named(row), f"{row.right:,}", ours_of(row), peer_of(row)] for row in rows])


def named(row: Row) -> list[str]:
    """The first cells of a row."""
    size = f"{row.outcomes:,}" if row.outcomes < 10**9 else f"{row.outcomes:.0e}".replace("e+", "e")
    return [row.name, size, str(row.parties)]


def ours_of(row: Row) -> str:
    """Whether our answer is right."""
    return f"**wrong**: {'; '.join(row.wrong)}" if row.wrong else "equal"


def peer_of(row: Row) -> str:
    """Whether the peer's answer is right."""
    return "; ".join([*([row.failure] if row.failure else []), *row.odd]) or "equal"


def times(rows: Sequence[Row]) -> str:
    """The second table: seconds and memory."""
    head = [
        "scenario",
        "NegMAS `calc_stats`, s",
        "NegMAS, points alone, s",
        "goodoffices, s",
        "ratio",
        "ratio, points alone",
    ]
    head += ["loading: NegMAS, s", "goodoffices, s", "peak: NegMAS, MB", "goodoffices, MB"]
    return table(head, [times_of(row) for row in rows])


def times_of(row: Row) -> list[str]:
    """A row of the second table."""
    ours, peer = row.ours, row.peer
    return [
        row.name,
        "none" if peer is None else seconds(peer.seconds),
        "" if row.bare is None else seconds(row.bare),
        seconds(ours.seconds),
        "" if peer is None else ratio(peer.seconds / ours.seconds),
        "" if row.bare is None else ratio(row.bare / ours.seconds),
        "" if peer is None else seconds(peer.loading),
        seconds(ours.loading),
        "" if peer is None else f"{peer.peak:.0f} ({peer.baseline:.0f})",
        f"{ours.peak:.0f} ({ours.baseline:.0f})",
    ]


def ratio(number: float) -> str:
    """A ratio with two digits that mean something.

    >>> ratio(0.31), ratio(4.26), ratio(1234.5)
    ('0.31', '4.3', '1,234')
    """
    return f"{number:,.0f}" if number >= 10 else f"{number:.2g}"


def verdict(rows: Sequence[Row]) -> str:
    """The aims of the design, and whether they are met."""
    both = [(row, row.peer) for row in rows if row.peer is not None]
    if not both:
        return "There is no scenario on which both sides answer."
    whole = [peer.seconds / row.ours.seconds for row, peer in both]
    alone = [row.bare / row.ours.seconds for row, _ in both if row.bare is not None]
    processor = [peer.processor / row.ours.processor for row, peer in both]
    heavier = [row.name for row, peer in both if row.ours.peak >= peer.peak]
    lines = [
        f"How many times longer NegMAS takes, over the {len(both)} scenarios that both sides answer:",
        "",
        f"- `calc_stats`: {spread(whole)}; by processor time {spread(processor)}",
        f"- frontier and four solutions alone: {spread(alone)}",
        "",
        f"Peak memory of goodoffices is below that of NegMAS on {len(both) - len(heavier)} of {len(both)}"
        + (f", not on {', '.join(heavier)}." if heavier else "."),
        (
            f"On {sum(row.least_spread for row, _ in both)} of {len(both)}, what NegMAS calls Kalai–Smorodinsky, the "
            "least spread, is another point than that of 1975."
        ),
    ]
    return "\n".join(lines)


def spread(ratios: Sequence[float]) -> str:
    """The median and the least of ratios."""
    return f"{ratio(statistics.median(ratios))} times at the median, {ratio(min(ratios))} times at the least"


if __name__ == "__main__":
    sys.exit(main())

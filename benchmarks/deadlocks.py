"""How often the search for bridges finds what history found, beside what chance would, misses included.

    python benchmarks/deadlocks.py [--write] [--folder FOLDER]

searches each case of examples/bridges, and prints Markdown tables; with --write it puts them into
docs/reference/bridges-benchmark.md as well. With --folder it searches another folder of cases, with an `expected.toml`
or `expected.json` of its own (see benchmarks/expectations.py).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.deadlock_tables import report, solved_table
from benchmarks.expectations import Unusable, of_file, of_folder
from benchmarks.hits import measure
from benchmarks.tables import machine, today, write_between
from goodoffices.case.errors import GoodOfficesError

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
PAGE = ROOT / "docs" / "reference" / "bridges-benchmark.md"


def page_text() -> str:
    """The tables of the repository's own deadlocks, and of those that were known when the search was built."""
    own = report([measure(expected) for expected in of_folder(EXAMPLES / "bridges")])
    known = solved_table([measure(expected) for expected in of_file(Path(__file__).with_suffix(".toml"), EXAMPLES)])
    return "\n\n".join([*own, "Known when the search was built:", known, f"{machine()}, {today()}."])


def main() -> None:
    """Measure a folder of cases and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="another folder of cases, with its expected.toml or expected.json")
    parser.add_argument("--write", action="store_true", help=f"write the tables into {PAGE.relative_to(ROOT)} as well")
    options = parser.parse_args()
    if options.folder and options.write:
        parser.error("the page has the tables of the repository's own deadlocks; leave --folder or --write out")
    try:
        folder = options.folder
        text = "\n\n".join(report([measure(own) for own in of_folder(folder)])) if folder else page_text()
    except (Unusable, GoodOfficesError) as error:
        parser.error(str(error))
    print(text)
    if options.write:
        write_between(PAGE, "deadlocks.py", text)


if __name__ == "__main__":
    main()

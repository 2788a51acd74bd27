"""How often the search for bridges finds what history found, beside what chance would, misses included.

    python benchmarks/deadlocks.py [--folder FOLDER]

searches each case of examples/bridges, and prints Markdown tables. With --folder it does so for another folder of cases
with an `expected.toml` or `expected.json` of its own (see benchmarks/expectations.py).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.deadlock_tables import report, solved_table
from benchmarks.expectations import Unusable, of_file, of_folder
from benchmarks.hits import measure
from benchmarks.tables import machine
from goodoffices.case.errors import GoodOfficesError

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


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

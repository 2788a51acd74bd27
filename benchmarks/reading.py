"""How well the reader finds who says what in annotated articles, and how fast.

    python benchmarks/reading.py ARTICLES.jsonl --score SCORER.py [--lang de|en] [--write]

reads the articles with the rules, hands what it finds to the scorer, and prints a Markdown table. An article is a line
with `name`, `text`, `tokens` and `quotes`; `python SCORER.py ARTICLES FOUND` prints its scores as JSON. Neither is part
of this repository; without --score only the speed is printed: of the quotations alone, which is what is scored, and of
the whole reader, both in seconds of a core for a megabyte. With --write the table goes into
docs/reference/benchmarks.md as well.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.tables import machine, table, today, write_between
from goodoffices.reading.findings import Quotation
from goodoffices.reading.material import Material
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import quotations
from goodoffices.reading.readers.rules import read as whole_reading

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "benchmarks.md"
HEAD = ["articles", "quotations", "precision", "recall", "F1", "speaker F1", "found", "attributed"]
SPEED = ["read", "MB", "s", "s/MB", "MB/s"]
FIGURES = ["quote_precision", "quote_recall", "quote_f1", "speaker_f1", "found", "attributed"]


@dataclass(frozen=True)
class Read:
    """What was read: a line of claims for each article, how many megabytes, in how many seconds of a core.

    `whole` are the seconds of the whole reader: quotations, and who is meant, through whom, when, with whom.
    """

    claims: tuple[str, ...]
    megabytes: float
    seconds: float
    whole: float


def main() -> int:
    """Read, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, help="the annotated articles, one to a line")
    parser.add_argument("--score", type=Path, help="the program that scores what was found")
    parser.add_argument("--lang", choices=["de", "en"], default="de", help="the language of the articles (default: de)")
    parser.add_argument(
        "--write", action="store_true", help="write the table into docs/reference/benchmarks.md as well"
    )
    options = parser.parse_args()
    for path in (options.articles, options.score):
        if path is not None and not path.is_file():
            print(f"skipped: there is no {path}")
            return 0
    articles = [json.loads(line) for line in options.articles.read_text(encoding="utf-8").splitlines() if line.strip()]
    found = read(articles, options.lang)
    text = page_of(articles, found, scored(options.articles, found, options.score) if options.score else {})
    print(text)
    if options.write:
        write_between(PAGE, "reading.py", text)
    return 0


def read(articles: Sequence[dict[str, Any]], language: str) -> Read:
    """Read all of every article, then only the quotations, which by then have words that are known.

    The lexicons are loaded before.
    """
    whole_reading(Material("", language))
    claims, spent, whole = [], 0.0, 0.0
    for article in articles:
        begin = time.process_time()
        whole_reading(Material(article["text"], language))
        between = time.process_time()
        found = quotations(Page(article["text"], language))
        whole += between - begin
        spent += time.process_time() - between
        claims.append(json.dumps({"name": article["name"], "claims": [claim(own) for own in found]}))
    size = sum(len(article["text"].encode()) for article in articles) / 1e6
    return Read(tuple(claims), size, spent, whole)


def claim(own: Quotation) -> dict[str, Any]:
    """A find in the form of the scorer.

    >>> from goodoffices.reading.findings import Kind
    >>> claim(Quotation(Kind.DIRECT, ((3, 8),)))
    {'type': 'Direct', 'quote': ((3, 8),), 'speaker': (), 'cue': ()}
    """
    return {"type": str(own.kind), "quote": own.quote, "speaker": own.speaker, "cue": own.cue}


def scored(articles: Path, found: Read, scorer: Path) -> dict[str, Any]:
    """What the scorer says of the finds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "found.jsonl"
        path.write_text("\n".join(found.claims) + "\n", encoding="utf-8")
        done = subprocess.run([sys.executable, scorer, articles, path], capture_output=True, text=True, check=True)
    scores: dict[str, Any] = json.loads(done.stdout)
    return scores


def page_of(articles: Sequence[dict[str, Any]], found: Read, scores: dict[str, Any]) -> str:
    """The table of the scores, and what is found of each kind."""
    count = sum(len(article["quotes"]) for article in articles)
    figures = [f"{scores[name]:.3f}" if name in scores else "" for name in FIGURES]
    lines = [table(HEAD, [[f"{len(articles):,}", f"{count:,}", *figures]])]
    kinds = ", ".join(f"{kind} {share:.2f}" for kind, share in scores.get("found_by_type", {}).items())
    if kinds:
        lines.append(f"Found of each kind: {kinds}.")
    speeds = [speed("quotations", found.megabytes, found.seconds), speed("everything", found.megabytes, found.whole)]
    return "\n\n".join([*lines, table(SPEED, speeds), f"{machine()}, {today()}."])


def speed(name: str, megabytes: float, seconds: float) -> list[str]:
    """A line of the table of speeds.

    >>> speed("everything", 2.0, 4.0)
    ['everything', '2.00', '4.0', '2.00', '0.50']
    """
    per = seconds / megabytes if megabytes else 0.0
    return [name, f"{megabytes:.2f}", f"{seconds:.1f}", f"{per:.2f}", f"{1 / per:.2f}" if per else ""]


if __name__ == "__main__":
    sys.exit(main())

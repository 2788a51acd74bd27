"""Cases to talk about in tests: small ones written out here, and the examples of the repository."""

import tempfile
from functools import cache
from pathlib import Path

from goodoffices.analysis.solve import Findings, solve
from goodoffices.case.case import Case
from goodoffices.workbench.opening import load

EXAMPLES = Path(__file__).parents[1] / "examples"

RIVER = """\
goodoffices: 1
title: {en: Water on the upper river, de: Wasser am Oberlauf}
as_of: 2025-06-30
parties:
  upstream: {name: {en: Upstream, de: Oberlauf}, seat: signatory}
  downstream: {name: {en: Downstream, de: Unterlauf}, seat: signatory, walk_away: {2025-01-01: 30, 2025-07-01: 20}}
  bank: {name: {en: River Bank, de: Flussbank}, seat: conditional, consent_if: release.guarantor == bank}
  press: {name: {en: The press, de: Die Presse}, seat: observer}
issues:
  release:
    title: {en: Release in dry months, de: Abgabe in trockenen Monaten}
    facets:
      volume: {number: {from: 0, to: 400, step: 100, unit: m3/s}, title: {en: Volume, de: Menge}}
      form: {ordered: [none, minutes, treaty], title: {en: Form, de: Form}}
      guarantor: {options: [none, bank], title: {en: Guarantor, de: Garant}}
    rules:
      - volume == 0 iff form == none
  dam:
    title: {en: The new dam, de: Der neue Damm}
    options: [built, lowered]
red_lines:
  upstream:
    own_treaty:
      never: release.form == treaty
      says: {en: No treaty before parliament decides, de: Kein Vertrag vor dem Parlament}
      sources: [c1]
  downstream:
    dry_months: {always: release.volume >= 100, firmness: 0.5}
  bank:
    costs: {never: release.volume == 400, basis: estimate, sources: [c2, c3]}
values:
  upstream:
    basis: stated
    release.volume: {0: 30, 400: 0}
    dam: {built: 40, lowered: 10}
  downstream:
    basis: stated
    release.volume: {0: 0, 400: 60}
    dam: {built: 0, lowered: 20}
    when:
      - {if: release.guarantor == bank, points: 5}
documents:
  wire: {title: {en: River talks resume, de: Flussgespräche gehen weiter}, publisher: A newspaper, date: 2025-06-12}
claims:
  c1:
    says: {en: Upstream will not sign a treaty, de: Der Oberlauf wird keinen Vertrag unterzeichnen}
    speaker: Minister A. Example
    party: upstream
    via: [an agency, A newspaper]
    date: 2025-06-11
    stance: rejection
    document: wire
    quote: no treaty, never
    grade: B2
  c2: {says: The bank wants its costs, speaker: River Bank, party: bank, state: proposed}
  c3: {says: The bank has limits}
drafts:
  framework:
    title: {en: Framework, de: Rahmen}
    versions:
      - {label: "1", clauses: [{number: "1", says: Some water., binds: {release.volume: 100}}]}
      - label: second draft
        clauses:
          - {number: "1", says: Much water., binds: {release.volume: 300}}
          - {number: "2", says: In minutes., binds: {release.form: minutes}}
  empty: {title: Empty, versions: []}
  silent:
    title: Silent
    versions: [{label: a, clauses: [{number: "1", says: Low., binds: {dam: lowered}}]}, {label: b}]
"""
"""Two sides, a bank that may be asked, exact points, drafts; a zone of agreement."""

SHUT = RIVER.replace("release.volume >= 100, firmness: 0.5", "release.form == treaty, says: Only a treaty will do")
"""The same with lines that clash."""

LINES_ONLY = """\
goodoffices: 1
title: Lines only
parties:
  a: {name: A, seat: signatory}
  b: {name: B, seat: signatory}
issues:
  x: {options: [one, two, three]}
red_lines:
  a: {not_one: {never: x == one}}
  b: {not_three: {never: x == three}}
"""
"""Nobody has values."""

QUORUM = """\
goodoffices: 1
title: A quorum
parties:
  a: {name: A, seat: signatory}
  b: {name: B, seat: signatory}
  c: {name: C, seat: signatory}
consent: accepts(a) and at least 2 of (accepts(a), accepts(b), accepts(c))
issues:
  x: {options: [one, two]}
red_lines:
  b: {not_one: {never: x == one}}
  c: {not_two: {never: x == two}}
values:
  a: {basis: stated, x: {one: 10, two: 0}}
"""
"""One of b and c will not accept; two of three are enough."""

ESTIMATES = """\
goodoffices: 1
title: Estimates
parties:
  a: {name: A, seat: signatory, walk_away: [20, 30]}
  b: {name: B, seat: signatory}
issues:
  x: {options: [left, middle, right]}
  y: {options: [low, high]}
values:
  a: {x: {left: 0, middle: [20, 40], right: 60}, y: {low: [0, 10], high: 20}}
  b: {x: [left, middle, right], y: {order: [low, high], points: 50}}
"""
"""Intervals on one side, orders on the other."""

WATER = """\
goodoffices: 1
title: {en: Water in dry months, de: Wasser in trockenen Monaten}
parties:
  upstream: {name: {en: Upstream, de: Oberlauf}, seat: signatory, walk_away: 30}
  downstream: {name: {en: Downstream, de: Unterlauf}, seat: signatory}
issues:
  release: {title: {en: Release, de: Abgabe}, number: {from: 0, to: 400, step: 50, unit: m3/s}}
  dam: {title: {en: Dam, de: Damm}, ordered: [low, high]}
red_lines:
  upstream:
    own_needs: {never: release > 100, basis: stated}
  downstream:
    dry_months: {always: release >= 200, firmness: 0.7}
values:
  upstream: {basis: stated, release: {0: 40, 400: 0}, dam: {low: 0, high: 40}}
  downstream: {basis: stated, release: {0: 0, 400: 60}, dam: {low: 30, high: 0}}
"""
"""Two lines on one amount that leave nothing between them."""

SALE = """\
goodoffices: 1
title: {en: A sale, de: Ein Verkauf}
parties:
  seller: {name: {en: Seller, de: Verkäufer}, seat: signatory, walk_away: 60}
  buyer: {name: {en: Buyer, de: Käufer}, seat: signatory, walk_away: 54}
issues:
  price: {title: {en: Price, de: Preis}, number: {from: 0, to: 100, step: 2, unit: EUR}}
values:
  seller: {basis: stated, price: {0: 0, 100: 100}}
  buyer: {basis: stated, price: {0: 100, 100: 0}}
"""
"""Two walk-aways that cannot both be reached."""


def case_of(text: str) -> Case:
    """The case that a text in the format of case files describes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "talks.yaml")
        file.write_text(text, encoding="utf-8")
        return load(file)


@cache
def findings_of(text: str) -> Findings:
    """What the engine finds out about it."""
    return solve(case_of(text))


@cache
def example(name: str) -> Case:
    """An example of the repository, by its path below `examples`."""
    return load(EXAMPLES / name)


@cache
def example_findings(name: str) -> Findings:
    """What the engine finds out about it."""
    return solve(example(name))


def example_names() -> list[str]:
    """Every example that is a case, by its path below `examples`."""
    files = [
        path for path in EXAMPLES.rglob("*.yaml") if not any((above / "case.yaml").exists() for above in path.parents)
    ]
    folders = [path.parent for path in EXAMPLES.rglob("case.yaml")]
    return sorted(path.relative_to(EXAMPLES).as_posix() for path in [*files, *folders])

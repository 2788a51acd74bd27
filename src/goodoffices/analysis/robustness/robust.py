"""How far an answer bears: the one entry to everything in this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.candidates import PILOT, likely, surely_best
from goodoffices.analysis.robustness.chances import Exactly, counted
from goodoffices.analysis.robustness.concluding import Looked, conclude
from goodoffices.analysis.robustness.draws import answers, draw, ends, middle
from goodoffices.analysis.robustness.field import Field
from goodoffices.analysis.robustness.findings import Robustness
from goodoffices.analysis.robustness.ground import Ground, ground_of
from goodoffices.analysis.robustness.offers import DRAFT, Named, liking, numbers, offers_of
from goodoffices.analysis.robustness.study import Query, Study
from goodoffices.analysis.robustness.worlds import Block, run_block, together
from goodoffices.analysis.robustness.worth import Floats
from goodoffices.analysis.solve import Findings
from goodoffices.case.errors import TooLarge, UsageError

WORLDS = 10_000
"""Worlds that are drawn where nobody says otherwise."""

SEED = 20_011
"""The seed where nobody gives one; any other would do as well."""

ASIDE = 2**32 - 1
"""Where sources of randomness branch off that no block of worlds uses."""

Spread: TypeAlias = Callable[[Study], Iterable[Block]]
"""What runs the blocks of a study, in their order: here, in other processes, on other machines."""

Told: TypeAlias = Callable[[float], None]
"""Is told which part of the work is done, from 0 to 1."""


def in_turn(study: Study) -> Iterator[Block]:
    """The blocks of a study one after the other, in this process."""
    return (run_block(study, number) for number in range(study.blocks))


def unheard(done: float) -> None:
    """Nobody is watching."""


@dataclass(frozen=True)
class Wanted:
    """What is asked for.

    `draft` are options of facets; what it leaves open is filled in. `worlds` None: exact where only lines are
    uncertain, else 10,000. With `exact`, numbers are taken at their middles.
    """

    draft: Mapping[str, str] | None = None
    worlds: int | None = None
    exact: bool = False
    seed: int = SEED


def robust(
    solved: Findings, day: date | None, wanted: Wanted, spread: Spread = in_turn, told: Told = unheard
) -> Robustness:
    """How far the answer to a case bears, how likely packages are to be accepted, and what to ask next.

    `day` is the day whose walk-aways count, the same as for `solved`. Raises UsageError for a draft that no package
    follows, TooLarge where an exact answer would take too much.
    """
    ground = ground_of(solved, day)
    if wanted.exact or (wanted.worlds is None and not ground.hangs_on_numbers()):
        try:
            return _exactly(ground, day, wanted, spread, told)
        except TooLarge:
            if wanted.exact:
                raise
    return _drawn(ground, day, wanted, spread, told)


def _drawn(ground: Ground, day: date | None, wanted: Wanted, spread: Spread, told: Told) -> Robustness:
    """By drawing worlds."""
    pilot = _pilot(ground, wanted.seed)
    liked = liking(ground.solved, ground.packages.choices)

    def choose(field: Field) -> Ints:
        return field.rows[likely(field, [own.firmness for own in ground.lines], pilot, liked[field.rows])]

    looked = _looked_at(ground, day, wanted, choose, liked)
    queries = _queries(ground, looked, wanted.seed)
    study = _study(ground, looked, wanted, queries, whole=True)
    blocks = _run(study, spread, told)
    total = together(blocks)
    zone, offers = counted(total.zone, study.worlds), counted(total.offers, study.worlds)
    sides = tuple(int(n) for n in total.sides)
    return conclude(ground, looked, queries, (zone, offers), blocks=blocks, seed=wanted.seed, sides=sides)


def _exactly(ground: Ground, day: date | None, wanted: Wanted, spread: Spread, told: Told) -> Robustness:
    """Over all patterns of lines, with numbers at their middles; only ranks are drawn."""
    middles = tuple(map(middle, ground.worths))
    firmness = tuple(own.firmness for own in ground.lines)
    liked = liking(ground.solved, ground.packages.choices)

    def exactly(field: Field, thing: Ints, things: int) -> Exactly:
        return Exactly(field, thing, things, ground.worths, middles, firmness)

    def choose(field: Field) -> Ints:
        passing = exactly(field, field.routes.package, len(field.rows)).passing(middles)
        return field.rows[surely_best(field, firmness, passing, liked[field.rows])]

    looked = _looked_at(ground, day, wanted, choose, liked)
    queries = tuple(Query(own.worth, own.unknown, own.settings[-2:]) for own in _queries(ground, looked, wanted.seed))
    zone = exactly(ground.zone, np.zeros(len(ground.zone.routes), dtype=np.int64), 1)
    offers = exactly(looked.field, looked.field.routes.package, len(looked.choices))
    sides = exactly(looked.sides, np.arange(len(looked.sides.routes)), len(looked.sides.routes))
    study = _study(ground, looked, wanted, (), whole=False)
    blocks = _run(study, spread, told) if len(looked.scored) > 1 and ground.worths else []
    both = zone.chances(queries), offers.chances(queries)
    return conclude(
        ground,
        looked,
        queries,
        both,
        blocks=blocks,
        seed=wanted.seed,
        sides=sides.row(sides.passing(middles)),
        middles=True,
    )


def _run(study: Study, spread: Spread, told: Told) -> list[Block]:
    blocks: list[Block] = []
    for block in spread(study):
        blocks.append(block)
        told(len(blocks) / study.blocks)
    return blocks


def _pilot(ground: Ground, seed: int) -> list[Floats]:
    """A few worlds' numbers, from a source of their own, for each party with a walk-away."""
    generator = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(ASIDE, 0)))
    return [draw(ground.worths[i], generator, PILOT) for i in ground.asked]


def _looked_at(
    ground: Ground, day: date | None, wanted: Wanted, choose: Callable[[Field], Ints], liked: Floats
) -> Looked:
    """The packages that are looked at by themselves: those with a name first, then those that may be best."""
    named = list(offers_of(ground.solved, day))
    completed: tuple[str, ...] = ()
    if wanted.draft:
        draft, completed = _draft(ground, wanted.draft, choose, liked)
        named.insert(0, draft)
    likely_rows = [tuple(int(n) for n in ground.packages.choices[row]) for row in choose(ground.field)]
    rows = list(dict.fromkeys([*(own.choices for own in named), *likely_rows]))
    names = {choices: tuple(own.name for own in named if own.choices == choices) for choices in rows}
    packages, field = ground.of(rows)
    sides, place = ground.sides_of(packages)
    top = [rows.index(likely_rows[0])] if likely_rows else []
    scored = tuple(dict.fromkeys([*range(len({own.choices for own in named})), *top]))
    liked_rows = liking(ground.solved, packages.choices)
    return Looked(packages, field, sides, place, tuple(names[own] for own in rows), completed, scored, liked_rows)


def _draft(
    ground: Ground, chosen: Mapping[str, str], choose: Callable[[Field], Ints], liked: Floats
) -> tuple[Named, tuple[str, ...]]:
    """A draft as a package; what it leaves open is filled in so that it is most likely to be accepted by all."""
    facets = ground.solved.model.facets
    missing = tuple(facet.id for facet in facets if facet.id not in chosen)
    if not missing:
        return Named(DRAFT, numbers(ground.solved, chosen)), ()
    choices = ground.packages.choices
    follows = np.ones(len(choices), dtype=np.bool_)
    for i, facet in enumerate(facets):
        if facet.id in chosen:
            follows &= choices[:, i] == facet.option_names.index(chosen[facet.id])
    if not follows.any():
        raise UsageError(
            "No package that obeys the rules, keeps what is given and can have consent decides what this draft does. "
            "Change what it decides, or give a draft that decides every facet."
        )
    field = ground.field
    found = choose(field.only(follows[field.rows[field.routes.package]]))
    row = int(found[0]) if len(found) else int(np.flatnonzero(follows)[liked[follows].argmax()])
    return Named(DRAFT, tuple(int(n) for n in choices[row])), missing


def _queries(ground: Ground, looked: Looked, seed: int) -> tuple[Query, ...]:
    """Every unknown number that bears on somebody's acceptance here: what asking may bring to light, then its ends."""
    generator = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(ASIDE, 1)))
    found = []
    for at, number in enumerate(ground.asked):
        worth = ground.worths[number]
        for i, columns in enumerate(worth.columns):
            own = slice(columns.start, columns.stop)
            if any(_bears(field, at, own) for field in (ground.zone, looked.field)):
                settings = np.concatenate([answers(worth, i, generator), ends(worth, i)])
                found.append(Query(number, i, settings))
    return tuple(found)


def _bears(field: Field, at: int, columns: slice) -> bool:
    asking = field.routes.package[field.routes.asks[:, field.places[at]]]
    return bool(field.margins[at].rates[asking][:, columns].any())


def _study(ground: Ground, looked: Looked, wanted: Wanted, queries: tuple[Query, ...], *, whole: bool) -> Study:
    """What the blocks of worlds need; not `whole`, only what packages are ranked by."""
    nothing = np.zeros(0, dtype=np.int64)
    scored = looked.packages.choices[list(looked.scored)]
    return Study(
        seed=wanted.seed,
        worlds=wanted.worlds or WORLDS,
        firmness=np.array([float(own.firmness) for own in ground.lines]),
        worths=ground.worths,
        zone=ground.zone if whole else ground.zone.only(nothing),
        offers=looked.field if whole else looked.field.only(nothing),
        offer_count=len(looked.choices),
        sides=looked.sides if whole else looked.sides.only(nothing),
        queries=queries,
        scored=tuple(worth.of(scored) for worth in ground.worths),
    )

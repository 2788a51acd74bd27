"""From probabilities to findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.chance import chance_that_one_is_open
from goodoffices.analysis.robustness.chances import Chances, row_by_row
from goodoffices.analysis.robustness.counted import Chance, Span
from goodoffices.analysis.robustness.field import Field, at_end
from goodoffices.analysis.robustness.findings import Caveat, Offer, Ranges, Ranks, Robustness
from goodoffices.analysis.robustness.ground import Ground
from goodoffices.analysis.robustness.packages import Packages
from goodoffices.analysis.robustness.questions import questions
from goodoffices.analysis.robustness.ranking import ranks
from goodoffices.analysis.robustness.study import Query
from goodoffices.analysis.robustness.swings import swings
from goodoffices.analysis.robustness.worlds import Block, together
from goodoffices.analysis.robustness.worth import Floats
from goodoffices.analysis.solver.judge import obeys
from goodoffices.case.errors import TooLarge

MOST_LIKELY = "most_likely"
"""The name of the package that is most likely to be accepted by all."""


@dataclass(frozen=True)
class Looked:
    """The packages that are looked at by themselves: those with names first.

    `place` says which route of `sides` is that of which package and party. `scored` are the packages to be ranked,
    `liked` (packages,) says which is preferred where two are as likely.
    """

    packages: Packages
    field: Field
    sides: Field
    place: Mapping[tuple[int, str], int]
    names: tuple[tuple[str, ...], ...]
    completed: tuple[str, ...]
    scored: tuple[int, ...]
    liked: Floats

    @property
    def choices(self) -> Ints:
        """The packages as option numbers."""
        return self.packages.choices


def conclude(
    ground: Ground,
    looked: Looked,
    queries: Sequence[Query],
    chances: tuple[Chances, Chances],
    *,
    blocks: Sequence[Block],
    seed: int,
    sides: Sequence[int | Fraction],
    middles: bool = False,
) -> Robustness:
    """Everything there is to say from the chances of a zone and of each package.

    `sides` has for each route of `looked.sides` how many worlds it passes in, or its exact probability. With `middles`
    numbers stood at their middles.
    """
    zone, offers = chances
    preferred = np.lexsort((np.arange(len(looked.liked)), -looked.liked))
    order = [int(i) for i in preferred]
    best = max(order, key=lambda i: offers.drawn[i], default=None)
    if best is not None and not offers.drawn[best]:
        best = None
    shown = [i for i, names in enumerate(looked.names) if names]
    shown += [best] if best is not None and best not in shown else []
    told = tuple(_offer(ground, looked, offers, sides, i, is_best=i == best) for i in shown)
    drawn_blocks = blocks if offers.worlds else ()
    asked = questions(
        _reordered(offers, order), looked.choices[order], lines=ground.lines, queries=queries, worths=ground.worths,
        blocks=[_block_reordered(own, order) for own in drawn_blocks],
    )  # fmt: skip
    is_sure = best is not None and told[shown.index(best)].by_all == Chance(Fraction(1))
    of_zone = _ranges(ground, ground.zone, np.zeros(len(ground.zone.routes), dtype=np.int64), zone, 0)
    return Robustness(
        solved=ground.solved,
        zone=_zone(_chance(ground, zone, zone.drawn[0]), of_zone.values, ground.bounds),
        zone_ranges=of_zone,
        bounds=ground.bounds,
        offers=told,
        best=shown.index(best) if best is not None else None,
        swings=swings(
            chances,
            shown,
            shown.index(best) if best is not None else None,
            lines=ground.lines,
            queries=queries,
            worths=ground.worths,
        ),
        questions=asked,
        ranks=_ranked(ground, looked, shown, blocks),
        unknowns=(*ground.lines, *(own for worth in ground.worths for own in worth.unknowns)),
        looked_at=len(looked.choices),
        seed=seed,
        worlds=offers.worlds,
        caveats=_caveats(ground, looked, offers, middles=middles, sure=is_sure),
    )


def _offer(
    ground: Ground, looked: Looked, offers: Chances, sides: Sequence[int | Fraction], i: int, *, is_best: bool
) -> Offer:
    def at(value: Fraction) -> Chance:
        return _chance(ground, offers, value)

    def side(party: str) -> Chance:
        route = looked.place.get((i, party))
        own = Fraction(0) if route is None else Fraction(sides[route]) / (offers.worlds or 1)
        ranges = _ranges(ground, looked.sides, np.arange(len(sides)), None, -1 if route is None else route)
        return _certain(at(own), ranges.values)

    ranges = _ranges(ground, looked.field, looked.field.routes.package, offers, i)
    names = (*looked.names[i], *((MOST_LIKELY,) if is_best else ()))
    choices = tuple(int(n) for n in looked.choices[i])
    return Offer(
        names,
        choices,
        _certain(at(offers.drawn[i]), ranges.values),
        {party: side(party) for party in ground.solved.model.asked},
        ranges,
        not obeys(ground.solved.model, choices),
        looked.completed if "draft" in names else (),
    )


def _chance(ground: Ground, chances: Chances, value: Fraction) -> Chance:
    """A probability, and how it was come by."""
    return Chance(value, chances.worlds, chances.worlds is None and ground.hangs_on_numbers())


def _certain(chance: Chance, values: Span | None) -> Chance:
    """What holds at both ends of everything, and so in every world, was not found by drawing."""
    if values is not None and values.low == values.high and values.low in (0, 1):
        return Chance(values.low)
    return chance


def _zone(chance: Chance, values: Span | None, bounds: Span | None) -> Chance:
    """The chance of a zone; where not every package was looked at, kept within what is proven."""
    if bounds is None:
        return _certain(chance, values)
    if bounds.low == bounds.high:
        return Chance(bounds.low)
    return Chance(min(max(chance.value, bounds.low), bounds.high), chance.worlds)


def _ranges(ground: Ground, field: Field, thing: Ints, chances: Chances | None, i: int) -> Ranges:
    """How a probability moves: with firmness by recounting, over all numbers exactly."""
    firmness = Span(Fraction(0), Fraction(1))
    if chances is not None:
        firmness = Span(min(chances.firmer[i], chances.drawn[i]), max(chances.softer[i], chances.drawn[i]))
    if ground.bounds is not None and field is ground.zone:
        return Ranges(firmness, ground.bounds)
    masks = field.routes.masks()
    try:
        low, high = (
            chance_that_one_is_open(
                {masks[r] for r in np.flatnonzero(at_end(field, ground.worths, highest=highest) & (thing == i))},
                tuple(own.firmness for own in ground.lines),
            )
            for highest in (False, True)
        )
    except TooLarge:
        return Ranges(firmness, None)
    return Ranges(firmness, Span(low, high))


def _ranked(ground: Ground, looked: Looked, shown: Sequence[int], blocks: Sequence[Block]) -> Ranks | None:
    """The packages that are shown, ranked on each party's own scale from 0 to 100 at its middles."""
    if not blocks or not ground.worths:
        return None
    total = together(blocks)
    solved = ground.solved
    own = [i for i, row in enumerate(looked.scored) if row in shown and obeys(solved.model, looked.choices[row])]
    parties = [i for i in range(len(ground.worths)) if solved.best[i] > solved.worst[i]]
    measured = total.measured[:, own][:, :, parties].copy()
    for column, i in enumerate(parties):
        worth, scale = ground.worths[i], solved.model.scales[i]
        worst, best = (scale.points(int(steps[i])) for steps in (solved.worst, solved.best))
        points = measured[:, :, column] / (worth.grid * float(worth.scale.steps))
        measured[:, :, column] = 100 * (points - worst) / (best - worst)
    weights = total.weights[:, parties]
    weights = weights / weights.sum(axis=1)[:, None]
    numbers = [shown.index(looked.scored[i]) for i in own]
    return ranks(numbers, [solved.model.parties[i] for i in parties], measured, weights)


def _caveats(ground: Ground, looked: Looked, offers: Chances, *, middles: bool, sure: bool) -> tuple[Caveat, ...]:
    due = {
        Caveat.REPRESENTATIVES: ground.bounds is not None,
        Caveat.MIDDLES: middles and ground.hangs_on_numbers(),
        Caveat.POINTS_ROUNDED: any(not worth.scale.exact for worth in ground.worths),
        Caveat.CANDIDATES: offers.worlds is not None and len(looked.choices) < len(ground.field.rows) and not sure,
    }
    return tuple(own for own, is_due in due.items() if is_due)


def _reordered(chances: Chances, order: Sequence[int]) -> Chances:
    """The same with the things in another order."""
    return row_by_row(chances, lambda own: tuple(own[i] for i in order), chances.worlds)


def _block_reordered(block: Block, order: Sequence[int]) -> Block:
    own = block.offers
    counts = type(own)(
        own.drawn[order], own.firmer[order], own.softer[order], own.real[:, order], own.unreal[:, order],
        tuple(each[:, order] for each in own.settled),
    )  # fmt: skip
    return type(block)(block.zone, counts, block.sides, block.measured, block.weights)

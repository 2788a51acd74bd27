"""Where movement would help, in words: what moving each red line or walk-away would open, ranked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.counting import Size
from goodoffices.analysis.least_movement import Movement
from goodoffices.analysis.model import Kind, Soft
from goodoffices.analysis.opened import Opened
from goodoffices.analysis.openings import Opening, Openings, Pair, Way
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.account import about
from goodoffices.briefing.bands import Band
from goodoffices.briefing.document import Block, Document, Grid, Heading, Item, Items, Paragraph, Row, Tone
from goodoffices.briefing.gains import gains_in_words, product_in_words, share_in_words
from goodoffices.briefing.language import Language
from goodoffices.briefing.least_movements import movement_in_words
from goodoffices.briefing.packages import package_in_words
from goodoffices.briefing.red_lines import soft_in_words, walk_away_of
from goodoffices.briefing.unproven import sentences
from goodoffices.briefing.zone import Zone, headline
from goodoffices.case.origin import Origin

SHOWN = 8
"""Movements that are told of each kind, unless more are asked for."""

FEW_DECISIONS = 5
"""Decisions up to which a package is told in a line."""


def openings_in_words(
    findings: Findings, found: Openings, say: Language, *, as_of: date | None = None, top: int = SHOWN
) -> Document:
    """The headline; then each movement, what opens most first, at most `top` of each kind; then how to read it."""
    teller = _Teller(findings, found, say, top)
    lead = Paragraph(teller.headline(), Tone.LEAD)
    quiet = Paragraph(about(findings, as_of, say), Tone.QUIET)
    if not found.ranked:
        return (lead, quiet)
    sentences_of_model = [say("openings.model")] + ([say("openings.estimates")] if findings.model.estimates else [])
    return (lead, quiet, Paragraph(" ".join(sentences_of_model)), *teller.limits(), *teller.body(), *teller.notes())


@dataclass(frozen=True)
class _Teller:
    findings: Findings
    found: Openings
    say: Language
    top: int

    @property
    def is_open(self) -> bool:
        return Zone.of(self.findings) is Zone.EXISTS

    @property
    def opening(self) -> list[Opening]:
        return [own for own in self.found.ranked if own.opens]

    @property
    def deadlocked(self) -> list[Opening]:
        return [own for own in self.found.ranked if not own.opens and own.weight and own.more is not None]

    def headline(self) -> str:
        """Whether there is a zone, and what single movements do."""
        first = headline(self.findings, self.say)
        if not self.found.ranked:
            return f"{first} {self._without_lines()}"
        # That a line opens the zone alone can be known although time did not suffice to see what it opens.
        count = max(len(self.opening), sum(len(members) == 1 for members in self.found.concessions.sets))
        if self.is_open:
            more = self.say.count("openings.larger", count) if count else self._nothing_larger()
        elif count:
            more = self.say.count("openings.alone", count)
        else:
            more = self._nothing_alone()
        return f"{first} {more}"

    def _without_lines(self) -> str:
        if self.is_open or not self.found.zone.is_empty:
            return self.say("openings.nothing_to_move")
        return f"{self.say('openings.nothing_to_move')} {self._no_line()}"

    def _no_line(self) -> str:
        return self.say("openings.no_line_given" if self.findings.model.given else "openings.no_line")

    def _nothing_larger(self) -> str:
        return self.say("openings.larger_none_known" if self._unknown() else "openings.larger_none")

    def _nothing_alone(self) -> str:
        sets = self.found.concessions
        if not (self.found.zone.is_empty and sets.complete):
            return self.say("openings.none_known")
        return self.say("openings.together_only", n=min(map(len, sets.sets))) if sets.sets else self._no_line()

    def limits(self) -> Document:
        """What is not proven."""
        if not self.found.limits:
            return ()
        told = sentences(self.found.limits, self.findings, self.say)
        return (Heading(self.say("unproven.heading")), Items(tuple(map(Item, told))))

    def body(self) -> Document:
        """The movements by kind: those that open something, those that do so only together, and those that do not."""
        kind = "larger" if self.is_open else "opens"
        blocks = self._section(kind, self.opening, Items(tuple(self._alone()), numbered=True))
        blocks += self._section("together", self.deadlocked, self._deadlocked())
        blocks += self._told_ways()
        blocks += self._pairs() if self.found.pairs is not None else ()
        return (*blocks, *self._idle(), *self._unknown())

    def _section(self, kind: str, movements: Sequence[Opening | Pair], told: Block) -> tuple[Block, ...]:
        if not movements:
            return ()
        lead = self.say(f"openings.ranked.{kind}")
        if kind == "larger":
            lead = " ".join(filter(None, [lead, self._as_put()]))
        heading = Heading(self.say(f"openings.heading.{kind}"))
        return (heading, Paragraph(lead), told, *self._rest(len(movements)))

    def _as_put(self) -> str:
        """What the zone as put offers, against which each movement is told."""
        zone = self.found.zone
        if zone.share is None or zone.share.low < 0:
            return ""
        words = self.say("openings.as_put", gain=share_in_words(zone.share, self.say, in_bands=self._in_bands))
        if zone.product is None:
            return words
        product = product_in_words(zone.product, self.found.gauge, self.say, in_bands=self._in_bands)
        return f"{words} {self.say('openings.as_put_product', product=product)}"

    @property
    def _in_bands(self) -> bool:
        return bool(self.findings.model.estimates)

    def _alone(self) -> Iterator[Item]:
        for own in self.opening[: self.top]:
            if own.opened is None or own.more is None:
                continue
            told = [Item(self._packages("adds" if self.is_open else "opens", own.more, own.opened.size))]
            told += self._offers(own.opened)
            told += self._least(own.least, own.soft)
            yield Item(soft_in_words(own.soft, self.findings, self.say), (self._held(own),), tuple(told))

    def _held(self, own: Opening) -> str:
        """How a line is known, and how firm it is."""
        case = self.findings.model.case
        if own.soft.kind is Kind.WALK_AWAY:
            walk_away = walk_away_of(own.soft.party, case)
            origin = walk_away.origin if walk_away else Origin()
            return self.say(f"openings.basis.{origin.known_as.value}")
        name = "entirely" if own.firmness == 1 else Band.of(float(100 * own.firmness)).name.lower()
        basis = self.say(f"openings.basis.{red_line_of(case, own.soft.id).origin.known_as.value}")
        return self.say("openings.held", basis=basis, firmness=self.say(f"openings.firmness.{name}"))

    def _packages(self, kind: str, more: Size, total: Size | None = None) -> str:
        if not more.exact:
            low, high = self.say.number(more.low), self.say.number(more.high)
            return self.say(f"openings.{kind}_between", low=low, high=high)
        return self.say.count(f"openings.{kind}", more.low, total=self.say.number(total.low) if total else "")

    def _offers(self, zone: Opened) -> list[Item]:
        """What the best packages of a zone give, and one of them where it can be told in a line."""
        as_put, measure, model = self.found.zone, self.found.gauge, self.findings.model
        items = list(map(Item, gains_in_words(zone, as_put, measure, model, self.say)))
        if zone.best is not None and not self.is_open and len(model.facets) <= FEW_DECISIONS:
            words = package_in_words(model.package(zone.best.choices), model.case, self.say)
            key = "package" if zone.size.high == 1 or zone.share is None else "best_package"
            items.append(Item(self.say(f"openings.{key}", package=words)))
        return items

    def _least(self, least: Iterable[Movement], soft: Soft) -> list[Item]:
        """How little of a movement is enough, alone or in a way."""
        kind = "adds" if self.is_open else "opens"
        items = []
        for movement in least:
            words = movement_in_words(movement, soft, self.findings, self.say)
            total = Size(movement.added.size.low + self.found.zone.size.low, 0)
            adds = self._packages(kind, movement.added.size, total)
            items.append(Item(self.say("openings.enough", movement=words, adds=adds)))
        return items

    def _deadlocked(self) -> Grid:
        """How each line is held, and its part in the deadlock."""
        heads = tuple(self.say(f"openings.columns.{name}") for name in ("line", "held", "conflicts", "ways", "most"))
        conflicts, ways = len(self.found.conflicts.sets), len(self.found.concessions.sets)
        rows = []
        for number, own in enumerate(self.deadlocked[: self.top], start=1):
            words = f"{number}. {soft_in_words(own.soft, self.findings, self.say)}"
            parts = ((own.conflicts, conflicts), (own.concessions, ways))
            cells = (self.say("openings.part", inside=inside, n=count) for inside, count in parts)
            rows.append(Row(words, (self._held(own), *cells, self._where(own))))
        return Grid(heads, tuple(rows))

    def _where(self, own: Opening) -> str:
        """In which way it opens most."""
        if own.way is None:
            return self.say("openings.not_known")
        name = _letter(list(self._ways).index(_members(own, own.way)))
        if own.way.looked_at < own.way.count:
            return self.say("openings.in_way_of", way=name, n=own.way.looked_at)
        return self.say("openings.in_way", way=name)

    @property
    def _ways(self) -> dict[frozenset[str], list[Opening]]:
        """The ways named for the movements shown, each with the movements that it is the best for."""
        ways: dict[frozenset[str], list[Opening]] = {}
        for own in self.deadlocked[: self.top]:
            if own.way is not None:
                ways.setdefault(_members(own, own.way), []).append(own)
        return ways

    def _told_ways(self) -> Document:
        """Each of these ways: its lines, how little of each is enough, and what they open."""
        items = []
        for number, (members, best_for) in enumerate(self._ways.items()):
            least = {own.soft.id: own.way.least for own in best_for if own.way}
            softs = [soft for soft in self.found.model.softs if soft.id in members]
            lines = tuple(
                Item(
                    soft_in_words(soft, self.findings, self.say),
                    tuple(item.words for item in self._least(least.get(soft.id, ()), soft)),
                )
                for soft in softs
            )
            zone = next(own.way.opened for own in best_for if own.way)
            opens = self._packages("opens", zone.size)
            words = self.say("openings.way", way=_letter(number), n=len(lines), opens=opens)
            items.append(Item(words, tuple(item.words for item in self._offers(zone)), lines))
        if not items:
            return ()
        heading = Heading(self.say("openings.heading.ways"), 3)
        return (heading, Paragraph(self.say("openings.ways_lead")), Items(tuple(items)))

    def _pairs(self) -> tuple[Block, ...]:
        pairs = self.found.pairs or ()
        if not pairs:
            return (Heading(self.say("openings.heading.pairs")), Paragraph(self.say("openings.pairs_none")))
        return self._section("pairs", pairs, Items(tuple(map(self._pair, pairs[: self.top])), numbered=True))

    def _pair(self, own: Pair) -> Item:
        lines = " + ".join(soft_in_words(soft, self.findings, self.say) for soft in own.softs)
        told = [Item(self._packages("both", own.together, own.opened.size)), *self._offers(own.opened)]
        return Item(lines, below=tuple(told))

    def _idle(self) -> Document:
        """The movements that change nothing alone and are part of no conflict."""
        idle = [own for own in self.found.ranked if not own.opens and not own.weight and own.more is not None]
        idle = [own for own in idle if own.more and own.more.high == 0]
        if not idle:
            return ()
        lead = Paragraph(self.say("openings.idle_open" if self.is_open else "openings.idle_shut"))
        return (Heading(self.say("openings.heading.rest")), lead, *self._named(idle))

    def _named(self, movements: Sequence[Opening]) -> Document:
        """The lines of these movements, at most as many as are wanted; the others are counted."""
        items = Items(tuple(Item(soft_in_words(own.soft, self.findings, self.say)) for own in movements[: self.top]))
        return (items, *self._rest(len(movements)))

    def _rest(self, count: int) -> Document:
        if count <= self.top:
            return ()
        hint = self.say("openings.hint", n=str(count))
        return (Paragraph(self.say.count("openings.rest", count - self.top, hint=hint)),)

    def _unknown(self) -> Document:
        unknown = [own for own in self.found.ranked if own.more is None or (not own.opens and own.more.high)]
        if not unknown:
            return ()
        return (Heading(self.say("openings.heading.unknown")), *self._named(unknown))

    def notes(self) -> Document:
        """How the words above are meant."""
        names = ["firmness"] if any(own.soft.kind is Kind.RED_LINE for own in self.found.ranked) else []
        if self.found.gauge.counted:
            names = ["gain", "compares", "product_steps" if self._in_bands else "product", *names]
        if any(own.soft.kind is Kind.WALK_AWAY for own in self.found.ranked):
            names.append("walk_away")
        names += ["weight"] if self.deadlocked else []
        items = tuple(Item(self.say(f"openings.note_{name}")) for name in names)
        return (Heading(self.say("openings.notes")), Items(items))


def _members(own: Opening, way: Way) -> frozenset[str]:
    return frozenset((own.soft.id, *(soft.id for soft in way.others)))


def _letter(number: int) -> str:
    """A, B, C … and, behind Z, numbers."""
    return chr(ord("A") + number) if number < LETTERS else str(number + 1)


LETTERS = 26

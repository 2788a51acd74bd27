"""Brute force: every package, one by one, in plain Python and fractions. What the engine is held against.

Written from the definitions of DESIGN §2 and §4 alone; it shares nothing with the engine but the case and the
evaluation of an expression on a whole package.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations, product
from math import prod

from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate

Packet = dict[str, str]
Row = tuple[Fraction, ...]


@dataclass(frozen=True)
class Oracle:
    """Everything about one case, found by looking at each package."""

    case: Case
    given: tuple[tuple[str, str], ...] = ()

    @cached_property
    def obeying(self) -> list[Packet]:
        """The packages that obey the rules."""
        names = [facet.id for facet in self.case.facets]
        everything = product(*(facet.option_names for facet in self.case.facets))
        packages = [dict(zip(names, choice, strict=True)) for choice in everything]
        return [x for x in packages if all(evaluate(rule.holds.node, x) for rule in self.case.all_rules)]

    def points(self, party: str, package: Packet) -> Fraction:
        """What a package is worth to a party."""
        values = self.case.values_of(party)
        assert values is not None
        total = sum((w.points.midpoint for w in values.when if evaluate(w.condition.node, package)), Fraction(0))
        for own in values.facets:
            facet = self.case.facet(own.facet)
            points = own.on(facet)[facet.option_names.index(package[facet.id])].midpoint
            total += points * dict(values.weights).get(own.facet, Fraction(1))
        return (total - values.zero) / (values.one - values.zero)

    def walk_away(self, party: str) -> Fraction | None:
        """What a party has without an agreement on the case's day."""
        known = self.case.party(party)
        if known is None or known.walk_away is None or self.case.values_of(party) is None:
            return None
        day = self.case.as_of
        held = [p for start, p in known.walk_away.steps if start is None or day is None or start <= day]
        return held[-1].midpoint if held else None

    def bound(self, party: str, package: Packet) -> bool:
        """Whether a package commits a party to something."""
        for issue in self.case.issues:
            if any(party in c.pledge.by and evaluate(c.when.node, package) for c in issue.commitments):
                return True
            for facet in issue.facets:
                option = facet.option(package[facet.id])
                if option is not None and option.pledge is not None and party in option.pledge.by:
                    return True
        return False

    @cached_property
    def needed(self) -> list[str]:
        """The parties whose consent some package that obeys the rules needs: by refusing, they could undo it."""
        return [party.id for party in self.case.parties if any(self._hangs_on(party.id, x) for x in self.obeying)]

    def _hangs_on(self, party: str, package: Packet) -> bool:
        others = [other.id for other in self.case.parties if other.id != party]
        coalitions = [{*own} for size in range(len(others) + 1) for own in combinations(others, size)]
        return any(self.agreed(package, {*own, party}) and not self.agreed(package, own) for own in coalitions)

    @cached_property
    def valued(self) -> list[str]:
        """The parties whose points count."""
        return [party for party in self.needed if self.case.values_of(party) is not None]

    @cached_property
    def softs(self) -> list[str]:
        """The ids of everything that a conflict can name."""
        givens = [f"given.{self.case.facet(facet).id}" for facet, _ in self.given]
        lines = [line.id for line in self.case.red_lines if line.party in self.needed]
        return givens + lines + [f"{p}.walk_away" for p in self.valued if self.walk_away(p) is not None]

    def broken(self, package: Packet) -> frozenset[str]:
        """The soft constraints that a package does not keep."""
        broken = {f"given.{self.case.facet(f).id}" for f, o in self.given if package[self.case.facet(f).id] != o}
        for line in self.case.red_lines:
            if line.party in self.needed and evaluate(line.expression.node, package) == (line.form == "never"):
                broken.add(line.id)
        for party in self.valued:
            floor = self.walk_away(party)
            if floor is not None and self.points(party, package) < floor:
                broken.add(f"{party}.walk_away")
        return frozenset(broken)

    def consented(self, package: Packet, broken: frozenset[str]) -> bool:
        """Whether a package has the consent that it needs, where these soft constraints are broken."""
        if any(name.startswith("given.") for name in broken):
            return False
        refusing = {name.split(".")[0] for name in broken}
        return self.agreed(package, {party.id for party in self.case.parties} - refusing)

    def agreed(self, package: Packet, accepting: set[str]) -> bool:
        """Whether a package has the consent that it needs, where these parties accept it."""
        if self.case.consent is not None:
            agreed = evaluate(self.case.consent.node, package, accepting)
        else:
            agreed = all(party.id in accepting for party in self.case.parties if party.is_signatory)
        for party in self.case.parties:
            asked = party.consent_if is not None and evaluate(party.consent_if.node, package)
            if (asked or self.bound(party.id, package)) and party.id not in accepting:
                return False
        return bool(agreed)

    @cached_property
    def zone(self) -> list[Packet]:
        """The packages that obey the rules and have the consent that they need."""
        return [x for x in self.obeying if self.consented(x, self.broken(x))]

    def payoff(self, package: Packet) -> Row:
        """The points of each valued party."""
        return tuple(self.points(party, package) for party in self.valued)

    @cached_property
    def payoffs(self) -> Counter[Row]:
        """The payoffs of the zone, and how many packages have each."""
        return Counter(map(self.payoff, self.zone))

    @cached_property
    def frontier(self) -> dict[Row, int]:
        """The payoffs of the zone that no other dominates."""
        rows = list(self.payoffs)
        return {row: self.payoffs[row] for row in rows if not any(dominates(other, row) for other in rows)}

    @cached_property
    def floor(self) -> Row:
        """From where gains count."""
        worst = [min(self.points(party, x) for x in self.obeying) for party in self.valued]
        walked = [self.walk_away(party) for party in self.valued]
        return tuple(w if a is None else max(w, a) for w, a in zip(worst, walked, strict=True))

    @cached_property
    def gains(self) -> dict[Row, Row]:
        """The payoffs of the zone in which every party gains at least nothing, and these gains."""
        rows = {row: tuple(n - d for n, d in zip(row, self.floor, strict=True)) for row in self.payoffs}
        return {row: gain for row, gain in rows.items() if all(n >= 0 for n in gain)}

    def best(self, rule: str) -> set[Row]:
        """The payoffs that a solution rule finds best."""
        if not self.gains or not self.valued:
            return set()
        ideals = tuple(max(gain[i] for gain in self.gains.values()) for i in range(len(self.valued)))
        leximin = {row: tuple(sorted(gain)) for row, gain in self.gains.items()}
        merits: dict[Row, tuple[Fraction, ...]]
        if rule == "nash":
            merits = {row: (prod(gain, start=Fraction(1)),) for row, gain in self.gains.items()}
            merits = leximin if max(merits.values()) == (Fraction(0),) else merits
        elif rule == "kalai_smorodinsky":
            if all(ideals):
                merits = {r: (min(g / i for g, i in zip(gain, ideals, strict=True)),) for r, gain in self.gains.items()}
            else:
                merits = leximin
        else:
            merits = leximin if rule == "egalitarian" else {row: (sum(row, Fraction(0)),) for row in self.gains}
        top = max(merits.values())
        return {row for row, merit in merits.items() if merit == top}

    def feasible(self, active: frozenset[str]) -> bool:
        """Whether some package has the consent that it needs, where only these soft constraints count."""
        return any(self.consented(x, broken & active) for x, broken in self.obeying_with_broken)

    @cached_property
    def obeying_with_broken(self) -> list[tuple[Packet, frozenset[str]]]:
        """The packages that obey the rules, each with what it does not keep."""
        return [(x, self.broken(x)) for x in self.obeying]

    @cached_property
    def conflicts(self) -> set[frozenset[str]]:
        """The minimal sets of soft constraints that cannot hold together."""
        return _minimal(own for own in _subsets(self.softs) if not self.feasible(own))

    @cached_property
    def concessions(self) -> set[frozenset[str]]:
        """The minimal sets of soft constraints whose removal opens the zone."""
        return _minimal(own for own in _subsets(self.softs) if self.feasible(frozenset(self.softs) - own))


def dominates(a: Row, b: Row) -> bool:
    """Whether a payoff is at least as good for all and better for someone."""
    return a != b and all(x >= y for x, y in zip(a, b, strict=True))


def _subsets(names: list[str]) -> list[frozenset[str]]:
    sizes = range(len(names) + 1)
    return [frozenset(own) for size in sizes for own in combinations(names, size)]


def _minimal(sets: Iterable[frozenset[str]]) -> set[frozenset[str]]:
    found: list[frozenset[str]] = []
    for own in sets:  # smaller ones come first
        if not any(other <= own for other in found):
            found.append(own)
    return set(found)

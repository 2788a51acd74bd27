"""An expression in the words of its case, in English or German."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

from goodoffices.case.expressions.gauges import GAUGES, amount_in_words, gauge_words
from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Chosen,
    Constant,
    Gauged,
    Iff,
    Implies,
    Linear,
    Node,
    Not,
    Or,
    Term,
)

if TYPE_CHECKING:
    from goodoffices.case.case import Case

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "true": "always", "false": "never", "and": " and ", "or": " or ", "plus": " plus ", "minus": " minus ",
        "implies": "if {}, then {}", "iff": "{} exactly when {}", "xor": "either {} or {}, but not both",
        "at_least": "at least {} of these: {}", "fewer": "fewer than {} of these: {}",
        "not_all": "not all of these: {}", "none": "none of these: {}",
        "accepts": "acceptable to {}", "refuses": "not acceptable to {}",
        "quorum": "acceptable to at least {} of these: {}",
        "not": "not {}", "neither": "neither {}", "nor": " nor ",
        "exactly": "exactly {}", "not_exactly": "not exactly {}",
        ">=": "at least {}", "<=": "at most {}", ">": "more than {}", "<": "less than {}",
        "quoted": "“{}”", "measure": "{} of {}", "percent": "{}%",
    },
    "de": {
        "true": "immer", "false": "nie", "and": " und ", "or": " oder ", "plus": " plus ", "minus": " minus ",
        "implies": "wenn {}, dann {}", "iff": "{} genau dann, wenn {}", "xor": "entweder {} oder {}, aber nicht beides",
        "at_least": "mindestens {} davon: {}", "fewer": "weniger als {} davon: {}",
        "not_all": "nicht alles davon: {}", "none": "nichts davon: {}",
        "accepts": "annehmbar für {}", "refuses": "nicht annehmbar für {}",
        "quorum": "annehmbar für mindestens {} von diesen: {}",
        "not": "nicht {}", "neither": "weder {}", "nor": " noch ",
        "exactly": "genau {}", "not_exactly": "nicht genau {}",
        ">=": "mindestens {}", "<=": "höchstens {}", ">": "mehr als {}", "<": "weniger als {}",
        "quoted": "„{}“", "measure": "{} von {}", "percent": "{} %",
    },
}  # fmt: skip
"""The phrases of each language."""

UNTITLED: Mapping[str, Mapping[str, str]] = {
    "de": {"yes": "ja", "no": "nein", "none": "entfällt", "nobody": "niemand"},
}
"""Options that nearly every case has, where they stand without a title and are no words of the language already."""

ABSOLUTE: Mapping[str, frozenset[str]] = {
    "en": frozenset({"yes", "no", "none", "nobody", "nothing", "never"}),
    "de": frozenset({"ja", "nein", "kein", "keine", "keiner", "keines", "niemand", "nichts", "nie", "entfällt"}),
}
"""Options that take no “not” and no “more than”: what is left is named instead."""

MOST_LEFT = 8
"""Options that are named because another is excluded."""

NEGATED = {
    "==": "!=", "!=": "==", "in": "not in", "not in": "in", "<=": ">", ">": "<=", ">=": "<", "<": ">=",
}  # fmt: skip
"""What a comparison becomes where it does not hold."""

CLEAR = {
    "and": ("", "and"),
    "or": ("", "or"),
    "if": ("", "and", "or"),
    "then": ("", "and", "or", "loose"),
    "either": ("",),
    "when": ("", "loose"),
    "list": ("", "and", "or", "implies", "iff", "loose"),
}
"""Where which kinds of words need no parentheses; see `_Speaker._kind`."""

NONE_OF_IT = frozenset({("==", Fraction(0)), ("<=", Fraction(0)), ("<", Fraction(1))})
"""How a gauge is said to show nothing."""

MIRRORED = {"==": "==", "!=": "!=", "<=": ">=", ">=": "<=", "<": ">", ">": "<"}
"""What a comparison becomes where both sides change their sign."""


def in_words(node: Node, case: Case, language: str = "en") -> str:
    """The expression as a person would read it out, with the case's own titles.

    `language` is "en" or "de"; others are answered in English.
    """
    return _Speaker(case, language if language in WORDS else "en").say(node)


def option_in_words(facet_id: str, option_name: str, case: Case, language: str) -> str:
    """The title of an option; a party's name where the option is named after one; else its name without `_`."""
    facet = case.facet(facet_id)
    option = facet.option(option_name)
    if option is not None and option.title is not None:
        return _flat(option.title.in_(language))
    if option is not None and option.number is not None:
        return quantity_in_words(option.number, facet.unit, language)
    party = case.party(option_name)
    if party is not None:
        return _flat(party.name.in_(language))
    return UNTITLED.get(language, {}).get(option_name, option_name.replace("_", " "))


def facet_in_words(facet_id: str, case: Case, language: str) -> str:
    """The issue's title, and the facet's where the issue has several."""
    facet = case.facet(facet_id)
    issue = case.issue(facet.issue)
    title = _flat(issue.title.in_(language)) if issue.title else issue.id.replace("_", " ")
    if issue.is_single:
        return title
    return f"{title} – {_flat(facet.title.in_(language)) if facet.title else facet.name.replace('_', ' ')}"


def _flat(words: str) -> str:
    return " ".join(words.split())


def quantity_in_words(amount: Fraction, unit: str, language: str) -> str:
    """An amount with its unit, with decimals as the language marks them."""
    if unit == "%":
        return WORDS.get(language, WORDS["en"])["percent"].format(amount_in_words(amount, language))
    return f"{amount_in_words(amount, language)} {unit}".strip()


class _Speaker:
    """Says one node after the other; parentheses stand wherever a reader could group words in another way."""

    def __init__(self, case: Case, language: str) -> None:
        self.case, self.language, self.phrases = case, language, WORDS[language]

    def say(self, node: Node) -> str:
        match self._without_not(node):
            case And(operands):
                return self._joined(operands, "and")
            case Or(operands):
                return self._joined(operands, "or")
            case Implies(left, right):
                return self.phrases["implies"].format(self._within(left, "if"), self._within(right, "then"))
            case Iff(left, right):
                return self.phrases["iff"].format(self._within(left, "either"), self._within(right, "when"))
            case AtLeast(count, operands):
                return self._counted(count, operands)
            case Not(operand):
                return self._negation(operand)
            case leaf:
                return self._leaf(leaf)

    def _leaf(self, node: Constant | Chosen | Linear | Accepts | Gauged) -> str:
        match node:
            case Constant(truth):
                return self.phrases["true" if truth else "false"]
            case Chosen():
                return f"{self._title(node.facet)}: {self._choice(node)}"
            case Linear():
                return self._linear(node)
            case Accepts(party):
                return self.phrases["accepts"].format(self._party(party))
            case Gauged():
                return self._gauge(node)

    def _without_not(self, node: Node) -> Node:
        """The node itself, or one that means the same and says it more simply: “X: not y” for “not (X: y)”."""
        if not isinstance(node, Not):
            return node
        match self._without_not(node.operand):
            case Constant(truth):
                return Constant(not truth)
            case Chosen(facet, options, operator, operands):
                others = frozenset(self.case.facet(facet).option_names) - options
                return Chosen(facet, others, NEGATED[operator], operands)
            case Linear(terms, operator, bound):
                return Linear(terms, NEGATED[operator], bound)
            case Gauged(gauge, of, operator, bound):
                return Gauged(gauge, of, NEGATED[operator], bound)
            case Implies(left, right):
                return And((left, Not(right)))
            case Not(operand):
                return operand
            case operand:
                return Not(operand)

    def _negation(self, operand: Node) -> str:
        """What is left for “not” to deny."""
        match operand:
            case Accepts(party):
                return self.phrases["refuses"].format(self._party(party))
            case Iff(left, right):
                return self.phrases["xor"].format(self._within(left, "either"), self._within(right, "either"))
            case And(operands):
                return self.phrases["not_all"].format(self._listed(operands))
            case Or(operands) | AtLeast(1, operands):
                return self.phrases["none"].format(self._listed(operands))
            case AtLeast(count, operands):
                return self.phrases["fewer"].format(count, self._listed(operands))
            case _:
                raise TypeError(f"no words for not {operand}")

    def _within(self, node: Node, outer: str) -> str:
        words, kind = self.say(node), self._kind(node)
        return words if kind in CLEAR[outer] else f"({words})"

    def _kind(self, node: Node) -> str:
        """What holds the words of a node together; "" where it is a single statement."""
        match self._without_not(node):
            case Chosen() as chosen:
                return self._kind_of_choice(chosen)
            case And():
                return "and"
            case Or():
                return "or"
            case Implies():
                return "implies"
            case Iff() | Not(Iff()):
                return "iff"
            case AtLeast() | Not(And() | Or() | AtLeast()):
                return "list"
            case _:
                return ""

    def _kind_of_choice(self, node: Chosen) -> str:
        """“loose” where an option itself says “the USA and others”: it is then not clear by itself where it ends."""
        alternatives = self._alternatives(node)
        words = alternatives or [self._operand(node, operand) for operand in node.operands]
        if any(mark in own for own in words for mark in (",", self.phrases["and"], self.phrases["or"])):
            return "loose"
        return "or" if len(alternatives) > 1 else ""

    def _joined(self, operands: Sequence[Node], word: str) -> str:
        """The operands with “and” or “or” in between; parties in a row whose acceptance is asked for stand together."""
        parts: list[str] = []
        for is_acceptance, group in groupby(operands, key=lambda operand: isinstance(operand, Accepts)):
            if is_acceptance:
                parties = [self._party(operand.party) for operand in group if isinstance(operand, Accepts)]
                parts.append(self.phrases["accepts"].format(self._series(parties, word)))
            else:
                parts += [self._within(operand, word) for operand in group]
        return self.phrases[word].join(parts)

    def _counted(self, count: int, operands: Sequence[Node]) -> str:
        if all(isinstance(operand, Accepts) for operand in operands):
            parties = (self._party(operand.party) for operand in operands if isinstance(operand, Accepts))
            return self.phrases["quorum"].format(count, "; ".join(parties))
        return self.phrases["at_least"].format(count, self._listed(operands))

    def _listed(self, operands: Iterable[Node]) -> str:
        return "; ".join(self._within(operand, "list") for operand in operands)

    def _series(self, words: Sequence[str], word: str) -> str:
        """“a, b or c”; where commas stand within the words already, “a, as said, or b or c”."""
        if any("," in own for own in words):
            closed = [f"{own}," if "," in own else own for own in words[:-1]]
            return self.phrases[word].join([*closed, words[-1]])
        return self.phrases[word].join(filter(None, [", ".join(words[:-1]), words[-1]]))

    def _choice(self, node: Chosen) -> str:
        alternatives = self._alternatives(node)
        if alternatives:
            return self._series(alternatives, "or")
        operands = [self._operand(node, operand) for operand in node.operands]
        if node.operator not in ("!=", "not in"):
            return self.phrases[node.operator].format(operands[0])
        phrase = "neither" if len(operands) > 1 else "not"
        return self.phrases[phrase].format(self.phrases["nor"].join(operands))

    def _alternatives(self, node: Chosen) -> list[str]:
        """The options as they are named one by one; empty where “not” or “at least” says it better."""
        operands = [self._operand(node, operand) for operand in node.operands]
        if node.operator in ("==", "in"):
            return operands
        is_absolute = any(words.casefold() in ABSOLUTE[self.language] for words in operands)
        if not is_absolute or not 0 < len(node.options) <= MOST_LEFT:
            return []
        names = self.case.facet(node.facet).option_names
        return [self._operand(node, name) for name in names if name in node.options]

    def _operand(self, node: Chosen, operand: str) -> str:
        facet = self.case.facet(node.facet)
        if facet.option(operand) is None and facet.steps is not None:
            return quantity_in_words(Fraction(operand), facet.unit, self.language)
        return option_in_words(node.facet, operand, self.case, self.language)

    def _linear(self, node: Linear) -> str:
        if max(term.factor for term in node.terms) < 0:
            turned = tuple(replace(term, factor=-term.factor) for term in node.terms)
            node = Linear(turned, MIRRORED[node.operator], -node.bound)
        phrase = {"==": "exactly", "!=": "not_exactly"}.get(node.operator, node.operator)
        bound = quantity_in_words(node.bound, self._unit(node.terms), self.language)
        return f"{self._sum(node.terms)}: {self.phrases[phrase].format(bound)}"

    def _gauge(self, node: Gauged) -> str:
        """“at least 2 clauses agreed ad referendum (“The two sides”)”; states, and none of something, by themselves."""
        bound, is_state = node.bound, GAUGES[node.gauge].is_state
        if is_state or (node.operator, bound) in NONE_OF_IT:
            number = bound if is_state and node.operator == "==" else 1 - bound if is_state else Fraction(0)
            words = gauge_words(node.gauge, number, self.language)
        else:
            phrase = {"==": "exactly", "!=": "not_exactly"}.get(node.operator, node.operator)
            words = self.phrases[phrase].format(gauge_words(node.gauge, bound, self.language))
        return f"{words} ({self.phrases['quoted'].format(self._talks(node.of))})" if node.of else words

    def _talks(self, name: str) -> str:
        """The title of a track or draft."""
        titles = {draft.id: draft.title for draft in self.case.drafts}
        titles |= {track.id: track.title for track in self.case.tracks}
        return _flat(titles[name].in_(self.language)) if name in titles else name

    def _sum(self, terms: Iterable[Term]) -> str:
        first, *others = sorted(terms, key=lambda term: term.factor < 0)
        words = self._term(first)
        for term in others:
            words += self.phrases["minus" if term.factor < 0 else "plus"] + self._term(term)
        return words

    def _term(self, term: Term) -> str:
        name, factor = self._title(term.facet), abs(term.factor)
        if term.measure:
            name = self.phrases["measure"].format(term.measure.replace("_", " "), name)
        return name if factor == 1 else f"{amount_in_words(factor, self.language)} × {name}"

    def _unit(self, terms: Iterable[Term]) -> str:
        """The unit of a sum, where all its terms have the same."""
        units = {"" if term.measure else self.case.facet(term.facet).unit for term in terms}
        return units.pop() if len(units) == 1 else ""

    def _title(self, facet: str) -> str:
        return self.phrases["quoted"].format(facet_in_words(facet, self.case, self.language))

    def _party(self, name: str) -> str:
        party = self.case.party(name)
        return _flat(party.name.in_(self.language)) if party else name

"""An expression in the words of its case, in English or German."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Chosen,
    Constant,
    Iff,
    Implies,
    Linear,
    Node,
    Not,
    Or,
    Term,
)
from goodoffices.case.issues import amount_name

if TYPE_CHECKING:
    from goodoffices.case.case import Case

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "true": "always", "false": "never", "not": "not ({})", "and": " and ", "or": " or ",
        "implies": "if {}, then {}", "iff": "{} exactly when {}", "at_least": "at least {} of these: {}",
        "accepts": "{} accepts", "sum": "the sum of {}", "!=": "not {}", "not in": "not {}", ">=": "at least {}",
        "<=": "at most {}", ">": "more than {}", "<": "less than {}", "==": "{}", "in": "{}",
        "quoted": "“{}”", "times": "{} × {}", "measure": "{} of {}",
    },
    "de": {
        "true": "immer", "false": "nie", "not": "nicht ({})", "and": " und ", "or": " oder ",
        "implies": "wenn {}, dann {}", "iff": "{} genau dann, wenn {}", "at_least": "mindestens {} von diesen: {}",
        "accepts": "{} stimmt zu", "sum": "die Summe aus {}", "!=": "nicht {}", "not in": "nicht {}",
        ">=": "mindestens {}", "<=": "höchstens {}", ">": "mehr als {}", "<": "weniger als {}", "==": "{}",
        "in": "{}", "quoted": "„{}“", "times": "{} × {}", "measure": "{} von {}",
    },
}  # fmt: skip
"""The phrases of each language, by the operator that they put into words."""

STRENGTH = {Iff: 0, Implies: 1, Or: 2, And: 3}
"""How weakly an operator binds: a weaker one within a stronger one needs parentheses."""


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
        return option.title.in_(language)
    if option is not None and option.number is not None:
        decimal = option.name.replace(".", ",") if language == "de" else option.name
        return f"{decimal} {facet.unit}".strip()
    party = case.party(option_name)
    if party is not None:
        return party.name.in_(language)
    return YES_NO.get(language, {}).get(option_name, option_name.replace("_", " "))


YES_NO = {"de": {"yes": "ja", "no": "nein", "none": "keine", "nobody": "niemand"}}
"""Untitled options that nearly every case has, where they are not English words already."""


def facet_in_words(facet_id: str, case: Case, language: str) -> str:
    """The issue's title, and the facet's where the issue has several."""
    issue = case.issue(facet_id.partition(".")[0])
    facet = case.facet(facet_id)
    title = issue.title.in_(language) if issue.title else issue.id.replace("_", " ")
    if issue.is_single:
        return title
    return f"{title} – {facet.title.in_(language) if facet.title else facet.name.replace('_', ' ')}"


class _Speaker:
    def __init__(self, case: Case, language: str) -> None:
        self.case, self.language, self.phrases = case, language, WORDS[language]

    def say(self, node: Node) -> str:
        say: Callable[..., str] = getattr(self, f"_{type(node).__name__.lower()}")
        return say(node)

    def _within(self, node: Node, outer: type) -> str:
        words = self.say(node)
        weaker = type(node) in STRENGTH and STRENGTH[type(node)] <= STRENGTH[outer] and type(node) is not outer
        return f"({words})" if weaker else words

    def _constant(self, node: Constant) -> str:
        return self.phrases["true" if node.truth else "false"]

    def _chosen(self, node: Chosen) -> str:
        name = self.phrases["quoted"].format(facet_in_words(node.facet, self.case, self.language))
        options = [self._operand(node, operand) for operand in node.operands]
        return f"{name}: {self.phrases[node.operator].format(self.phrases['or'].join(options))}"

    def _operand(self, node: Chosen, operand: str) -> str:
        if self.case.facet(node.facet).option(operand) is None:
            return f"{operand} {self.case.facet(node.facet).unit}".strip()
        return option_in_words(node.facet, operand, self.case, self.language)

    def _linear(self, node: Linear) -> str:
        bound = self.phrases[node.operator].format(amount_name(node.bound))
        terms = ", ".join(self._term(term) for term in node.terms)
        return f"{terms if len(node.terms) == 1 else self.phrases['sum'].format(terms)}: {bound}"

    def _term(self, term: Term) -> str:
        name = self.phrases["quoted"].format(facet_in_words(term.facet, self.case, self.language))
        if term.measure:
            name = self.phrases["measure"].format(term.measure.replace("_", " "), name)
        return name if term.factor == 1 else self.phrases["times"].format(amount_name(term.factor), name)

    def _accepts(self, node: Accepts) -> str:
        party = self.case.party(node.party)
        return self.phrases["accepts"].format(party.name.in_(self.language) if party else node.party)

    def _not(self, node: Not) -> str:
        return self.phrases["not"].format(self.say(node.operand))

    def _and(self, node: And) -> str:
        return self.phrases["and"].join(self._within(o, And) for o in node.operands)

    def _or(self, node: Or) -> str:
        return self.phrases["or"].join(self._within(o, Or) for o in node.operands)

    def _implies(self, node: Implies) -> str:
        return self.phrases["implies"].format(self._within(node.left, Implies), self._within(node.right, Implies))

    def _iff(self, node: Iff) -> str:
        return self.phrases["iff"].format(self._within(node.left, Iff), self._within(node.right, Iff))

    def _atleast(self, node: AtLeast) -> str:
        return self.phrases["at_least"].format(node.count, "; ".join(map(self.say, node.operands)))

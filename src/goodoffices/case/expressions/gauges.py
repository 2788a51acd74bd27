"""What a gate can ask of the progress of talks: the names of the gauges, what each is read of, and its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.issues import amount_name

TRACK, DRAFT, FACET, CASE = "track", "draft", "facet", "the whole case"


@dataclass(frozen=True, slots=True)
class Gauge:
    """One gauge.

    `of` says what it can be read of. Most show a number: their `words` are, in each language, those for none of it, for
    one and for many; {} is the number. Those with `states` show one of them, by its place, and have words for each.
    """

    of: frozenset[str]
    words: Mapping[str, tuple[str, ...]]
    states: tuple[str, ...] = ()


def _gauge(*of: str, en: tuple[str, ...], de: tuple[str, ...], states: tuple[str, ...] = ()) -> Gauge:
    return Gauge(frozenset(of), {"en": en, "de": de}, states)


GAUGES: Mapping[str, Gauge] = {
    "clauses_agreed": _gauge(
        CASE,
        TRACK,
        DRAFT,
        en=("no clause agreed ad referendum", "{} clause agreed ad referendum", "{} clauses agreed ad referendum"),
        de=(
            "keine ad referendum vereinbarte Klausel",
            "{} ad referendum vereinbarte Klausel",
            "{} ad referendum vereinbarte Klauseln",
        ),
    ),
    "percent_agreed": _gauge(
        CASE,
        TRACK,
        DRAFT,
        en=(
            "0% of the clauses agreed ad referendum",
            "{}% of the clauses agreed ad referendum",
            "{}% of the clauses agreed ad referendum",
        ),
        de=(
            "0 % der Klauseln ad referendum vereinbart",
            "{} % der Klauseln ad referendum vereinbart",
            "{} % der Klauseln ad referendum vereinbart",
        ),
    ),
    "clauses_open": _gauge(
        CASE,
        TRACK,
        DRAFT,
        en=("no open clause", "{} open clause", "{} open clauses"),
        de=("keine offene Klausel", "{} offene Klausel", "{} offene Klauseln"),
    ),
    "clauses_contested": _gauge(
        CASE,
        TRACK,
        DRAFT,
        en=("no contested clause", "{} contested clause", "{} contested clauses"),
        de=("keine strittige Klausel", "{} strittige Klausel", "{} strittige Klauseln"),
    ),
    "distance": _gauge(
        CASE,
        TRACK,
        en=(
            "no decision on which the last offers differ",
            "{} decision on which the last offers differ",
            "{} decisions on which the last offers differ",
        ),
        de=(
            "keine Entscheidung, in der sich die letzten Angebote unterscheiden",
            "{} Entscheidung, in der sich die letzten Angebote unterscheiden",
            "{} Entscheidungen, in denen sich die letzten Angebote unterscheiden",
        ),
    ),
    "offers_made": _gauge(
        CASE,
        TRACK,
        DRAFT,
        en=("no offer", "{} offer", "{} offers"),
        de=("kein Angebot", "{} Angebot", "{} Angebote"),
    ),
    "meetings_held": _gauge(
        CASE,
        TRACK,
        en=("no meeting held", "{} meeting held", "{} meetings held"),
        de=("kein abgehaltenes Treffen", "{} abgehaltenes Treffen", "{} abgehaltene Treffen"),
    ),
    "days_since_meeting": _gauge(
        CASE,
        TRACK,
        en=("no day since the last meeting", "{} day since the last meeting", "{} days since the last meeting"),
        de=("kein Tag seit dem letzten Treffen", "{} Tag seit dem letzten Treffen", "{} Tage seit dem letzten Treffen"),
    ),
    "conflicts_open": _gauge(
        CASE,
        en=("no open conflict", "{} open conflict", "{} open conflicts"),
        de=("kein offener Konflikt", "{} offener Konflikt", "{} offene Konflikte"),
    ),
    "stands": _gauge(
        FACET,
        en=("open", "agreed ad referendum", "contested"),
        de=("offen", "ad referendum vereinbart", "strittig"),
        states=("open", "agreed", "contested"),
    ),
    "zone": _gauge(
        CASE,
        en=("no zone of agreement", "a zone of agreement"),
        de=("kein Einigungsbereich", "ein Einigungsbereich"),
        states=("shut", "open"),
    ),
}
"""Every gauge by its name, in the order in which people are told of them."""

COMPUTED = frozenset({"conflicts_open", "zone"})
"""Gauges that only the engine can read."""


def gauge_words(name: str, number: Fraction, language: str) -> str:
    """So much of a gauge, or its state, in words.

    >>> gauge_words("clauses_agreed", Fraction(1), "en"), gauge_words("zone", Fraction(0), "de")
    ('1 clause agreed ad referendum', 'kein Einigungsbereich')
    """
    gauge = GAUGES[name]
    words = gauge.words.get(language, gauge.words["en"])
    if gauge.states:
        return words[int(number)]
    return words[0 if number == 0 else 1 if number == 1 else 2].format(amount_in_words(number, language))


def gauge_bound(name: str, bound: Fraction) -> str:
    """What a gauge is compared with, as it is written in a gate.

    >>> gauge_bound("zone", Fraction(1)), gauge_bound("distance", Fraction(3))
    ('open', '3')
    """
    states = GAUGES[name].states
    return states[int(bound)] if states else amount_name(bound)


def amount_in_words(amount: Fraction, language: str) -> str:
    """A number with decimals as the language marks them."""
    words = amount_name(amount).replace("-", "−")
    return words.replace(".", ",") if language == "de" else words

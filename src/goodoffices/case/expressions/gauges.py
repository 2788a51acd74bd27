"""What a gate can ask of the progress of talks: the names of the gauges, what each is read of, and its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.issues import amount_name

TRACK, DRAFT = "track", "draft"

OPEN, SHUT = "open", "shut"
ZONE: Mapping[str, Fraction] = {SHUT: Fraction(0), OPEN: Fraction(1)}
"""What the gauge `zone` can be, and the number that stands for it."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """One gauge.

    `of` says of what, besides the whole case, it can be read; `words` are, in each language, those for none of it, for
    one and for many; {} is the number.
    """

    of: frozenset[str]
    words: Mapping[str, tuple[str, str, str]]
    is_state: bool = False


def _gauge(*of: str, en: tuple[str, str, str], de: tuple[str, str, str], is_state: bool = False) -> Gauge:
    return Gauge(frozenset(of), {"en": en, "de": de}, is_state)


GAUGES: Mapping[str, Gauge] = {
    "clauses_agreed": _gauge(
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
        TRACK,
        DRAFT,
        en=("no open clause", "{} open clause", "{} open clauses"),
        de=("keine offene Klausel", "{} offene Klausel", "{} offene Klauseln"),
    ),
    "clauses_contested": _gauge(
        TRACK,
        DRAFT,
        en=("no contested clause", "{} contested clause", "{} contested clauses"),
        de=("keine strittige Klausel", "{} strittige Klausel", "{} strittige Klauseln"),
    ),
    "distance": _gauge(
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
        TRACK,
        DRAFT,
        en=("no offer", "{} offer", "{} offers"),
        de=("kein Angebot", "{} Angebot", "{} Angebote"),
    ),
    "meetings_held": _gauge(
        TRACK,
        en=("no meeting held", "{} meeting held", "{} meetings held"),
        de=("kein abgehaltenes Treffen", "{} abgehaltenes Treffen", "{} abgehaltene Treffen"),
    ),
    "days_since_meeting": _gauge(
        TRACK,
        en=("no day since the last meeting", "{} day since the last meeting", "{} days since the last meeting"),
        de=("kein Tag seit dem letzten Treffen", "{} Tag seit dem letzten Treffen", "{} Tage seit dem letzten Treffen"),
    ),
    "conflicts_open": _gauge(
        en=("no open conflict", "{} open conflict", "{} open conflicts"),
        de=("kein offener Konflikt", "{} offener Konflikt", "{} offene Konflikte"),
    ),
    "zone": _gauge(
        en=("no zone of agreement", "a zone of agreement", "a zone of agreement"),
        de=("kein Einigungsbereich", "ein Einigungsbereich", "ein Einigungsbereich"),
        is_state=True,
    ),
}
"""Every gauge by its name, in the order in which people are told of them."""

COMPUTED = frozenset({"conflicts_open", "zone"})
"""Gauges that only the engine can read."""


def gauge_words(name: str, number: Fraction, language: str) -> str:
    """So much of a gauge, in words.

    >>> gauge_words("clauses_agreed", Fraction(1), "en"), gauge_words("conflicts_open", Fraction(0), "de")
    ('1 clause agreed ad referendum', 'kein offener Konflikt')
    """
    none, one, many = GAUGES[name].words.get(language, GAUGES[name].words["en"])
    return none if number == 0 else (one if number == 1 else many).format(amount_in_words(number, language))


def gauge_bound(name: str, bound: Fraction) -> str:
    """What a gauge is compared with, as it is written in a gate.

    >>> gauge_bound("zone", Fraction(1)), gauge_bound("distance", Fraction(3))
    ('open', '3')
    """
    states = {number: word for word, number in ZONE.items()}
    return states.get(bound, "") if GAUGES[name].is_state else amount_name(bound)


def amount_in_words(amount: Fraction, language: str) -> str:
    """A number with decimals as the language marks them."""
    words = amount_name(amount).replace("-", "−")
    return words.replace(".", ",") if language == "de" else words

"""Who says what, over whole texts; and that no text makes a reader say what is not there."""

import pkgutil
from importlib import import_module
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.findings import Quotation, Span
from goodoffices.reading.pages.line import LONGEST, lines
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import LANGUAGES, quotations, rules

REPORT = """Der Unterhändler sagte am Montag, die Gespräche seien „sehr offen“ gewesen. Man habe sich angenähert.
Nun müsse Kiew antworten.

Laut CNN will Washington den Plan ändern. Moskau lehnt das ab."""


def test_a_report_is_read_in_the_order_of_its_text() -> None:
    found = [
        (str(own.kind), *(" | ".join(REPORT[begin:end] for begin, end in spans) for spans in (own.speaker, own.quote)))
        for own in quotations(Page(REPORT, "de"))
    ]
    assert found == [
        ("Indirect", "Der Unterhändler", "die Gespräche seien „sehr offen“ gewesen"),
        ("Direct", "Der Unterhändler", "„sehr offen“"),
        ("IndirectFreeIndirect", "Der Unterhändler", "Man habe sich angenähert.\nNun müsse Kiew antworten."),
        ("Indirect", "CNN", "will Washington den Plan ändern"),
        ("Reported", "Moskau", "Moskau lehnt das ab."),
    ]


def test_a_language_without_rules_has_no_quotations() -> None:
    assert quotations(Page("Il dit que oui.", "fr")) == ()


def test_hearsay_needs_somebody_who_speaks() -> None:
    assert quotations(Page("Der Laden soll im Mai öffnen.", "de")) == ()
    assert len(quotations(Page("Der Laden soll im Mai öffnen. Das sei sicher, sagte der Wirt.", "de"))) == 2


def test_rules_come_in_their_order() -> None:
    orders = [rule.ORDER for rule in rules("goodoffices.reading.quoting.german")]
    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


@pytest.mark.parametrize("folder", LANGUAGES.values())
def test_every_module_of_a_folder_is_a_rule(folder: str) -> None:
    package = import_module(f"goodoffices.reading.quoting.{folder}.rules")
    for own in pkgutil.iter_modules(package.__path__):
        module = import_module(f"{package.__name__}.{own.name}")
        assert isinstance(module.ORDER, int)
        assert callable(module.find)


WORDS = [
    "Der",
    "die",
    "das",
    "Minister",
    "Behörde",
    "sagte",
    "teilte",
    "mit",
    ",",
    ",",
    ",",
    "dass",
    "wie",
    "so",
    "laut",
    "CNN",
    "zufolge",
    "nach",
    "Angaben",
    "„",
    "“",
    "»",
    "«",
    '"',
    ".",
    "!",
    "?",
    ":",
    ";",
    "(",
    ")",
    "–",
    "sei",
    "habe",
    "werde",
    "würde",
    "und",
    "aber",
    "fordert",
    "zu",
    "kommen",
    "nicht",
    "gab",
    "bekannt",
    "Meinung",
    "3.",
    "1,5",
    "z.B.",
    "Dr.",
    "Dies",
    "soll",
    "von",
    "wurde",
    "\n",
    "\n\n",
]


@given(st.lists(st.sampled_from(WORDS), max_size=50).map(" ".join))
def test_spans_are_sound_in_any_jumble(text: str) -> None:
    are_sound(text, quotations(Page(text, "de")))


@given(st.text(max_size=80))
def test_spans_are_sound_in_any_text(text: str) -> None:
    are_sound(text, quotations(Page(text, "de")))


def are_sound(text: str, found: tuple[Quotation, ...]) -> None:
    """Every span within the text and not empty; those of one quotation in order and apart; quotations in order."""
    for own in found:
        assert own.quote
        for spans in (own.quote, own.speaker, own.cue):
            assert all(0 <= begin < end <= len(text) for begin, end in spans)
            assert all(before[1] <= behind[0] for before, behind in pairwise(spans))
    assert list(found) == sorted(found, key=_place)


def _place(own: Quotation) -> Span:
    return own.quote[0][0], -own.quote[-1][1]


@pytest.mark.parametrize(
    "text",
    [
        "„" * 5000,
        "er sagte, " * 800,
        "Er sei da. " * 800,
        "a" * 50_000,
        "( " * 3000,
        "\n" * 50_000,
        "Haus " * 4000,
        ". " * 4000,
    ],
    ids=["marks", "frames", "sentences", "word", "brackets", "newlines", "nouns", "stops"],
)
def test_what_a_rule_looks_at_is_bounded(text: str) -> None:
    page = Page(text, "de")
    assert all(len(line) <= LONGEST for line in lines(page))
    are_sound(text, quotations(page))

"""What a party types, read: orders and points of options, numbers, yes and no. Languages are not told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from goodoffices.case.issues import Facet, FacetKind
from goodoffices.case.points import Points
from goodoffices.case.swing_weights import order_total
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption

BEST = Fraction(100)
"""What the best option of a decision is worth; the worst is worth 0."""

ALIKE = "="
"""Between options that are equally good; alone, for “it makes no difference”."""

LONGEST = 2_000
"""Characters of a reply."""

LOW = frozenset({"low", "l", "less", "niedrig", "n", "wenig", "weniger"})
HIGH = frozenset({"high", "h", "more", "hoch", "viel", "mehr"})
YES = frozenset({"yes", "y", "ja", "j"})
NO = frozenset({"no", "n", "nein"})

NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
PAIR = re.compile(r"(?P<name>[^:]+):\s*(?P<low>[^\s:–-]+?)(?:\s*[–-]\s*(?P<high>[^\s:]+))?")
PAIR_ENDS = re.compile(r"\s*[,;\s]\s*(?=[^\s;:,]+\s*:)")


class Mistyped(Exception):
    """A reply that cannot be taken. `reason` names why; `parts` are what was found and expected.

    `options` are options of the facet in question that the reason speaks of.
    """

    def __init__(self, reason: str, *, options: Sequence[str] = (), **parts: object) -> None:
        self.reason, self.options, self.parts = reason, tuple(options), parts
        super().__init__(reason)


def options_of(text: str, facet: Facet) -> FacetValues:
    """How a party sees the options of a facet that is no number: an order, or points for each.

    Options are called by their place in the list, from 1, by name or by title. An order stands best first, with `>`,
    commas or blanks between them, and `=` between those that are equally good; an option that is missing alone is the
    last. Points are `option:points`, also `option:low-high`; the best gets 100 and the worst 0. Two groups of an order
    are known exactly, and so become points. Raises Mistyped.
    """
    text = _short(text)
    if text == ALIKE:
        return PointsByOption(facet.id, tuple((name, Points.exactly(0)) for name in facet.option_names))
    if ":" in text:
        return _points(text, facet)
    return ordered(_groups(text, facet), facet)


def ordered(groups: Sequence[tuple[str, ...]], facet: Facet) -> FacetValues:
    """Values from groups of options, best first: exact points of two groups, an order of more."""
    if len(groups) > 2:
        return OptionOrder(facet.id, tuple(groups), Fraction(round(order_total([len(own) for own in groups]))))
    worths = {name: BEST if i == 0 and len(groups) > 1 else Fraction(0) for i, own in enumerate(groups) for name in own}
    return PointsByOption(facet.id, tuple((name, Points.exactly(worths[name])) for name in facet.option_names))


def ends_of(text: str, facet: Facet) -> FacetValues | bool:
    """Which end of a number or of an order is better: True for the upper one; or values, as with `options_of`.

    Of a number, `low`, `high` or the amount; also points at amounts, `amount:points`. Raises Mistyped.
    """
    text = _short(text)
    if facet.kind is FacetKind.NUMBER:
        return _end_of_number(text, facet)
    if text == ALIKE or any(sign in text for sign in ":>,="):
        return options_of(text, facet)
    chosen = text.split() if all(NUMBER.fullmatch(part) for part in text.split()) else [text]
    if len(chosen) > 1:
        return options_of(text, facet)
    option = _option(text, facet)
    if option not in (facet.option_names[0], facet.option_names[-1]):
        raise Mistyped("inner", options=(option,))
    return option == facet.option_names[-1]


def _end_of_number(text: str, facet: Facet) -> FacetValues | bool:
    first, last = facet.options[0].number or Fraction(0), facet.options[-1].number or Fraction(0)
    if text == ALIKE:
        return PointsByAmount(facet.id, tuple((amount, Points.exactly(0)) for amount in (first, last)))
    if ":" in text:
        return _points_at_amounts(text, facet)
    if text.casefold() in LOW | HIGH:
        return text.casefold() in HIGH
    amount = _amount(text.removesuffix(facet.unit).strip() if facet.unit else text)
    if amount not in (first, last):
        raise Mistyped("no_end", word=text)
    return amount == last


def middle_of(text: str) -> Fraction:
    """A worth from 0 to 100. Raises Mistyped."""
    number = _amount(_short(text).removesuffix("%"))
    if number is None:
        raise Mistyped("no_number", word=text)
    if not 0 <= number <= BEST:
        raise Mistyped("beyond", number=number)
    return number


def between_of(text: str, count: int) -> tuple[Fraction, ...]:
    """As many worths from 0 to 100, with blanks between them. Raises Mistyped."""
    parts = _short(text).replace(";", " ").replace(", ", " ").split()
    if len(parts) != count:
        raise Mistyped("count", found=len(parts), expected=count)
    return tuple(map(middle_of, parts))


def most_of(text: str, named: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Which of these is meant, as (id, its words): by its place from 1, its id or its words. Raises Mistyped."""
    text = _short(text)
    found = _found(text, named)
    if found is None:
        raise Mistyped("no_decision", word=text, count=len(named))
    return found


def truth_of(text: str) -> bool:
    """Yes or no. Raises Mistyped."""
    word = _short(text).casefold()
    if word not in YES | NO:
        raise Mistyped("yes_or_no", word=text)
    return word in YES


# ----------------------------------------------------------------------------------------------------- pieces


def _short(text: str) -> str:
    if len(text) > LONGEST:
        raise Mistyped("long", most=LONGEST)
    return " ".join(text.split())


def _amount(text: str) -> Fraction | None:
    """A number, with a point or a comma before its decimals, or None."""
    sign = text.replace("−", "-")
    body = sign.removeprefix("-")
    if not NUMBER.fullmatch(body) or len(body) > 40:
        return None
    number = Fraction(body.replace(",", "."))
    return -number if sign != body else number


def _names(facet: Facet) -> list[tuple[str, Sequence[str]]]:
    return [(o.name, [words for _, words in o.title.versions] if o.title else ()) for o in facet.options]


def _found(word: str, named: Sequence[tuple[str, Sequence[str]]]) -> str | None:
    """By place, unless something is called so; by name; by words, whatever their case and blanks."""
    folded = " ".join(word.casefold().split())
    for name, words in named:
        if folded in (
            name.casefold(),
            name.casefold().replace("_", " "),
            *(" ".join(w.casefold().split()) for w in words),
        ):
            return name
    place = int(word) if word.isascii() and word.isdigit() and len(word) < 6 else 0
    return named[place - 1][0] if 0 < place <= len(named) else None


def _option(word: str, facet: Facet) -> str:
    found = _found(word.strip(), _names(facet))
    if found is None:
        raise Mistyped("no_option", options=facet.option_names, word=word.strip())
    return found


def _groups(text: str, facet: Facet) -> list[tuple[str, ...]]:
    """The options in groups of equally good ones, best first."""
    if ">" in text:
        parts = text.split(">")
    elif "," in text:
        parts = text.split(",")
    else:
        words = re.sub(r"\s*=\s*", "=", text).split(" ")
        parts = words if all(re.fullmatch(r"\d+(=\d+)*", word) for word in words) else [text]
    groups = [tuple(_option(word, facet) for word in part.split(ALIKE)) for part in parts if part.strip()]
    named = [name for group in groups for name in group]
    _require_once(named)
    missing = [name for name in facet.option_names if name not in named]
    if not groups or len(missing) > 1:
        raise Mistyped("missing", options=missing)
    return [*groups, *((name,) for name in missing)]


def _require_once(named: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in named:
        if name in seen:
            raise Mistyped("twice", options=(name,))
        seen.add(name)


def _pairs(text: str) -> list[tuple[str, Points]]:
    pairs: list[tuple[str, Points]] = []
    for part in PAIR_ENDS.split(text):
        found = PAIR.fullmatch(part.strip().rstrip(",;").strip())
        if found is None:
            raise Mistyped("no_points", word=part.strip())
        low = _amount(found["low"].removesuffix("%"))
        high = low if found["high"] is None else _amount(found["high"].removesuffix("%"))
        if low is None or high is None:
            raise Mistyped("no_number", word=found["low"] if low is None else found["high"])
        if low > high:
            raise Mistyped("upside_down", low=low, high=high)
        pairs.append((found["name"].strip(), Points(low, high)))
    return pairs


def _points(text: str, facet: Facet) -> FacetValues:
    pairs = [(_option(word, facet), points) for word, points in _pairs(text)]
    _require_once(name for name, _ in pairs)
    known = dict(pairs)
    missing = [name for name in facet.option_names if name not in known]
    if missing:
        raise Mistyped("missing", options=missing)
    _require_scale(known.values())
    return PointsByOption(facet.id, tuple((name, known[name]) for name in facet.option_names))


def _points_at_amounts(text: str, facet: Facet) -> FacetValues:
    pairs: dict[Fraction, Points] = {}
    for word, points in _pairs(text):
        amount = _amount(word.removesuffix(facet.unit).strip() if facet.unit else word)
        if amount is None:
            raise Mistyped("no_amount", word=word)
        if amount in pairs:
            raise Mistyped("amount_twice", word=word)
        pairs[amount] = points
    values = PointsByAmount(facet.id, tuple(sorted(pairs.items(), key=lambda pair: pair[0])))
    _require_scale(values.on(facet))
    return values


def _require_scale(points: Iterable[Points]) -> None:
    """The best is worth 100 and the worst 0, or decisions could not be compared by what all of each is worth."""
    listed = list(points)
    low, high = min(own.low for own in listed), max(own.high for own in listed)
    if low != 0 or high != BEST:
        raise Mistyped("scale", low=low, high=high)

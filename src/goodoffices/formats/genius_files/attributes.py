"""What stands in the attributes of an element: words, numbers, whole numbers."""

from __future__ import annotations

from fractions import Fraction

from goodoffices.case.errors import FormatError, shortened
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.sources.demands import LARGEST, refusal
from goodoffices.formats.sources.xml_source import Element


def described(element: Element) -> str:
    """An element in a few words: its tag, and its name where it has one."""
    name = element.attributes.get("name") or element.attributes.get("value") or ""
    return f"<{shortened(element.tag, 30)}>" + (f" “{shortened(name, 40)}”" if name else "")


def folded(words: str) -> str:
    """The words, however many blanks stand between and around them; this is what names are compared by."""
    return " ".join(words.split())


def word(element: Element, name: str) -> str:
    """The text of an attribute that has to be there, and not be empty."""
    text = element.attributes.get(name)
    if not text:
        found = f"{described(element)} " + ("without" if text is None else "with an empty") + f" “{name}”"
        raise refusal(element.place, found, f"a text as its “{name}”")
    return text


def number(element: Element, name: str) -> Fraction:
    """The number of an attribute that has to be there, exactly as its decimals say."""
    text = element.attributes.get(name)
    if text is None:
        raise refusal(element.place, f"{described(element)} without “{name}”", f"a number as its “{name}”")
    amount = amount_in(text)
    if amount is None:
        raise _no_number(element, name, text)
    if abs(amount) > LARGEST:
        found = f"a number beyond 10^15 as “{name}” of {described(element)}"
        raise refusal(element.place, found, "one which sums can hold exactly", "Use a smaller unit.")
    return amount


def _no_number(element: Element, name: str, text: str) -> FormatError:
    found = f"“{shortened(text, 40)}” as “{name}” of {described(element)}"
    whole, _, decimals = text.strip().partition(",")
    advice = "Write decimals with a point." if whole.lstrip("-").isdigit() and decimals.isdigit() else ""
    return refusal(element.place, found, "a number", advice)


def stated_number(element: Element, name: str) -> Fraction | None:
    """The number of an attribute; None where it is not there."""
    return number(element, name) if name in element.attributes else None


def whole_number(element: Element, name: str) -> int:
    """The whole number of an attribute that has to be there."""
    amount = number(element, name)
    if amount.denominator != 1:
        found = f"“{shortened(element.attributes[name], 40)}” as “{name}” of {described(element)}"
        raise refusal(element.place, found, "a whole number")
    return int(amount)

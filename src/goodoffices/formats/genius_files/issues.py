"""The issues of a Genius file: discrete ones with items, and whole numbers from a lower to an upper bound."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.errors import FormatError, shortened
from goodoffices.case.issues import MOST_OPTIONS, Steps
from goodoffices.formats.domains.domain import DomainIssue
from goodoffices.formats.genius_files.attributes import described, folded, whole_number, word
from goodoffices.formats.genius_files.levels import numbered_issues
from goodoffices.formats.sources.demands import refusal
from goodoffices.formats.sources.xml_source import Element

TYPES = ("type", "etype", "vtype")


@dataclass(frozen=True)
class Listed:
    """An issue with its number in the file, and where it stands there."""

    number: int
    issue: DomainIssue
    element: Element


def read_issues(root: Element) -> tuple[Listed, ...]:
    """The issues of a domain or profile, in the order of their numbers."""
    listed = tuple(Listed(each.number, _issue(each.element), each.element) for each in numbered_issues(root))
    if not listed:
        raise refusal(root.place, f"{described(root)} without an <issue>", "one issue or more")
    known: set[str] = set()
    for own in listed:
        if own.issue.name in known:
            raise refusal(own.element.place, f"a second issue “{shortened(own.issue.name, 40)}”", "each name once")
        known.add(own.issue.name)
    return listed


def _issue(element: Element) -> DomainIssue:
    name = word(element, "name")
    kind = next((element.attributes[key] for key in TYPES if element.attributes.get(key)), "discrete").lower()
    match kind:
        case "discrete":
            return DomainIssue(name, _values(element))
        case "integer":
            return DomainIssue(name, steps=_steps(element))
        case "real":
            found, expected = (
                f"the real issue {described(element)}, between any two of whose values there are more",
                ("an issue with finitely many values"),
            )
            advice = "Declare the steps that matter as items of a discrete issue, or whole numbers of an integer one."
            raise refusal(element.place, found, expected, advice)
    found = f"the type “{shortened(kind, 30)}” of {described(element)}"
    raise refusal(element.place, found, "discrete or integer")


def _values(element: Element) -> tuple[str, ...]:
    items = element.all("item")
    if not items:
        raise refusal(element.place, f"{described(element)} without an <item>", "its values, an <item> for each")
    if len(items) > MOST_OPTIONS:
        raise _too_many(element, len(items))
    known: dict[str, None] = {}
    for item in items:
        value = word(item, "value")
        if value in known:
            raise refusal(item.place, f"the value “{shortened(value, 40)}” a second time", "each value once")
        known[value] = None
    return tuple(known)


def _too_many(element: Element, count: int) -> FormatError:
    return refusal(element.place, f"{count} values of {described(element)}", f"{MOST_OPTIONS} at most")


def _steps(element: Element) -> Steps:
    bounds = element
    if "lowerbound" not in element.attributes:
        bounds = next(iter(element.all("range")), element)
    low, high = whole_number(bounds, "lowerbound"), whole_number(bounds, "upperbound")
    if high < low:
        raise refusal(bounds.place, f"the upper bound {high}", f"at least {low}, the lower one")
    if high - low >= MOST_OPTIONS:
        raise _too_many(element, high - low + 1)
    return Steps(Fraction(low), Fraction(high), Fraction(1))


class Known:
    """Words that are known, and where each stands: found by themselves, or by what differs from one in blanks alone.

    >>> Known(["none", "5% spoilage"]).place("5%  spoilage ")
    1
    """

    def __init__(self, words: Sequence[str]) -> None:
        self.exact = {word: place for place, word in enumerate(words)}
        alike = Counter(map(folded, words))
        self.alike = {folded(word): place for place, word in enumerate(words) if alike[folded(word)] == 1}

    def place(self, words: str) -> int | None:
        """The place of the words; None where they are not known."""
        return self.exact.get(words, self.alike.get(folded(words)))


def require_same(own: Sequence[Listed], known: Sequence[Listed], file: str) -> None:
    """Whether a profile has the issues of its domain, which is in `file`; FormatError says where they first differ.

    They go by their numbers, and must have the same names, values and bounds.
    """
    by_number = {each.number: each for each in own}
    for expected in known:
        found = by_number.pop(expected.number, None)
        named = f"issue {expected.number}, “{shortened(expected.issue.name, 40)}”"
        if found is None:
            raise _another(own[0].element, f"no {named}", file)
        _require_alike(found, expected, named, file)
    for odd in by_number.values():
        raise _another(odd.element, f"{described(odd.element)}, an issue with the index {odd.number}", file, "without")


def _require_alike(found: Listed, expected: Listed, named: str, file: str) -> None:
    if folded(found.issue.name) != folded(expected.issue.name):
        raise _another(found.element, f"“{shortened(found.issue.name, 40)}” as issue {found.number}", file, named)
    if found.issue.steps != expected.issue.steps:
        shown = _range(expected.issue)
        raise _another(found.element, f"{_range(found.issue)} of {described(found.element)}", file, shown)
    values, known = Known(found.issue.values), Known(expected.issue.values)
    for item, value in zip(found.element.all("item"), found.issue.values, strict=False):
        if known.place(value) is None:
            raise _another(item, f"the value “{shortened(value, 40)}” of {named}", file, "without it")
    for value in expected.issue.values:
        if values.place(value) is None:
            raise _another(found.element, f"no value “{shortened(value, 40)}” of {named}", file)


def _range(issue: DomainIssue) -> str:
    if issue.steps is None:
        return "the values"
    return f"the range {issue.steps.start} to {issue.steps.stop}"


def _another(element: Element, found: str, file: str, expected: str = "with it") -> FormatError:
    advice = "Is it the profile of another domain?"
    return refusal(element.place, found, f"the domain of {file}, {expected}", advice)

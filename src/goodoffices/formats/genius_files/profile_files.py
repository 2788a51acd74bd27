"""A Genius profile: linear additive, or a sum of hyper-rectangles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from goodoffices.case.errors import shortened
from goodoffices.case.issues import amount_name
from goodoffices.formats.domains.domain import Profile, Worth
from goodoffices.formats.genius_files.attributes import described, number
from goodoffices.formats.genius_files.evaluators import read_points
from goodoffices.formats.genius_files.issues import Listed, read_issues, require_same
from goodoffices.formats.genius_files.levels import weights_of
from goodoffices.formats.genius_files.rectangles import read_rectangles
from goodoffices.formats.genius_files.scale import ONE, ZERO, scale_of
from goodoffices.formats.sources.demands import refusal
from goodoffices.formats.sources.xml_source import Element

NEARLY = Fraction(1, 10**6)
"""How far weights that are rounded in a file can be from adding up to 1."""


@dataclass
class Desk:
    """Where a profile is read: the issues of its domain, the file these are from, its own, and what is odd about it."""

    listed: Sequence[Listed]
    domain_file: str
    file: str
    notes: list[str] = field(default_factory=list)

    def note(self, words: str) -> None:
        """Remember something that a reader of the file should know."""
        self.notes.append(f"{self.file}: {words}")


def read_profile(root: Element, stem: str, desk: Desk) -> Profile:
    """The profile of a file, which is called like the file where it has no name of its own."""
    name = root.attributes.get("name") or stem
    reserved, discount = _stated(root, "reservation"), _stated(root, "discount_factor")
    if discount is not None and not 0 <= discount <= 1:
        element = _single(root, "discount_factor") or root
        raise refusal(element.place, f"a discount of {amount_name(discount)}", "a number from 0 to 1")
    utility = _utility(root)
    profile = _linear(root, name, desk) if utility is None else _of_boxes(root, utility, name, desk)
    return Profile(name, profile.worth, profile.boxes, reserved, discount=discount, zero=profile.zero, one=profile.one)


def _stated(root: Element, tag: str) -> Fraction | None:
    element = _single(root, tag)
    return None if element is None else number(element, "value")


def _single(root: Element, tag: str) -> Element | None:
    """The only element of this kind, wherever it stands; None where there is none."""
    found = [element for element in root.walk() if element.tag == tag]
    if len(found) > 1:
        raise refusal(found[1].place, f"a second <{tag}>", "one at most")
    return found[0] if found else None


def _utility(root: Element) -> Element | None:
    utility = _single(root, "utility") or _single(root, "utility_function")
    kind = root.attributes.get("type", "")
    if utility is None and kind.lower() not in ("", "linear", "additive"):
        found = f"a profile of the type “{shortened(kind, 30)}” without a <utility>"
        raise refusal(root.place, found, "a linear one, or a <utility> of hyper-rectangles")
    return utility


def _of_boxes(root: Element, utility: Element, name: str, desk: Desk) -> Profile:
    if any(element.tag == "issue" for element in root.walk()):
        require_same(read_issues(root), desk.listed, desk.domain_file)
    if any("evaluation" in element.attributes or element.tag == "evaluator" for element in root.walk()):
        desk.note("evaluations beside hyper-rectangles are not read, as GENIUS does not.")
    found = read_rectangles(utility, desk.listed)
    if found.most is None:
        desk.note("no “maxutility” is stated; points count as they stand.")
    nothing = (Worth(),) * len(desk.listed)
    return Profile(name, nothing, found.boxes, zero=ZERO, one=found.most or ONE)


def _linear(root: Element, name: str, desk: Desk) -> Profile:
    own = read_issues(root)
    require_same(own, desk.listed, desk.domain_file)
    elements = {each.number: each.element for each in own}
    points = [read_points(elements[each.number], each.issue) for each in desk.listed]
    weights = _weights(root, own, desk)
    if not any(points):
        found, expected = f"no evaluation in {described(root)}", "what each value is worth to the party"
        raise refusal(root.place, found, expected)
    worth = tuple(
        Worth(pairs, weights.get(each.number)) if pairs else Worth()
        for each, pairs in zip(desk.listed, points, strict=True)
    )
    _note_silence(points, desk)
    zero, one = scale_of([each.issue for each in desk.listed], worth)
    if (zero, one) != (ZERO, ONE):
        low, high = (f"{float(end):.6g}" for end in (zero, one))
        desk.note(
            f"its totals are not between 0 and 1; the smallest, {low}, counts as 0, and the largest, {high}, as 1."
        )
    return Profile(name, worth, zero=zero, one=one)


def _note_silence(points: Sequence[object], desk: Desk) -> None:
    for each, pairs in zip(desk.listed, points, strict=True):
        if not pairs:
            desk.note(f"nothing is said of “{shortened(each.issue.name, 40)}”, which counts for nothing.")


def _weights(root: Element, own: Sequence[Listed], desk: Desk) -> dict[int, Fraction]:
    weights = weights_of(root)
    if not weights:
        desk.note("no weights are stated; each issue counts once.")
        return weights
    for each in own:
        if each.number not in weights:
            found = f"no weight of issue {each.number}, {described(each.element)}, beside those of others"
            raise refusal(each.element.place, found, "a <weight> for each issue, or none at all")
    total = sum(weights.values(), ZERO)
    if abs(total - 1) > NEARLY:
        desk.note(f"the weights add up to {float(total):.6g}, not to 1, and are kept.")
    return weights

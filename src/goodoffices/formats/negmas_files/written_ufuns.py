"""Profiles as utility functions of NegMAS."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from goodoffices.case.errors import FormatError, visible
from goodoffices.case.issues import amount_name
from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.domains.domain import Box, Profile, Worth
from goodoffices.formats.negmas_files.written_space import Written
from goodoffices.formats.negmas_files.yaml_text import Said
from goodoffices.formats.sources.decimals import Decimals, ends
from goodoffices.formats.sources.lines import along, straight


def ufun_said(profile: Profile, issues: Sequence[Written], decimals: Decimals) -> dict[str, Said]:
    """The file of a party's utility function, within its discount where it has one."""
    said = _rectangles(profile, issues, decimals) if profile.boxes else _additive(profile, issues, decimals)
    said |= _reserved(profile, issues, decimals)
    if profile.discount is None:
        return {"name": profile.name, **said}
    discounted: dict[str, Said] = {"discount": Bare(decimals.text(profile.discount)), "ufun": said}
    outer = _reserved(profile, issues, Decimals())
    return {"name": profile.name, "type": Bare("ExpDiscountedUFun"), **outer, **discounted}


def require_writable(profile: Profile, *, lossy: bool) -> tuple[Profile, tuple[str, ...]]:
    """The part of a profile that NegMAS has room for, and what it has not; an error at the latter, unless lossy."""
    excluding = [box for box in profile.boxes if box.excluded]
    is_mixed = bool(profile.boxes) and any(worth.points for worth in profile.worth)
    if not excluding and not is_mixed:
        return profile, ()
    odd = "boxes beside points of single issues" if is_mixed else "boxes with exclusions"
    if not lossy:
        found = f"found {odd}, for which NegMAS has no room; without them results differ"
        raise FormatError(visible(f"{profile.name}: {found}"))
    kept = () if is_mixed else tuple(box for box in profile.boxes if not box.excluded)
    left = Profile(profile.name, profile.worth, kept, profile.reserved, profile.reservation, profile.discount,
                   profile.zero, profile.one)  # fmt: skip
    return left, (f"{profile.name}: {odd}, for which NegMAS has no room, are left out.",)


def _reserved(profile: Profile, issues: Sequence[Written], decimals: Decimals) -> dict[str, Said]:
    said: dict[str, Said] = {"reserved_value": Bare("-.inf")}
    if profile.reserved is not None:
        said["reserved_value"] = Bare(decimals.text(profile.reserved))
    if profile.reservation is not None:
        pairs = zip(issues, profile.reservation, strict=True)
        said["reserved_outcome"] = [issue.keys.get(value, value) for issue, value in pairs]
    return said


def _bias(profile: Profile, decimals: Decimals) -> dict[str, Said]:
    bias = -profile.zero / (profile.one - profile.zero)
    return {"bias": Bare(decimals.text(bias))} if bias else {}


def _additive(profile: Profile, issues: Sequence[Written], decimals: Decimals) -> dict[str, Said]:
    worth = profile.worth or (Worth(),) * len(issues)
    scale = profile.one - profile.zero
    weights = [Fraction(1 if own.points else 0) if own.weight is None else own.weight for own in worth]
    said: dict[str, Said] = {
        "type": Bare("LinearAdditiveUtilityFunction"),
        "values": [_function(own, issue, decimals) for own, issue in zip(worth, issues, strict=True)],
    }
    if scale != 1 or any(own.weight is not None for own in worth):
        said["weights"] = [Bare(decimals.text(weight / scale)) for weight in weights]
    return said | _bias(profile, decimals)


def _function(worth: Worth, issue: Written, decimals: Decimals) -> Said:
    """What an issue's values are worth: nothing, a line where one says it all, else a table."""
    if not worth.points:
        return {"type": Bare("ConstFun"), "bias": Bare("0")}
    pairs = sorted((amount, points) for amount, points in worth.points if isinstance(amount, Fraction))
    amounts = issue.issue.steps.amounts() if issue.issue.steps else ()
    if issue.steps is not None and len(pairs) == 2 and len(amounts) > 1:
        slope, level = straight(pairs, amounts[0], amounts[-1]) or (Fraction(1, 3), Fraction(0))
        if ends(slope) and ends(level):
            return _line(slope, level, decimals)
    points = dict(worth.points)
    by_name = {amount_name(amount): along(pairs, amount) for amount in amounts} if pairs else {}
    table = {name: by_name[name] if name in by_name else points.get(name, Fraction(0)) for name in issue.keys}
    mapping: dict[str, Said] = {issue.keys[name]: Bare(decimals.text(own)) for name, own in table.items()}
    return {"type": Bare("TableFun"), "mapping": mapping}


def _line(slope: Fraction, level: Fraction, decimals: Decimals) -> Said:
    if slope == 1 and not level:
        return {"type": Bare("IdentityFun")}
    return {"type": Bare("AffineFun"), "slope": Bare(decimals.text(slope)), "bias": Bare(decimals.text(level))}


def _rectangles(profile: Profile, issues: Sequence[Written], decimals: Decimals) -> dict[str, Said]:
    scale = profile.one - profile.zero
    said: dict[str, Said] = {
        "type": Bare("HyperRectangleUtilityFunction"),
        "outcome_ranges": [_ranges(box, issues, decimals) for box in profile.boxes],
        "utilities": [Bare(decimals.text(box.points / scale)) for box in profile.boxes],
    }
    return said | _bias(profile, decimals)


def _ranges(box: Box, issues: Sequence[Written], decimals: Decimals) -> Said:
    """Bounds half a step outside, between two amounts: there it does not matter whether bounds count as part of it."""
    said: dict[str, Said] = {}
    for issue, low, high in box.bounds:
        steps = issues[issue].steps
        half = steps.step / 2 if steps else Fraction(0)
        said[Bare(str(issue))] = [Bare(decimals.text(low - half)), Bare(decimals.text(high + half))]
    return said

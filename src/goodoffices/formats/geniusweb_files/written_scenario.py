"""A domain and its profiles as a new folder of GeniusWeb files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.domains.domain import Domain, DomainIssue, Profile, Worth
from goodoffices.formats.geniusweb_files.fitted import fitted
from goodoffices.formats.geniusweb_files.json_text import Said, json_text
from goodoffices.formats.geniusweb_files.kinds import ADDITIVE, DOMAIN, ENDING
from goodoffices.formats.geniusweb_files.profile_files import BY_NUMBER, BY_VALUE, ENDS
from goodoffices.formats.sources.decimals import Decimals
from goodoffices.formats.sources.new_folder import file_names, write_folder


def write_scenario(domain: Domain, profiles: Sequence[Profile], folder: Path, *, lossy: bool) -> tuple[str, ...]:
    """Write the files, and tell what is in them otherwise, or not at all."""
    fit = fitted(domain, profiles, lossy=lossy)
    own, names = file_names(folder.absolute().name, [profile.name for profile in profiles], ENDING)
    notes = list(fit.notes)
    decimals = Decimals()
    inner = _domain(fit.domain, decimals)
    texts = {own: json_text(inner)}
    notes += decimals.notes(own)
    for name, profile, bid in zip(names, fit.profiles, fit.bids, strict=True):
        decimals = Decimals()
        said = _profile(profile, fit.domain, bid, decimals)
        texts[name] = json_text({ADDITIVE: {**said, "domain": inner}})
        notes += [*decimals.notes(name), *_beyond(profile, name)]
    write_folder(folder, texts)
    return tuple(notes)


def _beyond(profile: Profile, name: str) -> list[str]:
    """What GeniusWeb itself would not accept."""
    total = sum((own.weight or Fraction(0) for own in profile.worth), Fraction(0))
    found = [f"{name}: the weights do not add up to 1, which GeniusWeb itself wants."] if total != 1 else []
    if any(not 0 <= points <= 1 for own in profile.worth for _, points in own.points):
        found.append(f"{name}: some points are not between 0 and 1, where GeniusWeb itself wants them.")
    return found


def _domain(domain: Domain, decimals: Decimals) -> dict[str, Said]:
    return {"name": domain.name, DOMAIN: {issue.name: {"values": _values(issue, decimals)} for issue in domain.issues}}


def _values(issue: DomainIssue, decimals: Decimals) -> Said:
    if issue.steps is None:
        return list(issue.values)
    bounds = (issue.steps.start, issue.steps.stop, issue.steps.step)
    return {"range": [decimals.text(bound) for bound in bounds]}


def _profile(profile: Profile, domain: Domain, bid: Mapping[int, str] | None, decimals: Decimals) -> dict[str, Said]:
    rows = list(zip(domain.issues, profile.worth, strict=True))
    said: dict[str, Said] = {
        "name": profile.name,
        "issueUtilities": {issue.name: _utilities(issue, worth, decimals) for issue, worth in rows},
        "issueWeights": {issue.name: Bare(decimals.text(worth.weight or Fraction(0))) for issue, worth in rows},
    }
    if bid is not None:
        said["reservationBid"] = {"issuevalues": {domain.issues[i].name: _value(domain.issues[i], value)
                                                  for i, value in sorted(bid.items())}}  # fmt: skip
    return said


def _value(issue: DomainIssue, value: str) -> str:
    return value if issue.steps is None else Bare(value)


def _utilities(issue: DomainIssue, worth: Worth, decimals: Decimals) -> Said:
    if issue.steps is None:
        points = {str(value): Bare(decimals.text(own)) for value, own in worth.points}
        return {BY_VALUE[0]: {"valueUtilities": dict(points)}}
    said: dict[str, Said] = {}
    for names, pair in zip(ENDS, worth.points, strict=True):
        for name, own in zip(names, pair, strict=True):
            said[name] = Bare(decimals.text(Fraction(own)))
    return {BY_NUMBER[0]: said}

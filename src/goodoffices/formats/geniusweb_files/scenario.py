"""A GeniusWeb scenario: which of its files is what, and all of them together as a domain with profiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import shown
from goodoffices.formats.case_files.nodes import Entries
from goodoffices.formats.domains.domain import Domain
from goodoffices.formats.domains.scenario import Scenario
from goodoffices.formats.geniusweb_files.domain_files import read_domain
from goodoffices.formats.geniusweb_files.kinds import ADDITIVE, ENDING, is_domain, is_profile
from goodoffices.formats.geniusweb_files.profile_files import Desk, read_profile
from goodoffices.formats.sources.demands import mapping, refusal, stated
from goodoffices.formats.sources.found_files import files_of
from goodoffices.formats.sources.json_source import read_json


@dataclass(frozen=True)
class _Part:
    """One file of a scenario: a domain, or a profile."""

    file: Path
    tree: Entries


def read_scenario(paths: Sequence[Path]) -> Scenario:
    """The scenario in a folder or files; of a domain alone, the one in its folder; profiles can bring their domain."""
    domains, profiles, others = _sorted(files_of(paths, {ENDING}))
    if domains and not profiles and not others and not paths[0].is_dir():
        domains, profiles, others = _sorted(files_of([domains[0].file.parent], {ENDING}))
    where = paths[0] if paths[0].is_dir() else paths[0].parent
    if not profiles:
        raise FormatError(visible(f"{shown(where)}: found no profile; expected one {ADDITIVE} for each party"))
    if len(domains) > 1:
        advice = f"Leave {domains[1].file.name} out."
        raise refusal(domains[1].tree, f"a second domain beside {domains[0].file.name}", "one", advice)
    domain, file = _domain(domains, profiles)
    notes = [f"{shown(other)}: ignored, since it is neither a domain nor a profile." for other in others]
    read = []
    for part in profiles:
        desk = Desk(domain, file.name, shown(part.file))
        _same_domain(part, desk)
        read.append(read_profile(part.tree, part.file.stem, desk))
        notes += desk.notes
    name = where.absolute().name if paths[0].is_dir() else file.stem
    return Scenario(domain, tuple(read), name, tuple(map(visible, notes)))


def _sorted(files: Sequence[Path]) -> tuple[list[_Part], list[_Part], list[Path]]:
    domains, profiles, others = list[_Part](), list[_Part](), list[Path]()
    for file in files:
        tree = read_json(file, shown(file))
        if isinstance(tree, Entries) and is_domain(tree):
            domains.append(_Part(file, tree))
        elif isinstance(tree, Entries) and is_profile(tree):
            inner = tree.entries[ADDITIVE].value
            profiles.append(_Part(file, mapping(inner, "a profile, with issueUtilities and issueWeights")))
        else:
            others.append(file)
    return domains, profiles, others


def _domain(domains: Sequence[_Part], profiles: Sequence[_Part]) -> tuple[Domain, Path]:
    """The domain of a file of its own, else of the first profile that has one."""
    for part in domains:
        return read_domain(part.tree, part.file.stem), part.file
    for part in profiles:
        own = stated(part.tree, "domain")
        if own:
            return read_domain(mapping(own, "a domain"), part.file.stem), part.file
    raise refusal(profiles[0].tree, "no “domain” in any profile, and no file of one", "the domain of the profiles")


def _same_domain(part: _Part, desk: Desk) -> None:
    """Whether the domain within a profile is that of the others; the values of an issue can stand in another order."""
    own = stated(part.tree, "domain")
    if own is None:
        return
    inner = read_domain(mapping(own, "a domain"), "")
    known = {issue.name: frozenset(issue.values) or issue.steps for issue in desk.domain.issues}
    other = {issue.name: frozenset(issue.values) or issue.steps for issue in inner.issues}
    if known != other:
        odd = next(name for name in {**known, **other} if known.get(name) != other.get(name))
        advice = "Is it the profile of another domain?"
        raise refusal(own, f"another “{odd[:60]}” than in {desk.domain_file}", "the same domain", advice)
    if inner.name and inner.name != desk.domain.name:
        desk.note(f"its domain is called “{inner.name[:60]}” there, not “{desk.domain.name[:60]}”.")

"""A Genius scenario: which of its files is what, and all of them together as a domain with profiles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import shown
from goodoffices.formats.domains.domain import Domain
from goodoffices.formats.domains.scenario import Scenario
from goodoffices.formats.genius_files.issues import read_issues
from goodoffices.formats.genius_files.kinds import DOMAIN, ENDING, PROFILE, is_domain, is_profile, looks_like_genius
from goodoffices.formats.genius_files.profile_files import Desk, read_profile
from goodoffices.formats.sources.demands import refusal
from goodoffices.formats.sources.found_files import files_of
from goodoffices.formats.sources.xml_source import Element, read_xml

TAIL = re.compile(r"[-_ ]*domain$", re.IGNORECASE)


@dataclass(frozen=True)
class _Part:
    """One file of a scenario: a domain, or a profile."""

    file: Path
    root: Element


def read_scenario(paths: Sequence[Path]) -> Scenario:
    """The scenario in a folder or files; of a domain alone, the one in its folder; profiles can bring their domain."""
    domains, profiles, others = _sorted(paths)
    if domains and not profiles and len(paths) == 1 and not paths[0].is_dir():
        others, profiles = [], _sorted([domains[0].file.parent])[1]
    where = paths[0] if paths[0].is_dir() else paths[0].parent
    if not profiles:
        expected = f"expected one for each party, an .xml file that begins with <{PROFILE}>"
        raise FormatError(visible(f"{shown(where)}: found no profile; {expected}"))
    if len(domains) > 1:
        advice = f"Leave {domains[1].file.name} out."
        raise refusal(domains[1].root.place, f"a second domain beside {domains[0].file.name}", "one", advice)
    source = (domains or profiles)[0]
    listed = read_issues(source.root)
    notes = [f"{shown(other)}: ignored, since it is neither a domain nor a profile." for other in others]
    read = []
    for part in profiles:
        desk = Desk(listed, shown(source.file), shown(part.file))
        read.append(read_profile(part.root, part.file.stem, desk))
        notes += desk.notes
    folder = where.absolute().name or "talks"
    title = (source.root.attributes.get("name") or name_of_domain(source.file.stem)) if domains else folder
    name = name_of_domain(source.file.stem) if domains and not paths[0].is_dir() else folder
    domain = Domain(title, tuple(each.issue for each in listed))
    return Scenario(domain, tuple(read), name, tuple(map(visible, notes)))


def name_of_domain(stem: str) -> str:
    """What a domain is called by its file.

    >>> name_of_domain("Laptop-C-domain"), name_of_domain("domain")
    ('Laptop-C', 'domain')
    """
    return TAIL.sub("", stem) or stem


def _sorted(paths: Sequence[Path]) -> tuple[list[_Part], list[_Part], list[Path]]:
    """Domains, profiles, and files of a folder that are neither; a file that was named has to be one of them."""
    domains, profiles, others = list[_Part](), list[_Part](), list[Path]()
    named = set(paths)
    for file in files_of(paths, {ENDING}):
        if file not in named and not looks_like_genius(file):
            others.append(file)
            continue
        part = _Part(file, read_xml(file, shown(file)))
        if is_domain(part.root):
            domains.append(part)
        elif is_profile(part.root):
            profiles.append(part)
        else:
            expected = f"<{DOMAIN}> for a domain, or <{PROFILE}> for a profile"
            raise refusal(part.root.place, f"<{part.root.tag[:40]}> as the outermost element", expected)
    return domains, profiles, others

"""A domain and its profiles as a new folder of NegMAS files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from goodoffices.formats.domains.domain import Domain, Profile
from goodoffices.formats.negmas_files.written_space import space_said, written
from goodoffices.formats.negmas_files.written_ufuns import require_writable, ufun_said
from goodoffices.formats.negmas_files.yaml_text import yaml_text
from goodoffices.formats.sources.decimals import Decimals
from goodoffices.formats.sources.new_folder import file_names, write_folder

ENDING = ".yml"


def write_scenario(domain: Domain, profiles: Sequence[Profile], folder: Path, *, lossy: bool) -> tuple[str, ...]:
    """Write the files, and tell what is in them otherwise, or not at all."""
    own, names = file_names(folder.absolute().name, [profile.name for profile in profiles], ENDING)
    issues = [written(issue) for issue in domain.issues]
    notes = [
        f"{own}: the amounts of “{issue.issue.name}” have no end as decimals, and are written as texts."
        for issue in issues
        if issue.issue.steps is not None and issue.steps is None
    ]
    texts = {own: yaml_text(space_said(domain, issues))}
    for name, profile in zip(names, profiles, strict=True):
        kept, lost = require_writable(profile, lossy=lossy)
        decimals = Decimals()
        texts[name] = yaml_text(ufun_said(kept, issues, decimals))
        notes += [*lost, *decimals.notes(name)]
    write_folder(folder, texts)
    return tuple(notes)

"""What GeniusWeb files can be, by the name around what they say."""

from __future__ import annotations

import re
from pathlib import Path

from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.nodes import Entries, Tree
from goodoffices.formats.sources.demands import described, refusal
from goodoffices.formats.sources.found_files import beginnings

ENDING = ".json"
ADDITIVE = "LinearAdditiveUtilitySpace"
DOMAIN = "issuesValues"

OTHER_PROFILES = frozenset({
    "PartialOrderingProfile", "DefaultPartialOrdering", "PartialOrdering", "SumOfGroupsUtilitySpace",
    "CategoricalProfile", "FullOrdering", "DefaultProfile", "UtilitySpace",
})  # fmt: skip
"""Profiles that say no worth for each value of each issue."""

SETTINGS = re.compile(r"\w*Settings|AllPermutations\w*|\w*Tournament\w*")
"""How sessions and tournaments are set up: who talks, how long, and where the profiles are."""

MARK = re.compile(
    rb"\"(?:"
    + "|".join([DOMAIN, ADDITIVE, *sorted(OTHER_PROFILES)]).encode()
    + rb"|(?:SAOP|MOPAC|SHAOP)Settings)\"\s*:"
)


def looks_like_geniusweb(path: Path) -> bool:
    """Whether a file, or one in a folder, says something that GeniusWeb has a name for."""
    return any(MARK.search(content) for content in beginnings(path, {ENDING}))


def is_domain(tree: Tree) -> bool:
    """Whether a file holds a domain."""
    return isinstance(tree, Entries) and DOMAIN in tree.entries


def is_profile(tree: Tree) -> bool:
    """Whether a file holds a profile that is read here; refuses those of other kinds, and settings."""
    if not isinstance(tree, Entries) or len(tree.entries) != 1:
        return False
    name, entry = next(iter(tree.entries.items()))
    if name in OTHER_PROFILES:
        found = f"a profile of the kind {name}, which says no points for single values"
        raise refusal(entry.key, found, ADDITIVE)
    if SETTINGS.fullmatch(name):
        advice = "Give the files of the domain and the profiles themselves."
        raise refusal(entry.key, f"{name}, which only says where profiles are", "a domain or a profile", advice)
    return name == ADDITIVE


def content_of(tree: Entries, names: tuple[str, ...], what: str) -> tuple[str, Tree]:
    """The one of the names that stands in a mapping, and what stands behind it."""
    for name in names:
        if name in tree.entries:
            return name, tree.entries[name].value
    first = next(iter(tree.entries.values()), None)
    if first is None:
        raise refusal(tree, described(tree) + " without anything", what)
    name = first.key.text
    raise refusal(first.key, f"“{name[:60]}”", what, did_you_mean(name, names))

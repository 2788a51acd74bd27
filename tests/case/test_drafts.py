"""Drafts: the newest version, and the package that a version is."""

from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.text import Text

WORDS = Text.plain("…")


def test_the_newest_version_is_the_last() -> None:
    old, new = DraftVersion("1"), DraftVersion("2")
    assert Draft("d", WORDS, (old, new)).latest is new
    assert Draft("d", WORDS).latest is None


def test_clauses_together_are_a_package() -> None:
    clauses = (
        Clause("1", WORDS, (("release.volume", "150"), ("dam", "lowered"))),
        Clause("2", WORDS),
        Clause("3", WORDS, (("joint_patrols", "no"),)),
    )
    package = DraftVersion("1", clauses).package
    assert dict(package) == {"release.volume": "150", "dam": "lowered", "joint_patrols": "no"}
    assert len(DraftVersion("1").package) == 0

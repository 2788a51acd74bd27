"""A text in one or more languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """What people read, in one or more languages, as (language code, words) pairs in the order given.

    The code "" marks words whose language nobody named. Asked for a language that it lacks, a text answers in
    the unnamed one, then in English, then in the first there is: a reader gets words, never a gap.

    >>> Text((("en", "Water"), ("de", "Wasser"))).in_("de")
    'Wasser'
    >>> Text.plain("Water").in_("de")
    'Water'
    """

    versions: tuple[tuple[str, str], ...]

    @classmethod
    def plain(cls, words: str) -> Text:
        """A text whose language is not named."""
        return cls((("", words),))

    @classmethod
    def of(cls, versions: Mapping[str, str]) -> Text:
        """A text from a mapping of language codes to words."""
        return cls(tuple(versions.items()))

    @property
    def is_plain(self) -> bool:
        """Whether this is a single version in an unnamed language."""
        return len(self.versions) == 1 and self.versions[0][0] == ""

    def in_(self, language: str) -> str:
        """The words in this language, or in the nearest there is."""
        known = dict(self.versions)
        for code in (language, "", "en"):
            if code in known:
                return known[code]
        return self.versions[0][1] if self.versions else ""

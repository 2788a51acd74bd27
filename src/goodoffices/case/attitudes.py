"""Whether a claim speaks for its subject or against it, as far as its stance or its words say so."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from importlib import resources

from goodoffices.case.claims import Claim


class Attitude(StrEnum):
    """For or against."""

    FOR = "for"
    AGAINST = "against"


BY_STANCE = {
    "offer": Attitude.FOR,
    "concession": Attitude.FOR,
    "rejection": Attitude.AGAINST,
    "red_line": Attitude.AGAINST,
}
"""What a stance says by itself."""

ASSESSMENT = "assessment"
"""The stance that can be either, which its words decide."""

REACH = 3
"""Words behind a negation that it can turn."""


def attitude_of(claim: Claim) -> Attitude | None:
    """For or against; None where neither the stance nor the words of an assessment say which."""
    if claim.stance != ASSESSMENT:
        return BY_STANCE.get(claim.stance)
    found = {judged for words in (claim.quote, *(own for _, own in claim.says.versions)) for judged in assessed(words)}
    return found.pop() if len(found) == 1 else None


def assessed(words: str) -> Iterator[Attitude]:
    """What each word of an assessment says, by the lexicon `assessments.toml`.

    >>> [own.value for own in assessed("The text is not workable, but it is a basis.")]
    ['against', 'for']
    """
    flat = " ".join(words.casefold().split())
    for pattern, attitude in _patterns():
        for found in pattern.finditer(flat):
            yield _opposite(attitude) if _is_negated(flat[: found.start()]) else attitude


def _opposite(attitude: Attitude) -> Attitude:
    return Attitude.AGAINST if attitude is Attitude.FOR else Attitude.FOR


def _is_negated(before: str) -> bool:
    words = re.findall(r"[\w’']+", re.split(r"[.;:!?,]", before)[-1])[-REACH:]
    return any(word in _lexicon()["negations"] or word.startswith("kein") for word in words)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Attitude], ...]:
    lexicon = _lexicon()
    kinds = (("favourable", Attitude.FOR), ("unfavourable", Attitude.AGAINST))
    return tuple((_any_of(lexicon[name]), attitude) for name, attitude in kinds)


def _any_of(beginnings: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, beginnings))})")


@cache
def _lexicon() -> dict[str, tuple[str, ...]]:
    file = resources.files(__package__) / "lexicons" / "assessments.toml"
    return {name: tuple(words) for name, words in tomllib.loads(file.read_text(encoding="utf-8")).items()}

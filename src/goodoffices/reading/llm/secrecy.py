"""Words of a server without the key to it, which some repeat when they refuse it, whole or in part."""

from __future__ import annotations

from itertools import groupby

SHORTEST = 8
"""Signs in a row of a key that give some of it away."""


def without(secret: str, words: str) -> str:
    """The words, with a mark for every stretch of them that the secret has as well.

    >>> without("sk-4711-0815-2342", "Incorrect API key: sk-4711-0815-***.")
    'Incorrect API key: …***.'
    """
    size = min(SHORTEST, len(secret))
    if not size:
        return words
    parts = {secret[at : at + size] for at in range(len(secret) - size + 1)}
    told = {at + i for at in range(len(words) - size + 1) if words[at : at + size] in parts for i in range(size)}
    runs = groupby(enumerate(words), key=lambda place: place[0] in told)
    return "".join("…" if is_secret else "".join(sign for _, sign in run) for is_secret, run in runs)

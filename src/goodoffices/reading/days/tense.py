"""Whether a clause speaks of what is still to come: by its verbs, as a table of the language has them."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.reading.lexicon import words


def is_ahead(clause: Iterable[str], language: str) -> bool:
    """Whether the words of a clause plan something: a word for what is to come, and no verb of what is over.

    >>> is_ahead("Am Dienstag trifft die Delegation den Präsidenten".split(), "de")
    True
    >>> is_ahead("Am Dienstag traf die Delegation den Präsidenten".split(), "de")
    False
    """
    said = {word.lower() for word in clause}
    if said & words(f"{language}.tense", "had") and said & words(f"{language}.tense", "past"):
        return False
    ahead, over = words(f"{language}.tense", "ahead"), words(f"{language}.tense", "over")
    return bool(said & words(f"{language}.tense", "surely_ahead")) or (bool(said & ahead) and not said & over)


def is_cancelled(clause: Iterable[str], language: str) -> bool:
    """Whether the words of a clause say that something does not take place.

    >>> is_cancelled("Das Treffen in Genf wurde abgesagt".split(), "de")
    True
    """
    return bool({word.lower() for word in clause} & words(f"{language}.tense", "cancelled"))

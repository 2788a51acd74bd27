"""The words of a sentence with the full stops that belong to them: "U.S.", "Dr.", "J."."""

from __future__ import annotations

from goodoffices.reading.pages.page import Sentence, Token, abbreviations


def spelled(sentence: Sentence, language: str) -> list[Token]:
    """Words and marks; an abbreviation or initial has its full stop.

    >>> from goodoffices.reading.pages.page import Page
    >>> [token.text for token in spelled(Page("Dr. J. Wu left.", "en").sentences[0], "en")]
    ['Dr.', 'J.', 'Wu', 'left', '.']
    """
    found: list[Token] = []
    for token in sentence.tokens:
        if token.text == "." and found and found[-1].end == token.begin and _is_short(found[-1].text, language):
            found[-1] = Token(found[-1].text + ".", found[-1].begin, token.end)
        else:
            found.append(token)
    return found


def _is_short(word: str, language: str) -> bool:
    if len(word) == 1:
        return word.isupper()
    return f"{word.lower()}." in abbreviations(language) and word[0].isupper()

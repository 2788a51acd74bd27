"""The words of a sentence with what each of them can be: the strip on which names and roles are looked for."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reading.actors.word_kinds import NAMES, WordKind, word_kind
from goodoffices.reading.pages.page import Sentence, Token
from goodoffices.reading.pages.spelling import spelled


@dataclass(frozen=True, slots=True)
class Strip:
    """Words, what they can be, and their language."""

    tokens: list[Token]
    kinds: list[WordKind]
    language: str

    @classmethod
    def of(cls, sentence: Sentence, language: str) -> Strip:
        """The strip of a sentence."""
        tokens = spelled(sentence, language)
        return cls(tokens, [word_kind(token.text, language) for token in tokens], language)

    def __len__(self) -> int:
        return len(self.tokens)

    def word(self, at: int) -> str:
        """The word at a place; "" outside."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def kind(self, at: int) -> WordKind:
        """What the word at a place can be; OTHER outside."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else WordKind.OTHER

    def is_name(self, at: int) -> bool:
        """Whether the word at a place can be part of a name."""
        return 0 <= at < len(self.kinds) and self.kinds[at] in NAMES

    def text(self, first: int, last: int) -> str:
        """The words first … last-1, with the spaces and without the breaks that the text has between them."""
        return " ".join(token.text for token in self.tokens[first:last]).replace(" ,", ",")

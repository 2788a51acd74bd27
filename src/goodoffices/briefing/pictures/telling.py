"""Packages in words, for those who point at them: who gets how much, and what is decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import altair as alt

from goodoffices.analysis.integers import Ints
from goodoffices.briefing.pictures.contents import Contents
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.shares import Share, shares
from goodoffices.case.expressions.words import facet_in_words, option_in_words


@dataclass(frozen=True)
class Telling:
    """Rows of data for packages, and the tooltips that show them; both empty where nothing is to be told."""

    contents: Contents

    @cached_property
    def _options(self) -> list[list[str]]:
        case, say = self.contents.findings.model.case, self.contents.say
        return [
            [option_in_words(facet.id, name, case, say.code) for name in facet.option_names] for facet in case.facets
        ]

    @cached_property
    def tooltips(self) -> list[alt.Tooltip]:
        """What a mark shows, line by line: its name, what each party gets, each decision."""
        if not self.contents.is_told:
            return []
        case, say = self.contents.findings.model.case, self.contents.say
        heads = [say("picture.what")]
        heads += [party_in_words(party, case, say) for party in self.contents.parties]
        heads += [facet_in_words(facet.id, case, say.code) for facet in case.facets]
        return [
            alt.Tooltip(field=f"t{number}", type="nominal", title=head) for number, head in enumerate(_apart(heads))
        ]

    def row(self, name: str, points: Sequence[int], choices: Sequence[int]) -> dict[str, str]:
        """What the tooltips say of one package."""
        if not self.contents.is_told:
            return {}
        got = shares(self.contents.findings, points)
        told = [name, *(in_words(share, self.contents) for share in got)]
        told += [options[choice] for options, choice in zip(self._options, choices, strict=True)]
        return {f"t{number}": words for number, words in enumerate(told)}

    def rows(self, name: str, points: Ints, choices: Ints) -> Iterator[dict[str, str]]:
        """The same of several."""
        for own, chosen in zip(points.tolist(), choices.tolist(), strict=True):
            yield self.row(name, own, chosen)


def in_words(share: Share, contents: Contents) -> str:
    """What a party gets, without the meter that tables have."""
    words = share.in_words(contents.say)
    return words if share.scaled is None else words.partition(" ")[2]


def _apart(heads: Sequence[str]) -> Iterator[str]:
    """The heads, told apart by a number where two are the same: a tooltip shows each only once."""
    seen: dict[str, int] = {}
    for head in heads:
        seen[head] = seen.get(head, 0) + 1
        yield head if seen[head] == 1 else f"{head} ({seen[head]})"

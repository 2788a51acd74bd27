"""The table of positions: issue × party in its own words, with sources; one row for each, or one column per party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from goodoffices.case.errors import shortened
from goodoffices.case.issues import amount_name
from goodoffices.case.names import did_you_mean, folded
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.domains.names import names_for
from goodoffices.formats.tables.additions import document_of, name_party, new_claim, sources_of, split_names
from goodoffices.formats.tables.form import facet_id
from goodoffices.formats.tables.grid import Cell, Desk, Grid, Row, Unfit, is_empty, words_of
from goodoffices.formats.tables.headings import HEADINGS, Head, below, from_literal, head_of, is_nothing
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.said import THERE, Entry, Said

GERMAN_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
LONGEST_NAME = 60
"""Characters that an option can have as its name; longer words become its title."""

USED = frozenset(
    ("issue", "facet", "party", "position", "words", "source", "document", "serves", "basis", "audience", "date",
     "speaker")
)  # fmt: skip


def recognises(grid: Grid) -> bool:
    """Whether this is a table of positions."""
    return _head(grid) is not None


def said(grid: Grid, known: Known, desk: Desk) -> Said:
    """What a table of positions says."""
    head = _head(grid)
    return _Reader(grid, head, known, desk).read() if head else {}


def day_of(words: str) -> str:
    """A day as case files write it; other words as they are.

    >>> day_of("3.6.2025"), day_of("in June")
    ('2025-06-03', 'in June')
    """
    german = GERMAN_DAY.fullmatch(words)
    return f"{german[3]}-{int(german[2]):02}-{int(german[1]):02}" if german else words


def _head(grid: Grid) -> Head | None:
    for required in (("issue", "party", "position"), ("issue", "party", "words")):
        if head := head_of(grid, *required):
            return head
    head = head_of(grid, "issue")
    if head is None or head.has("option") or head.has("title") or head.has("rule"):
        return None
    return head if any(heading.words and not heading.meaning for heading in head.headings) else None


@dataclass(frozen=True)
class _Stand:
    """What one party says on an issue: the words as a whole, and what stands around them."""

    issue: str
    facet: str
    party: str
    position: str
    where: str
    says: dict[str, str] = field(default_factory=dict)
    more: dict[str, str] = field(default_factory=dict)

    @property
    def about(self) -> str:
        return facet_id(self.issue, self.facet)

    @property
    def text(self) -> Plain:
        """Its own words, in the languages that they stand in."""
        if not self.says:
            return self.position
        return self.says.get("") or {**self.says}


@dataclass
class _Reader:
    """Goes through the rows; what is on an issue that nobody knows options of waits until the end."""

    grid: Grid
    head: Head
    known: Known
    desk: Desk
    said: Said = field(default_factory=dict)
    waiting: list[_Stand] = field(default_factory=list)
    issue: str = ""
    facet: str = ""
    party: str = ""

    def read(self) -> Said:
        stands = self.by_row if self.head.has("party") else self.by_column
        for row in below(self.grid, self.head):
            try:
                self.move_to(row)
                for stand in stands(row):
                    self.stand(stand)
            except Unfit as unfit:
                self.desk.complain(self.grid.where(row.number, self.head.column("issue")), unfit)
        self.ignored()
        self.with_options_of_their_own()
        return self.said

    # ------------------------------------------------------------------------------------------- cells

    def words(self, row: Row, column: int | None) -> str:
        if column is None or is_nothing(row.at(column)):
            return ""
        try:
            return words_of(row.at(column))
        except Unfit as unfit:
            self.desk.complain(self.grid.where(row.number, column), unfit)
            return ""

    def of(self, row: Row, meaning: str) -> str:
        return self.words(row, self.head.column(meaning))

    def move_to(self, row: Row) -> None:
        """A blank issue means the one above."""
        issue, facet = self.of(row, "issue"), self.of(row, "facet")
        if issue and self.known.issues.known(issue) is None and "." in issue:
            issue, _, facet = issue.partition(".")
        if issue:
            if self.known.is_given and self.known.issues.known(issue) is None:
                advice = did_you_mean(issue, self.known.issues.names)
                raise Unfit(f"the issue “{shortened(issue, 60)}”", "an issue of this case", advice)
            name = self.known.issues.of(issue)
            self.issue, self.facet = name, self.facet if name == self.issue else ""
        if facet and self.issue:
            self.facet = self.known.facets_in(self.issue).of(facet)

    def by_row(self, row: Row) -> Iterator[_Stand]:
        party = self.of(row, "party")
        columns = self.head.column("party"), self.head.column("issue")
        is_merged = columns[0] is not None and columns[1] is not None and columns[0] < columns[1]
        if party:
            self.party = self.known.parties.of(party)
        elif not is_merged:
            self.party = ""
        says = {language: text for i, language in self.head.columns("words") if (text := self.words(row, i))}
        position = self.of(row, "position")
        if not position and not says:
            return
        self.require_an_issue()
        if not self.party:
            raise Unfit("a position of nobody", "the party that it is of")
        column = self.head.column("position" if position else "words")
        more = {meaning: self.of(row, meaning) for meaning in USED - {"issue", "facet", "party", "position", "words"}}
        where = self.grid.where(row.number, column)
        yield _Stand(self.issue, self.facet, self.party, position, where, says, more)

    def by_column(self, row: Row) -> Iterator[_Stand]:
        sources = [column for column, _ in self.head.columns("source")]
        for i, heading in enumerate(self.head.headings):
            if not heading.words or heading.meaning:
                continue
            text = self.words(row, i)
            if text:
                self.require_an_issue()
                party = self.known.parties.of(from_literal(heading.words, HEADINGS))
                source = self.words(row, _source_column(i, sources, self.head))
                where = self.grid.where(row.number, i)
                yield _Stand(self.issue, self.facet, party, text, where, more={"source": source})

    def require_an_issue(self) -> None:
        if not self.issue:
            raise Unfit("no issue", "one in this row, or in a row above it")

    def ignored(self) -> None:
        """Say which columns were left out."""
        is_long = self.head.has("party")
        used = USED if is_long else {"issue", "facet", "source"}
        width = max(len(row.cells) for row in self.grid.rows)
        for i in range(width):
            heading = self.head.headings[i] if i < len(self.head.headings) else None
            is_party = not is_long and heading is not None and heading.words and not heading.meaning
            cells: list[Cell] = [row.at(i) for row in below(self.grid, self.head)]
            if is_party or (heading and heading.meaning in used) or all(map(is_empty, cells)):
                continue
            name = f"“{shortened(heading.words, 60)}”" if heading and heading.words else "without a heading"
            self.desk.note(f"{self.grid.where(self.head.row.number, i)}: the column {name} was left out")

    # ----------------------------------------------------------------------------------- what they say

    def stand(self, stand: _Stand) -> None:
        """A position where the words name an option that is known; else a claim, or a new option later."""
        if not self.known.is_given:
            name_party(self.said, self.known, stand.party, stand.where)
        choice = self.choice(stand)
        if choice and ("positions", stand.party, choice[0]) not in self.said:
            self.position(stand, *choice)
        elif choice or self.has_options(stand):
            claim = self.claim(stand)
            why = "is a second position of its party on it" if choice else f"names no option of {stand.about}"
            words = shortened(stand.position or str(stand.text), 60)
            self.desk.note(f"{stand.where}: “{words}” {why}, and was kept as the claim {claim}, not accepted yet")
        else:
            self.waiting.append(stand)

    def choice(self, stand: _Stand) -> tuple[str, str] | None:
        if not stand.position:
            return None
        amount = amount_in(stand.position.replace(",", "."))
        if stand.about in self.known.numbers and amount is not None:
            return stand.about, amount_name(amount)
        return self.known.option_called(stand.about, from_literal(stand.position, HEADINGS))

    def has_options(self, stand: _Stand) -> bool:
        return bool(self.known.facets_of(stand.issue))

    def position(self, stand: _Stand, facet: str, option: str) -> None:
        home = ("positions", stand.party, facet)
        self.said[home] = Entry(THERE, stand.where)
        self.said[*home, "option"] = Entry(option, stand.where)
        for language, words in stand.says.items():
            self.said[*home, "says", *filter(None, [language])] = Entry(words, stand.where)
        for meaning, key in (("serves", "serves"), ("audience", "audience")):
            if stand.more.get(meaning):
                self.said[*home, key] = Entry([*split_names(stand.more[meaning])], stand.where)
        if stand.more.get("basis"):
            self.said[*home, "basis"] = Entry(stand.more["basis"], stand.where)
        sources = self.sources(stand, facet)
        if sources:
            self.said[*home, "sources"] = Entry(sources, stand.where)

    def sources(self, stand: _Stand, facet: str) -> list[Plain]:
        """The claims that a position is from; new words become a claim, with a document where one is named."""
        source = stand.more.get("source", "")
        if source and any(name in self.known.claims for name in (source, *split_names(source))):
            return sources_of(source, stand.where, self.known, self.said)
        around = [stand.more.get(meaning) for meaning in ("source", "document", "speaker", "date")]
        return [self.claim(stand, facet)] if any(around) else []

    def claim(self, stand: _Stand, facet: str = "") -> str:
        source = stand.more.get("document") or stand.more.get("source", "")
        named = [name for name in (source, *split_names(source)) if name in self.known.claims]
        document = document_of(source, stand.where, self.known, self.said) if source and not named else ""
        text = stand.text
        if stand.says and stand.position and not facet:
            text = f"{stand.position}: {stand.says.get('') or next(iter(stand.says.values()))}"
        return new_claim(
            self.said,
            self.known,
            stand.where,
            says=text,
            speaker=stand.more.get("speaker"),
            party=stand.party,
            date=day_of(stand.more.get("date", "")),
            about=[facet or (stand.about if stand.about in self.known.options else stand.issue)],
            document=document,
            sources=[*named],
            basis=stand.more.get("basis"),
            audience=[*split_names(stand.more.get("audience", ""))],
        )

    def with_options_of_their_own(self) -> None:
        """Where nobody says what an issue can be decided to, what parties say becomes its options."""
        by_facet: dict[tuple[str, str], list[_Stand]] = {}
        for stand in self.waiting:
            by_facet.setdefault((stand.issue, stand.facet), []).append(stand)
        for (issue, facet), stands in by_facet.items():
            first = stands[0].where
            home = ("issues", issue, "facets", facet)
            self.said[home[:2]], self.said[home] = Entry(THERE, first), Entry(THERE, first)
            title = self.known.issues.title(issue)
            if title:
                self.said[*home[:2], "title"] = Entry(title, first)
            self.options(home, stands)
            self.desk.note(
                f"{first}: no table says what {facet_id(issue, facet)} can be decided to, so what parties say on it "
                "was made its options"
            )

    def options(self, home: tuple[str, ...], stands: list[_Stand]) -> None:
        words = {folded(_as_words(stand)): _as_words(stand) for stand in reversed(stands)}
        ordered = list(dict.fromkeys(folded(_as_words(stand)) for stand in stands))
        long = names_for((words[key] for key in ordered), "option")
        names = {
            key: words[key] if len(words[key]) <= LONGEST_NAME else name
            for key, name in zip(ordered, long, strict=True)
        }
        self.said[*home, "options"] = Entry([names[key] for key in ordered], stands[0].where, {})
        for key in ordered:
            if names[key] != words[key]:
                self.said[*home, "option", names[key], "title"] = Entry(words[key], stands[0].where)
        for stand in stands:
            facet = facet_id(stand.issue, stand.facet)
            if ("positions", stand.party, facet) in self.said:
                self.claim(stand, facet)
            else:
                self.position(stand, facet, names[folded(_as_words(stand))])


def _as_words(stand: _Stand) -> str:
    return stand.position or str(stand.says.get("") or next(iter(stand.says.values())))


def _source_column(column: int, sources: list[int], head: Head) -> int | None:
    """The sources of a party's column: the only ones there are, else those that stand next to it on its right."""
    if len(sources) <= 1:
        return sources[0] if sources else None
    right = [source for source in sources if source > column]
    between = head.headings[column + 1 : right[0]] if right else ()
    is_next = bool(right) and not any(heading.words and not heading.meaning for heading in between)
    return right[0] if is_next else None

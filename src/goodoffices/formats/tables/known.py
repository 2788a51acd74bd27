"""The parties and issues that tables speak of, whatever they call them: by names, or by words that get one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from goodoffices.case.checks.names import UNUSABLE_ISSUE_NAMES
from goodoffices.case.names import folded, is_name
from goodoffices.case.origin import MEDIATOR, PUBLIC
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.domains.names import names_for
from goodoffices.formats.tables.form import facet_id, facets_of, listed, mapping, option_names
from goodoffices.formats.tables.texts import all_words


@dataclass
class Names:
    """Names for what is called by words; the same words get the same name, whatever their case and blanks."""

    kind: str
    taken: frozenset[str] = frozenset()
    by_words: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def learn(self, name: str, *words: str) -> None:
        """Take note that something is called so already."""
        self.names.setdefault(name, name)
        for text in (name, *words):
            self.by_words.setdefault(folded(text), name)

    def known(self, words: str) -> str | None:
        """The name for these words, if they have one."""
        return words if words in self.names else self.by_words.get(folded(words))

    def of(self, words: str) -> str:
        """The name for these words, which get one where they have none."""
        found = self.known(words)
        if found is not None:
            return found
        taken = self.taken | self.names.keys()
        usable = is_name(words) and words not in taken
        name = words if usable else names_for([words], self.kind, taken)[0]
        self.names[name] = words
        self.by_words[folded(words)] = name
        return name

    def title(self, name: str) -> str | None:
        """The words that the name stands for, where they are others."""
        words = self.names.get(name, name)
        return None if words == name else words


@dataclass
class Known:
    """What is known of a case while its tables are read: names, and the options of each facet by their words.

    `is_given` says that the tables are those of a case that is known already, so that a new issue is a mistake.
    """

    parties: Names = field(default_factory=lambda: Names("party", frozenset({PUBLIC, MEDIATOR})))
    issues: Names = field(default_factory=lambda: Names("issue", UNUSABLE_ISSUE_NAMES))
    facets: dict[str, Names] = field(default_factory=dict)
    options: dict[str, dict[str, str]] = field(default_factory=dict)
    numbers: set[str] = field(default_factory=set)
    claims: set[str] = field(default_factory=set)
    documents: Names = field(default_factory=lambda: Names("document"))
    is_given: bool = False

    def learn(self, form: Form) -> None:
        """What the full form of a case knows."""
        for party, own in mapping(form.get("parties")).items():
            self.parties.learn(party, *all_words(mapping(own).get("name")))
        for issue, own in mapping(form.get("issues")).items():
            self.issues.learn(issue, *all_words(mapping(own).get("title")))
        for issue, facet, own in facets_of(form):
            if facet:
                self.facets_in(issue).learn(facet, *all_words(own.get("title")))
            if "number" in own:
                self.numbers.add(facet_id(issue, facet))
            for name in option_names(own):
                self.option(facet_id(issue, facet), name)
            for option in listed(own.get("options")) or listed(own.get("ordered")):
                more = mapping(option)
                for words in all_words(more.get("title")):
                    self.option(facet_id(issue, facet), str(more.get("name")), words)
        for document, own in mapping(form.get("documents")).items():
            self.documents.learn(document, *all_words(mapping(own).get("title")))
        self.claims.update(mapping(form.get("claims")), _sources_in(form))

    def facets_in(self, issue: str) -> Names:
        """The names of the facets of an issue."""
        return self.facets.setdefault(issue, Names("facet"))

    def option(self, facet: str, name: str, *words: str) -> None:
        """A facet has an option of this name."""
        known = self.options.setdefault(facet, {})
        for text in (name, *words):
            known.setdefault(folded(text), name)

    def facets_of(self, issue: str) -> list[str]:
        """The ids of the facets of an issue, as far as they have options or amounts."""
        every = [*self.options, *self.numbers]
        return [facet for facet in dict.fromkeys(every) if facet.partition(".")[0] == issue]

    def option_called(self, issue: str, words: str) -> tuple[str, str] | None:
        """The facet and its option that the words name, if they name exactly one within the issue or facet."""
        facets = [issue] if issue in self.options else self.facets_of(issue)
        found = [(facet, name) for facet in facets if (name := self.options.get(facet, {}).get(folded(words)))]
        return found[0] if len(found) == 1 else None


def _sources_in(form: Plain) -> Iterator[str]:
    """Everything that is named as a source anywhere, be it a claim or not."""
    if isinstance(form, list):
        for below in form:
            yield from _sources_in(below)
    elif isinstance(form, dict):
        for name, below in form.items():
            yield from map(str, listed(below)) if name == "sources" else _sources_in(below)

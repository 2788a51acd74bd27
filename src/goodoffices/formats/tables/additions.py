"""What tables add to a case on their way: sources in words become claims and documents, headings parties."""

from __future__ import annotations

from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.said import THERE, Entry, Said


def sources_of(words: str, where: str, known: Known, said: Said) -> list[Plain]:
    """The claims that these words name; else a new claim, whose words they are.

    Where one of several names is a claim, all are meant to be, and what is wrong with the others is said later.
    """
    if words in known.claims:
        return [words]
    names = split_names(words)
    if any(name in known.claims for name in names) or not names:
        return [*names]
    return [new_claim(said, known, where, says=words)]


def split_names(words: str) -> list[str]:
    """Names with commas or semicolons between them.

    >>> split_names("c1, c2;c3")
    ['c1', 'c2', 'c3']
    """
    return [name.strip() for part in words.split(";") for name in part.split(",") if name.strip()]


def new_claim(said: Said, known: Known, where: str, **fields: Plain) -> str:
    """Add a claim that somebody wrote into a table; nobody has accepted it yet. Its id."""
    number = 1
    while f"table_{number}" in known.claims:
        number += 1
    name = f"table_{number}"
    known.claims.add(name)
    said["claims", name] = Entry(THERE, where)
    for key, value in {**fields, "state": "proposed"}.items():
        if value not in (None, "", []):
            said["claims", name, key] = Entry(value, where)
    return name


def document_of(words: str, where: str, known: Known, said: Said) -> str:
    """The document of this id or title; a new one where there is none."""
    found = known.documents.known(words)
    name = found or known.documents.of(words)
    if found is None:
        said["documents", name] = Entry(THERE, where)
        said["documents", name, "title"] = Entry(words, where)
    return name


def name_party(said: Said, known: Known, party: str, where: str) -> None:
    """A party is there; words that had to get a name are kept as what people call it."""
    said.setdefault(("parties", party), Entry(THERE, where))
    words = known.parties.title(party)
    if words:
        said.setdefault(("parties", party, "name"), Entry(words, where))

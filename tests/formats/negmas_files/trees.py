"""YAML as trees, and a domain to read profiles of."""

from fractions import Fraction

from goodoffices.case.issues import Steps
from goodoffices.formats.case_files.nodes import Entries
from goodoffices.formats.case_files.yaml_source import read_text
from goodoffices.formats.domains.domain import Domain, DomainIssue

DOMAIN = Domain(
    "d",
    (DomainIssue("food", ("soup", "cake")), DomainIssue("price", steps=Steps(Fraction(0), Fraction(4), Fraction(2)))),
)


def tree(text: str) -> Entries:
    """The mapping that a text is."""
    reading = read_text(text.encode(), "u.yml")
    assert reading.problems == []
    assert isinstance(reading.tree, Entries)
    return reading.tree

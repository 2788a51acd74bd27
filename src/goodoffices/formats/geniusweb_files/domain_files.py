"""The domain of a GeniusWeb scenario: its issues, with values or a range of numbers."""

from __future__ import annotations

from goodoffices.case.errors import shortened
from goodoffices.case.issues import MOST_OPTIONS, Steps
from goodoffices.formats.case_files.nodes import Entries, Tree
from goodoffices.formats.domains.domain import Domain, DomainIssue
from goodoffices.formats.geniusweb_files.kinds import DOMAIN, content_of
from goodoffices.formats.sources.demands import listing, mapping, number, refusal, required, stated, word

RANGE = "[low, high, step]"


def read_domain(tree: Entries, name: str) -> Domain:
    """The domain that a mapping says; called `name` where it does not say how it is called."""
    at = required(tree, DOMAIN, "the issues, with their values")
    issues = mapping(at, "each issue with its values").entries
    if not issues:
        raise refusal(at, "no issues", "one at least")
    own = stated(tree, "name")
    read = (_issue(issue, mapping(entry.value, "the values of an issue")) for issue, entry in issues.items())
    return Domain(word(own, "a name") if own else name, tuple(read))


def _issue(name: str, tree: Entries) -> DomainIssue:
    kind, at = content_of(tree, ("values", "range"), "“values” or “range”")
    if kind == "range":
        return DomainIssue(name, steps=_steps(at))
    if isinstance(at, Entries):
        return DomainIssue(name, steps=_steps(required(at, "range", f"“range”, as in {RANGE}")))
    return DomainIssue(name, _values(at))


def _values(tree: Tree) -> tuple[str, ...]:
    items = listing(tree, "a list of values")
    if not items:
        raise refusal(tree, "no values", "one at least")
    if len(items) > MOST_OPTIONS:
        raise refusal(tree, f"{len(items)} values", f"at most {MOST_OPTIONS}")
    words: dict[str, None] = {}
    for item in items:
        own = word(item, "a value")
        if own in words:
            raise refusal(item, f"“{shortened(own)}” a second time", "each value once")
        words[own] = None
    return tuple(words)


def _steps(tree: Tree) -> Steps:
    """From [low, high, step], or from a mapping that names the three."""
    if isinstance(tree, Entries):
        items = [required(tree, name, f"a range, as in {RANGE}") for name in ("low", "high", "step")]
    else:
        items = listing(tree, f"a range, as in {RANGE}")
    if len(items) != 3:
        raise refusal(tree, f"{len(items)} numbers", f"three, as in {RANGE}")
    low, high, step = (number(item, "a number") for item in items)
    if step <= 0:
        raise refusal(items[2], "a step that leads nowhere", "a step above 0")
    if high < low:
        raise refusal(tree, "a range without numbers", "one from the smaller number to the larger")
    steps = Steps(low, high, step)
    if (high - low) // step >= MOST_OPTIONS:
        raise refusal(tree, f"{(high - low) // step + 1} values", f"at most {MOST_OPTIONS}", "Take larger steps.")
    return steps

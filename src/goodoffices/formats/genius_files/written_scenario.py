"""A domain and its profiles as a new folder of Genius files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from xml.sax.saxutils import quoteattr

from goodoffices.case.errors import FormatError, shortened, visible
from goodoffices.case.issues import amount_name
from goodoffices.formats.case_files.yaml_source import UNPRINTABLE
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.worths import points_of
from goodoffices.formats.genius_files.fitted import fitted
from goodoffices.formats.genius_files.kinds import DOMAIN, ENDING, PROFILE
from goodoffices.formats.genius_files.lines import line_through
from goodoffices.formats.genius_files.scenario import name_of_domain
from goodoffices.formats.sources.decimals import Decimals
from goodoffices.formats.sources.new_folder import file_names, write_folder

Lines = Iterator[str]

OBJECTIVE = {"index": "0", "description": "", "name": "root", "type": "objective", "etype": "objective"}


def write_scenario(domain: Domain, profiles: Sequence[Profile], folder: Path, *, lossy: bool) -> tuple[str, ...]:
    """Write the files, and tell what is in them otherwise, or not at all."""
    fit = fitted(domain, profiles, lossy=lossy)
    own, names = file_names(f"{folder.absolute().name}-domain", [profile.name for profile in profiles], ENDING)
    texts = {own: _text(_domain(domain.name, fit.issues, own))}
    notes = list(fit.notes)
    for name, profile in zip(names, fit.profiles, strict=True):
        decimals = Decimals()
        texts[name] = _text(_profile(profile, fit.issues, name, decimals))
        notes += decimals.notes(name)
    write_folder(folder, texts)
    return tuple(notes)


def _text(lines: Lines) -> str:
    return "".join(f"{line}\n" for line in lines)


def _tag(name: str, attributes: dict[str, str], end: str = "") -> str:
    return " ".join([f"<{name}", *(f"{key}={_quoted(words)}" for key, words in attributes.items())]) + f"{end}>"


def _quoted(words: str) -> str:
    odd = UNPRINTABLE.search(words)
    if odd:
        found = f"found the character U+{ord(odd[0]):04X} in “{shortened(words, 40)}”"
        raise FormatError(visible(f"{found}; expected text that XML can hold"))
    return quoteattr(words)


def _domain(name: str, issues: Sequence[DomainIssue], file: str) -> Lines:
    yield _tag(DOMAIN, {"number_of_sessions": "1", **_name(name, name_of_domain(Path(file).stem))})
    yield _tag(PROFILE, {"number_of_issues": str(len(issues))})
    yield _tag("objective", OBJECTIVE)
    for number, issue in enumerate(issues, 1):
        yield from _issue(number, issue)
    yield from ("</objective>", f"</{PROFILE}>", f"</{DOMAIN}>")


def _name(name: str, known: str) -> dict[str, str]:
    """The name, where the file's own does not say it."""
    return {} if name == known else {"name": name}


def _issue(number: int, issue: DomainIssue, inside: Sequence[str] | None = None, points: Sequence[str] = ()) -> Lines:
    """An issue, with evaluations of its items or something else inside, where there are any."""
    kind = "discrete" if issue.steps is None else "integer"
    attributes = {"index": str(number), "name": issue.name, "vtype": kind, "type": kind, "etype": kind}
    if issue.steps is not None:
        attributes |= {"lowerbound": amount_name(issue.steps.start), "upperbound": amount_name(issue.steps.stop)}
    yield _tag("issue", attributes)
    for i, value in enumerate(issue.values):
        evaluation = {"evaluation": points[i]} if points else {}
        yield _tag("item", {"index": str(i + 1), "value": value, **evaluation}, "/")
    yield from inside or ()
    yield "</issue>"


def _profile(profile: Profile, issues: Sequence[DomainIssue], file: str, decimals: Decimals) -> Lines:
    kind = {"type": "nonlinear"} if profile.boxes else {}
    yield _tag(PROFILE, {**kind, **_name(profile.name, Path(file).stem)})
    yield _tag("objective", OBJECTIVE)
    yield from _rectangles(profile, issues, decimals) if profile.boxes else _additive(profile, issues, decimals)
    yield "</objective>"
    for tag, number in (("discount_factor", profile.discount), ("reservation", profile.reserved)):
        if number is not None:
            yield _tag(tag, {"value": decimals.text(number)}, "/")
    yield f"</{PROFILE}>"


def _additive(profile: Profile, issues: Sequence[DomainIssue], decimals: Decimals) -> Lines:
    for number, (issue, own) in enumerate(zip(issues, profile.worth, strict=True), 1):
        if issue.steps is None:
            yield from _issue(number, issue, points=[decimals.text(each) for each in points_of(issue, own)])
        else:
            yield from _issue(number, issue, [_evaluator(issue, own, decimals)])
    for number, (issue, own) in enumerate(zip(issues, profile.worth, strict=True), 1):
        yield _tag("weight", {"index": str(number), "value": decimals.text(_weight(issue, own))}, "/")


def _evaluator(issue: DomainIssue, own: Worth, decimals: Decimals) -> str:
    line = line_through(points_of(issue, own))
    slope, offset = (line.slope, line.offset) if line else (Fraction(0), Fraction(0))
    said = {"slope": decimals.text(slope), "offset": decimals.text(offset)}
    return _tag("evaluator", {"ftype": "linear", **said}, "/")


def _weight(issue: DomainIssue, own: Worth) -> Fraction:
    """The weight of an issue, with what its line leaves to it; of one that counts for nothing, 0."""
    if not own.points:
        return Fraction(0)
    line = line_through(points_of(issue, own)) if issue.steps else None
    return (Fraction(1) if own.weight is None else own.weight) * (line.factor if line else 1)


def _rectangles(profile: Profile, issues: Sequence[DomainIssue], decimals: Decimals) -> Lines:
    for number, issue in enumerate(issues, 1):
        yield from _issue(number, issue)
    yield _tag("utility", {"maxutility": decimals.text(profile.one)})
    yield _tag("ufun", {"type": "PlainUfun", "weight": "1", "aggregation": "sum"})
    for box in profile.boxes:
        yield from _rectangle(box, decimals)
    yield from ("</ufun>", "</utility>")


def _rectangle(box: Box, decimals: Decimals) -> Lines:
    yield _tag("hyperRectangle", {"utility": decimals.text(box.points)})
    for tag, bounds in (("INCLUDES", box.bounds), ("EXCLUDES", box.excluded)):
        for issue, low, high in bounds:
            yield _tag(tag, {"index": str(issue + 1), "min": amount_name(low), "max": amount_name(high)}, "/")
    yield "</hyperRectangle>"

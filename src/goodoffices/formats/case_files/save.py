"""Save a case to its file or folder, keeping what people wrote there that still holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.errors import FormatError, Problem, Severity
from goodoffices.case.interests import Interest
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import RedLine
from goodoffices.formats.case_files.files import ENDINGS, MAIN, SECTIONS, find_files, is_there, name_of, shown
from goodoffices.formats.case_files.gather import read_all
from goodoffices.formats.case_files.load import understand
from goodoffices.formats.case_files.nodes import Plain, Source
from goodoffices.formats.case_files.plain_form import plain_form
from goodoffices.formats.case_files.replace_files import replace_files
from goodoffices.formats.case_files.splice import FORCED, Edit, Unfit, edited, edits
from goodoffices.formats.case_files.write_yaml import block
from goodoffices.formats.case_files.yaml_source import Reading, read_text

DEPTHS = (50, 4, 3, 2, 1, 0)
"""How deep changes may go, tried in turn: the smallest edits first, the whole file anew last."""

SHORT = frozenset({"parties", "issues", "rules", "consent"})
"""Sections that stand in the main file of a new folder; the others get files of their own."""

Readings = list[tuple[str, Reading]]


def save(case: Case, path: str | Path, beside: Mapping[Path, str] | None = None) -> None:
    """Write the case to this file or folder.

    What is there already is changed where the case differs from it, and left as it is elsewhere, comments included.
    A new file (`.yaml`) or folder is written in full. A file is replaced only when its successor is complete and
    says the same as the case. The files `beside` it, such as the stored texts of documents, get their texts with it.

    Raises CaseError where the case does not hang together; FormatError where it cannot be written, where something
    else than a sound case is in its place, or where the case says what no file can.
    """
    path = Path(path)
    require_sound(case)
    if is_there(path):
        texts = _updated(case, path)
    elif path.suffix in ENDINGS:
        texts = {path: _page(plain_form(case))}
        _require_faithful(case, path, [("", read_text(texts[path].encode(), shown(path)))])
    else:
        texts = _new_folder(case, path)
    replace_files({**(beside or {}), **texts})


def _updated(case: Case, path: Path) -> dict[Path, str]:
    """The new texts of the files that have to change, by the smallest edits that do."""
    files = find_files(path)
    readings = read_all(files)
    loaded, problems = understand(readings, name_of(path))
    if loaded is None or files.problems:
        first = _first_error([*files.problems, *problems])
        raise FormatError(f"{shown(path)}: not overwritten, since it holds no sound case: {first}")
    old, new = plain_form(loaded.case), plain_form(case)
    refusal: FormatError | None = None
    for depth in DEPTHS:
        try:
            changed = _spliced(readings, edits(loaded.places.tree, old, new, depth))
            _require_faithful(case, path, changed)
        except Unfit:
            continue
        except FormatError as error:
            refusal = error
            continue
        return {
            file.path: _with_mark(after.source)
            for file, (_, before), (_, after) in zip(files.files, readings, changed, strict=True)
            if after is not before
        }
    raise refusal or FormatError(f"{shown(path)}: cannot be changed; save the case somewhere else")


def _spliced(readings: Readings, changes: Sequence[Edit]) -> Readings:
    """The files after these edits; those without any as they are."""
    by_source: dict[Source, list[Edit]] = defaultdict(list)
    for edit in changes:
        by_source[edit.source].append(edit)
    return [(section, _after(reading, by_source[reading.source])) for section, reading in readings]


def _after(reading: Reading, changes: list[Edit]) -> Reading:
    if not changes:
        return reading
    source = replace(reading.source, text=edited(reading.source, changes))
    after = read_text(source.text.encode(), source.name)
    return replace(after, source=source)


def _with_mark(source: Source) -> str:
    return "\ufeff" + source.text if source.has_mark else source.text


def _new_folder(case: Case, folder: Path) -> dict[Path, str]:
    form = plain_form(case)
    main = folder / f"{MAIN}.yaml"
    parts = {main: _page({name: form[name] for name in form if name not in SECTIONS or name in SHORT})}
    sections = [""]
    for name in (name for name in SECTIONS if name in form and name not in SHORT):
        parts[folder / f"{name}.yaml"] = block(form[name], 0, FORCED - 1) + "\n"
        sections.append(name)
    readings = [read_text(text.encode(), shown(path)) for path, text in parts.items()]
    _require_faithful(case, folder, list(zip(sections, readings, strict=True)))
    return parts


def _page(form: dict[str, Plain]) -> str:
    """A whole file: its head together, then section after section."""
    head = [block({name: form[name]}) for name in form if name not in SECTIONS]
    sections = [block({name: form[name]}, 0, FORCED) for name in form if name in SECTIONS]
    return "\n\n".join(["\n".join(head), *sections]) + "\n"


def _require_faithful(case: Case, path: Path, readings: Readings) -> None:
    """Raises FormatError where the files do not say what the case does."""
    loaded, problems = understand(readings, case.name)
    if loaded is None or _by_party(loaded.case) != _by_party(case):
        why = f": {_first_error(problems)}" if loaded is None else ""
        raise FormatError(f"{shown(path)}: not written, since the case says what no case file can{why}")


def _by_party(case: Case) -> Case:
    """The case with what belongs to each party together, as files have it."""
    return replace(
        case,
        interests=_grouped(case.interests),
        positions=_grouped(case.positions),
        red_lines=_grouped(case.red_lines),
        answers=_grouped(case.answers),
    )


Owned = TypeVar("Owned", Interest, Position, RedLine, PartyAnswer)


def _grouped(things: tuple[Owned, ...]) -> tuple[Owned, ...]:
    order = list(dict.fromkeys(thing.party for thing in things))
    return tuple(sorted(things, key=lambda thing: order.index(thing.party)))


def _first_error(problems: Sequence[Problem]) -> Problem:
    return next(problem for problem in problems if problem.severity is Severity.ERROR)

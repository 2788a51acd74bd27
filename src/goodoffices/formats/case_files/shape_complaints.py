"""What pydantic finds wrong with a file, in words for people who never heard of models and fields."""

from __future__ import annotations

from collections.abc import Sequence
from types import UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic_core import ErrorDetails
from typing_extensions import TypeAliasType

from goodoffices.case.errors import Path, Problem, shortened
from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.shapes.case import CaseShape
from goodoffices.formats.case_files.shapes.scalars import described
from goodoffices.formats.case_files.shapes.shape import Shape

ADVICE = {"if": "Write `if: true` where it always holds."}
"""What to do about a key that is missing, beyond writing it."""


def in_our_words(error: ErrorDetails, path: Path) -> Problem:
    """One of pydantic's errors as a problem at `path`, the place in the file."""
    kind, loc = error["type"], error["loc"]
    if kind == "unfit":
        context = error["ctx"]
        is_key = bool(loc) and loc[-1] == "[key]"
        return Problem((*path, "[key]") if is_key else path, context["found"], context["expected"], context["advice"])
    if kind == "extra_forbidden":
        name, model = str(loc[-1]), model_at(loc[:-1])
        known = known_keys(loc[:-1])
        expected = f"a key of {model.called}" if model else "a key that is known here"
        return Problem(path, f"“{shortened(name, 60)}”", expected, did_you_mean(name, known, most=20))
    if kind == "missing":
        name, model = str(loc[-1]), model_at(loc[:-1])
        expected = f"one in {model.called}: {_description(model, name)}" if model else "it"
        return Problem(path, f"no `{name}`", expected, ADVICE.get(name, ""))
    if kind == "list_type":
        return Problem(path, described(error["input"]), "a list")
    model = model_at(loc)
    what = f"{model.called}, as `name: value` lines" if model else "`name: value` lines"
    return Problem(path, described(error["input"]), what)


def known_keys(loc: Sequence[str | int]) -> list[str]:
    """The keys that can stand at this place of the shape."""
    model = model_at(loc)
    if model is None:
        return []
    return [info.alias or name for name, info in model.model_fields.items()]


def model_at(loc: Sequence[str | int]) -> type[Shape] | None:
    """The shape of the mapping at this place, or None where it is one from free names.

    >>> model_at(("parties", "upstream")).called
    'a party'
    """
    kind: object = CaseShape
    for part in loc:
        kind = _below(_bare(kind), part)
    kind = _bare(kind)
    return kind if isinstance(kind, type) and issubclass(kind, Shape) else None


def _below(kind: object, part: str | int) -> object:
    if isinstance(kind, type) and issubclass(kind, Shape):
        for name, info in kind.model_fields.items():
            if part == (info.alias or name):
                return info.annotation
        return None
    arguments = get_args(kind)
    return arguments[-1] if get_origin(kind) in (dict, list) else None


def _bare(kind: object) -> object:
    """A type without what stands around it: annotations, aliases, and that it may be left out."""
    while True:
        if isinstance(kind, TypeAliasType):
            kind = kind.__value__
        elif get_origin(kind) is Annotated:
            kind = get_args(kind)[0]
        elif get_origin(kind) in (Union, UnionType):
            kind = next(part for part in get_args(kind) if part is not type(None))
        else:
            return kind


def _description(model: type[Shape], name: str) -> str:
    info = next(info for key, info in model.model_fields.items() if name == (info.alias or key))
    description = (info.description or "it").rstrip(".")
    return description[0].lower() + description[1:]

"""As much of JSON Schema (draft 2020-12) as the schema of case files uses, to hold files against it in tests."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

Json: TypeAlias = Any
"""What JSON can hold: mypy cannot say it better than that."""

TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
DESCRIBING = frozenset({"title", "description", "$schema", "$defs", "format"})


def faults(value: Json, schema: Mapping[str, Json], root: Mapping[str, Json], path: str = "") -> Iterator[str]:
    """Where the value does not fit the schema. Raises KeyError at a keyword that is not known here."""
    for keyword, rule in schema.items():
        if keyword not in DESCRIBING:
            for fault in RULES[keyword](value, rule, schema, root, path):
                yield fault if ": " in fault else f"{path}: {fault}"


def _reference(value: Json, rule: str, _: Json, root: Mapping[str, Json], path: str) -> Iterator[str]:
    yield from faults(value, root["$defs"][rule.removeprefix("#/$defs/")], root, path)


def _type(value: Json, rule: str | list[str], *_: Json) -> Iterator[str]:
    names = [rule] if isinstance(rule, str) else rule
    is_bool = isinstance(value, bool)
    if not any(isinstance(value, TYPES[name]) and (name == "boolean" or not is_bool) for name in names):
        yield f"no {rule} but {value!r}"


def _any_of(value: Json, rule: list[Json], _: Json, root: Mapping[str, Json], path: str) -> Iterator[str]:
    found = [list(faults(value, option, root, path)) for option in rule]
    if all(found):
        yield f"{path}: fits none of: {found}"


def _properties(value: Json, rule: Mapping[str, Json], _: Json, root: Mapping[str, Json], path: str) -> Iterator[str]:
    for name, below in value.items() if isinstance(value, dict) else ():
        if name in rule:
            yield from faults(below, rule[name], root, f"{path}.{name}")


def _patterns(value: Json, rule: Mapping[str, Json], _: Json, root: Mapping[str, Json], path: str) -> Iterator[str]:
    for name, below in value.items() if isinstance(value, dict) else ():
        for pattern, schema in rule.items():
            if re.search(pattern, str(name)):
                yield from faults(below, schema, root, f"{path}.{name}")


def _others(value: Json, rule: Json, schema: Mapping[str, Json], root: Mapping[str, Json], path: str) -> Iterator[str]:
    patterns = schema.get("patternProperties", {})
    for name, below in value.items() if isinstance(value, dict) else ():
        if name in schema.get("properties", {}) or any(re.search(pattern, str(name)) for pattern in patterns):
            continue
        if rule is False:
            yield f"{path}: no key {name!r}"
        else:
            yield from faults(below, rule, root, f"{path}.{name}")


def _names(value: Json, rule: Json, _: Json, root: Mapping[str, Json], path: str) -> Iterator[str]:
    for name in value if isinstance(value, dict) else ():
        yield from faults(str(name), rule, root, path)


def _items(value: Json, rule: Json, _: Json, root: Mapping[str, Json], path: str) -> Iterator[str]:
    for index, below in enumerate(value) if isinstance(value, list) else ():
        yield from faults(below, rule, root, f"{path}[{index}]")


def _required(value: Json, rule: list[str], *_: Json) -> Iterator[str]:
    yield from (f"no {name}" for name in rule if isinstance(value, dict) and name not in value)


def _enum(value: Json, rule: list[Json], *_: Json) -> Iterator[str]:
    if value not in rule:
        yield f"{value!r} is none of {rule}"


def _pattern(value: Json, rule: str, *_: Json) -> Iterator[str]:
    if isinstance(value, str) and not re.search(rule, value):
        yield f"{value!r} does not match {rule}"


def _least(value: Json, rule: int, *_: Json) -> Iterator[str]:
    if isinstance(value, dict | list) and len(value) < rule:
        yield f"fewer than {rule}"


def _most(value: Json, rule: int, *_: Json) -> Iterator[str]:
    if isinstance(value, list) and len(value) > rule:
        yield f"more than {rule}"


RULES: Mapping[str, Callable[[Json, Json, Json, Json, str], Iterator[str]]] = {
    "$ref": _reference,
    "type": _type,
    "anyOf": _any_of,
    "properties": _properties,
    "patternProperties": _patterns,
    "additionalProperties": _others,
    "propertyNames": _names,
    "items": _items,
    "required": _required,
    "enum": _enum,
    "pattern": _pattern,
    "minProperties": _least,
    "minItems": _least,
    "maxItems": _most,
}

"""The full form of a case, in which everything that tables speak of has one place; and how edits change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from goodoffices.case.case import Case
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Form, plain_form
from goodoffices.formats.case_files.shapes.case import VERSION
from goodoffices.formats.tables.grid import Unfit
from goodoffices.formats.tables.said import Edit, Home

SINGLE = ""
"""What the facet of an issue that is a single decision is called here."""

KINDS = ("options", "ordered", "number")


def full_form(case: Case) -> Form:
    """What a file says of the case, without short forms: facets, options, positions and walk-aways are mappings."""
    form = plain_form(case)
    form["parties"] = {name: _full_party(mapping(own)) for name, own in mapping(form.get("parties")).items()}
    form["issues"] = {name: _full_issue(mapping(own)) for name, own in mapping(form.get("issues")).items()}
    form["positions"] = {
        party: {facet: own if isinstance(own, dict) else {"option": own} for facet, own in mapping(owned).items()}
        for party, owned in mapping(form.get("positions")).items()
    }
    return form


def file_form(form: Form) -> Form:
    """The full form as a case file can hold it."""
    issues: Form = {name: _file_issue(mapping(own)) for name, own in mapping(form.get("issues")).items()}
    return {"goodoffices": VERSION, **form, "issues": issues}


def mapping(value: Plain) -> Form:
    """The value, where it is a mapping; else an empty one."""
    return value if isinstance(value, dict) else {}


def listed(value: Plain) -> list[Plain]:
    """The value, where it is a list; a list of it, where it is a single one."""
    return value if isinstance(value, list) else [] if value is None else [value]


def facets_of(form: Form) -> Iterable[tuple[str, str, Form]]:
    """Every facet, as (issue, facet, what is said of it)."""
    for issue, own in mapping(form.get("issues")).items():
        for facet, below in mapping(mapping(own).get("facets")).items():
            yield issue, facet, mapping(below)


def facet_id(issue: str, facet: str) -> str:
    """What the case calls a facet."""
    return f"{issue}.{facet}" if facet else issue


def option_names(facet: Form) -> list[str]:
    """The names of a facet's options, in order; none of a number facet."""
    options = listed(facet.get("options")) or listed(facet.get("ordered"))
    return [str(mapping(option).get("name", "")) for option in options]


def _full_party(party: Form) -> Form:
    seats, walk_away = listed(party.get("seat")), party.get("walk_away")
    if walk_away is None:
        return {**party, "seat": seats}
    full: Form = walk_away if isinstance(walk_away, dict) and "points" in walk_away else {"points": walk_away}
    steps: Form = mapping(full["points"]) or {"": full["points"]}
    return {**party, "seat": seats, "walk_away": {**full, "points": steps}}


def _full_issue(issue: Form) -> Form:
    rest: Form = {name: value for name, value in issue.items() if name not in (*KINDS, "facets")}
    single: Form = {name: issue[name] for name in KINDS if name in issue}
    facets: Form = mapping(issue["facets"]) if "facets" in issue else {SINGLE: single}
    return {**rest, "facets": {name: _full_facet(own) for name, own in facets.items()}}


def _full_facet(facet: Plain) -> Form:
    each: Form = {"options": facet} if isinstance(facet, list) else mapping(facet)
    return {name: _full_options(value) if name in KINDS[:2] else value for name, value in each.items()}


def _full_options(options: Plain) -> Plain:
    return [option if isinstance(option, dict) else {"name": option} for option in listed(options)]


def _file_issue(issue: Form) -> Form:
    facets = mapping(issue.get("facets"))
    if set(facets) != {SINGLE}:
        return issue
    rest: Form = {name: value for name, value in issue.items() if name != "facets"}
    return {**rest, **mapping(facets[SINGLE])}


# ---------------------------------------------------------------------------------------------- what edits do


def apply(form: Form, changes: Iterable[Edit], complain: Callable[[str, Unfit], None]) -> None:
    """Change the form as the edits say: first what is gone, then what is new or different."""
    for edit in sorted(changes, key=lambda edit: edit.value is not None):
        try:
            if edit.home[0] == "issues" and "facets" in edit.home[2:3]:
                _apply_to_facet(form, edit)
            elif edit.home[0] == "values" and len(edit.home) == 3 and isinstance(edit.value, dict):
                _set(form, edit.home, _values(_at(form, edit.home), edit.value))
            else:
                _set(form, edit.home, edit.value)
        except Unfit as unfit:
            complain(edit.where, unfit)


def _at(form: Form, home: Home) -> Plain:
    below: Plain = form
    for part in home:
        below = mapping(below).get(part)
    return below


def _set(form: Form, home: Home, value: Plain) -> None:
    """Put the value there; nothing takes it, and what is empty without it, away."""
    if value is None and home[2:] == ("walk_away", "points"):
        home = home[:3]  # what is said around them means nothing without them
    *above, last = home
    holders: list[Form] = [form]
    for part in above:
        below = holders[-1].get(part)
        if value is None and not isinstance(below, dict):
            return
        if isinstance(below, dict):
            holders.append(below)
        elif _is_blank(below):
            holders.append(_fresh(holders[-1], part))
        else:
            raise Unfit(f"words in a language beside “{below}”, which are in none", "one of them")
    if value is None:
        holders[-1].pop(last, None)
        _prune(holders, above)
    elif value is not True:
        known = holders[-1].get(last)
        if isinstance(known, dict) and isinstance(value, str) and not all(map(_is_blank, known.values())):
            raise Unfit(f"“{value}” in no language beside words in one", "one of them")
        holders[-1][last] = value
    elif last not in holders[-1]:
        holders[-1][last] = {}


def _is_blank(value: Plain) -> bool:
    """Whether there is nothing that anybody could see in a cell."""
    return value is None or (isinstance(value, str) and not value.strip())


def _fresh(holder: Form, part: str) -> Form:
    new: Form = {}
    holder[part] = new
    return new


def _prune(holders: list[Form], names: list[str]) -> None:
    """Take away mappings that have become empty, but no thing that has a name of its own."""
    least = LEAST.get(names[0], 2) if names else 0
    for depth in range(len(names), least, -1):
        if not holders[depth]:
            holders[depth - 1].pop(names[depth - 1], None)


LEAST = {"red_lines": 3, "interests": 3, "positions": 3, "answers": 3, "values": 1}
"""How many names lead to a thing that can stand there without anything being said of it; in most sections 2."""


def _values(before: Plain, each: Mapping[str, Plain]) -> Plain:
    """Points of options, in the order in which they stood; ranks (“#1”) as an order."""
    ranks = {name: int(str(own)[1:]) for name, own in each.items() if str(own).startswith("#")}
    if not ranks:
        known = mapping(before) if "order" not in mapping(before) else {}
        names = [*(name for name in known if name in each), *(name for name in each if name not in known)]
        return {name: each[name] for name in names}
    if len(ranks) < len(each):
        raise Unfit("ranks and points for the same decision", "one of them")
    groups: dict[int, list[Plain]] = {}
    for name, rank in ranks.items():
        groups.setdefault(rank, []).append(name)
    order: list[Plain] = [groups[rank] for rank in sorted(groups)]
    points = mapping(before).get("points") if isinstance(mapping(before).get("order"), list) else None
    return order if points is None else {"order": order, "points": points}


def _apply_to_facet(form: Form, edit: Edit) -> None:
    _, issue, _, facet, *rest = edit.home
    if edit.value is None and _at(form, edit.home[:4]) is None:
        return
    facets = _holder(form, ("issues", issue, "facets"))
    if not rest:
        if edit.value is None:
            facets.pop(facet, None)
        else:
            _require_no_mixture(facets, facet)
            facets.setdefault(facet, {})
        return
    own = _holder(facets, (facet,))
    match rest:
        case ["options"]:
            _set_options(own, listed(edit.value))
        case ["kind"]:
            _set_kind(own, edit.value)
        case ["option", name, *below]:
            found = next((option for option in _options(own) if option.get("name") == name), None)
            if found is not None:
                _set({"options": {name: found}}, ("options", name, *below), edit.value)
        case _:
            _set({"issues": {issue: own}}, ("issues", issue, *rest), edit.value)


def _holder(form: Form, home: Home) -> Form:
    for part in home:
        form = mapping(form[part]) if isinstance(form.get(part), dict) else _fresh(form, part)
    return form


def _require_no_mixture(facets: Form, facet: str) -> None:
    if facets and (facet == SINGLE) != (SINGLE in facets):
        raise Unfit("an issue both with and without facets", "a facet in each of its rows, or in none")


def _options(facet: Form) -> list[Form]:
    return [mapping(option) for kind in KINDS[:2] for option in listed(facet.get(kind))]


def _set_options(facet: Form, names: Iterable[Plain]) -> None:
    """These options in this order, with all that is known of each; a number facet has its steps instead."""
    if "number" in facet:
        return
    known = {option.get("name"): option for option in _options(facet)}
    options: list[Plain] = [known.get(name) or {"name": name} for name in names]
    facet["ordered" if "ordered" in facet else "options"] = options


def _set_kind(facet: Form, kind: Plain) -> None:
    """The kind as a word, or the steps of a number facet; nothing stands for options without an order."""
    options: list[Plain] = [*_options(facet)]
    for name in KINDS:
        facet.pop(name, None)
    if isinstance(kind, dict):
        facet["number"] = kind
    else:
        facet["ordered" if kind == "ordered" else "options"] = options

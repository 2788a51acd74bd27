import shutil
import tempfile
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.check import require_sound
from goodoffices.case.errors import FormatError
from goodoffices.formats import negmas
from goodoffices.formats.domains.into_case import into_case
from tests.formats.drawn_scenarios import DECIMALS, boxed, domains, profiles

SPACE = "name: d\ntype: DiscreteCartesianOutcomeSpace\nissues:\n- {name: a, type: CategoricalIssue, values: [x, y]}\n"
UFUN = """type: LinearAdditiveUtilityFunction
values:
- {type: TableFun, mapping: {x: 0.25, y: 1}}
weights: [1]
reserved_value: 0.5
"""


def folder(path: Path, **files: str) -> Path:
    path.mkdir(exist_ok=True)
    for name, text in files.items():
        (path / f"{name}.yml").write_text(text, encoding="utf-8")
    return path


def test_a_folder_is_a_case(tmp_path: Path) -> None:
    path = folder(tmp_path / "two", d=SPACE, u10=UFUN, u2=UFUN)
    assert negmas.recognises(path)
    imported = negmas.read([path])
    case = require_sound(imported.case)
    assert (case.name, [party.id for party in case.parties], imported.notes) == ("two", ["u2", "u10"], ())


def test_nothing_else_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("goodoffices: 1\n", encoding="utf-8")
    assert not any(map(negmas.recognises, [tmp_path, tmp_path / "case.yaml", tmp_path / "nothing", Path("\0")]))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_what_is_written_is_read_again(data: st.DataObject) -> None:
    domain = data.draw(domains())
    own = data.draw(profiles(domain, "A"))
    bias, discount = data.draw(DECIMALS), data.draw(st.sampled_from([None, Fraction(1, 2)]))
    first = replace(own, zero=-bias, one=1 - bias, discount=discount)
    if first.reserved is not None:
        first = replace(first, reserved=first.reserved + bias)
    case = require_sound(into_case(domain, [first, data.draw(boxed(domain, "B"))], "out"))
    place = Path(tempfile.mkdtemp())
    try:
        assert negmas.write(case, place / "out") == ()
        assert negmas.read([place / "out"]).case == case
    finally:
        shutil.rmtree(place)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    case = negmas.read([folder(tmp_path / "s", d=SPACE, u=UFUN)]).case
    with pytest.raises(FormatError, match="is there already; give the path of a new folder"):
        negmas.write(case, tmp_path / "s")


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_broken_files_are_said_to_be_so(data: st.DataObject) -> None:
    which = data.draw(st.sampled_from(["d.yml", "u.yml"]))
    content = (SPACE if which == "d.yml" else UFUN).encode()
    cut = data.draw(st.integers(0, len(content)))
    behind = data.draw(st.sampled_from([cut, cut + 1, len(content)]))
    content = content[:cut] + data.draw(st.binary(max_size=4)) + content[behind:]
    place = Path(tempfile.mkdtemp())
    complaint = str(place)
    try:
        folder(place, d=SPACE, u=UFUN)
        (place / which).write_bytes(content)
        negmas.recognises(place)
        negmas.read([place])
    except FormatError as error:
        complaint = str(error)
    finally:
        shutil.rmtree(place)
    assert str(place) in complaint

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.check import require_sound
from goodoffices.case.errors import FormatError
from goodoffices.formats import geniusweb
from goodoffices.formats.domains.into_case import into_case
from tests.formats.drawn_scenarios import domains, profiles
from tests.formats.geniusweb_files.samples import DOMAIN, PROFILE, folder


def test_a_folder_is_a_case(tmp_path: Path) -> None:
    path = folder(tmp_path / "lunch", d=DOMAIN, p10=PROFILE, p2=PROFILE)
    assert geniusweb.recognises(path)
    imported = geniusweb.read([path])
    case = require_sound(imported.case)
    assert (case.name, len(case.parties), len(case.drafts), imported.notes) == ("lunch", 2, 2, ())


def test_nothing_else_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"a": 1}', encoding="utf-8")
    assert not any(map(geniusweb.recognises, [tmp_path, tmp_path / "a.json", tmp_path / "nothing", Path("\0")]))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_what_is_written_is_read_again(data: st.DataObject) -> None:
    domain = data.draw(domains().filter(lambda own: not any(issue.is_ordered for issue in own.issues)))
    own = [data.draw(profiles(domain, name, only_lines=True)) for name in ("A", "B")]
    before = into_case(domain, own, "out")
    place = Path(tempfile.mkdtemp())
    try:
        geniusweb.write(require_sound(before), place / "out")
        once = geniusweb.read([place / "out"]).case
        geniusweb.write(once, place / "again" / "out")
        assert geniusweb.read([place / "again" / "out"]).case == once
    finally:
        shutil.rmtree(place)
    assert once.issues == before.issues
    assert once.drafts == before.drafts
    assert [party.walk_away for party in once.parties] == [party.walk_away for party in before.parties]
    for is_, was in zip(once.values, before.values, strict=True):
        silent = {f for f, weight in was.weights if not weight}
        assert [v for v in is_.facets if v.facet not in silent] == [v for v in was.facets if v.facet not in silent]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    case = geniusweb.read([folder(tmp_path / "s", d=DOMAIN, p=PROFILE)]).case
    with pytest.raises(FormatError, match="is there already; give the path of a new folder"):
        geniusweb.write(case, tmp_path / "s")


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_broken_files_are_said_to_be_so(data: st.DataObject) -> None:
    which = data.draw(st.sampled_from(["d.json", "p.json"]))
    content = json.dumps(DOMAIN if which == "d.json" else PROFILE).encode()
    cut = data.draw(st.integers(0, len(content)))
    behind = data.draw(st.sampled_from([cut, cut + 1, len(content)]))
    content = content[:cut] + data.draw(st.binary(max_size=4)) + content[behind:]
    place = Path(tempfile.mkdtemp())
    complaint = str(place)
    try:
        folder(place, d=DOMAIN, p=PROFILE)
        (place / which).write_bytes(content)
        geniusweb.recognises(place)
        geniusweb.read([place])
    except FormatError as error:
        complaint = str(error)
    finally:
        shutil.rmtree(place)
    assert str(place) in complaint

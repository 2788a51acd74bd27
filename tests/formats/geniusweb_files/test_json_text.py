import json

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.geniusweb_files.json_text import Said, json_text

VALUES: st.SearchStrategy[Said] = st.recursive(
    st.text('aä"\\\n', max_size=4),
    lambda below: st.one_of(st.lists(below, max_size=3), st.dictionaries(st.text("ab", max_size=3), below, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(st.text("ab", max_size=3), VALUES, max_size=3))
def test_python_reads_what_is_written(value: dict[str, Said]) -> None:
    assert json.loads(json_text(value)) == value


def test_numbers_stand_as_they_are() -> None:
    assert json_text({"a": Bare("0.10")}) == '{\n  "a": 0.10\n}\n'

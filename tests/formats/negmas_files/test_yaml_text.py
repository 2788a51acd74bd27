from hypothesis import given
from hypothesis import strategies as st

from goodoffices.formats.case_files.nodes import plain
from goodoffices.formats.negmas_files.yaml_text import Said, yaml_text
from tests.formats.drawn_scenarios import WORDS
from tests.formats.negmas_files.trees import tree

VALUES: st.SearchStrategy[Said] = st.recursive(
    WORDS,
    lambda below: st.one_of(
        st.lists(st.one_of(WORDS, st.dictionaries(WORDS, below, max_size=2)), max_size=3),
        st.dictionaries(WORDS, below, max_size=3),
    ),
    max_leaves=8,
)


@given(st.dictionaries(WORDS, VALUES, min_size=1, max_size=3))
def test_what_is_written_is_read_as_text(value: dict[str, Said]) -> None:
    assert plain(tree(yaml_text(value))) == value

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.names import is_name
from goodoffices.formats.domains.names import LONGEST, names_for


@given(st.lists(st.text(max_size=60)), st.sets(st.sampled_from(["a", "issue_1", "when"])))
def test_names_can_be_written_and_told_apart(words: list[str], taken: set[str]) -> None:
    names = names_for(words, "issue", taken)
    assert all(map(is_name, names))
    assert len({*names, *taken}) == len(words) + len(taken)
    assert all(len(name) <= LONGEST + 12 for name in names)


def test_what_can_be_a_name_stays() -> None:
    assert names_for(["Price", "basin-bank", "Größe", "…", "price"], "issue") == (
        "price", "basin-bank", "größe", "issue_4", "price_2",
    )  # fmt: skip

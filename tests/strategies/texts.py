"""Random texts in one or more languages, with what is hard to write into a file."""

from hypothesis import strategies as st

from goodoffices.case.text import Text

AWKWARD = (
    "", " ", "yes", "null", "12", "1e3", "2025-06-30", "- a list?", "key: value", "# no comment", "“quoted”", "it's",
    'a "word"', "two\nlines", "two\n\n  lines\n", "\n", "tab\tand more", "trailing ", "a  b", "\\n", "\x85\u2028\ufeff\x07",
    "Wasser für alle – auch für morgen", "水 🕊", "*x &y !z %w @v `u", "[not, a, list]", "{nor: a mapping}", "...", "---",
    "Upstream will not bind itself by treaty as long as its own parliament has not decided on the water law of 1998, "
    "and it has said so: more than once,  in public.",
    "A long text without anything odd in it that is certainly longer than what fits into a single line of a file that "
    "people still want to read without moving the page sideways all the time",
)  # fmt: skip

WORDS = st.one_of(st.sampled_from(AWKWARD), st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
"""One language's words; no lone surrogates, which no file can hold."""

TEXTS = st.one_of(
    WORDS.map(Text.plain),
    st.dictionaries(st.sampled_from(["en", "de", "ukr"]), WORDS, min_size=1).map(Text.of),
)

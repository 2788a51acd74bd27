"""Random texts in one or more languages, with what is hard to write into a file."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from goodoffices.case.text import Text
from tests.strategies.luck import Luck

AWKWARD = (
    "Water", "", " ", "yes", "null", "12", "1e3", "2025-06-30", "- a list?", "key: value", "# no comment", "“quoted”",
    "it's", 'a "word"', "two\nlines", "two\n\n  lines\n", "\n", "tab\tand more", "trailing ", "a  b", "\\n", "1/3",
    "\x85\u2028\ufeff\x07\x7f\ufffe", "Wasser für alle – auch für morgen", "水 🕊", "*x &y !z %w @v `u", "a\r\nb",
    "[not, a, list]", "{nor: a mapping}", "...", "---", "? what", "a,b", "a #b", "a:b", "~", "<<", "=", "0x10", ".inf",
    ("Upstream will not bind itself by treaty as long as its own parliament has not decided on the water law of 1998, "
    "and it has said so: more than once,  in public."),
    ("A long text without anything odd in it that is certainly longer than what fits into a single line of a file that "
    "people still want to read without moving the page sideways all the time"),
    ("A long text of two paragraphs, of which the first is already longer than a line of a file should be, by far.\n"
    "And a second."),
)  # fmt: skip
LANGUAGES = ("en", "de", "ukr")


@st.composite
def texts(draw: DrawFn) -> Text:
    """Texts whose words are anything that a file can hold (so no lone surrogates)."""
    words = st.text(st.characters(exclude_categories=["Cs"]))
    return Text.plain(draw(words)) if draw(st.booleans()) else Text.of({"en": draw(words), "de": draw(words)})


def words(luck: Luck) -> str:
    """Words in one language."""
    return luck.pick(AWKWARD)


def text(luck: Luck) -> Text:
    """A text, in a language that is not named, or in one to three that are."""
    if luck.chance(3):
        return Text(tuple((code, words(luck)) for code in luck.some(LANGUAGES, least=1)))
    return Text.plain(words(luck))


def maybe_text(luck: Luck) -> Text | None:
    """A text, or none."""
    return text(luck) if luck.chance(3) else None

import pytest

from goodoffices.reading.quoting.english.complements import complement
from goodoffices.reading.quoting.english.frames import frames
from goodoffices.reading.quoting.english.leads import Complement
from tests.reading.quoting.english.lines import line, words


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("She told the board on Monday that it is wet.", Complement.THAT, "that it is wet"),
        ("She said, to general surprise, that it is wet.", Complement.THAT, "that it is wet"),
        ("She asked the board why it is wet.", Complement.QUESTION, "why it is wet"),
        ("She urged the board to mend it.", Complement.INFINITIVE, "to mend it"),
        ("She vowed never to mend it.", Complement.INFINITIVE, "never to mend it"),
        ("She wants the lock to be mended.", Complement.INFINITIVE, "the lock to be mended"),
        ("The board was told to mend it.", Complement.INFINITIVE, "to mend it"),
        ("She said on Monday the lock was leaking.", Complement.CLAUSE, "the lock was leaking"),
        ("She told me it's leaking.", Complement.CLAUSE, "it's leaking"),
        ("She announced the lock would be mended.", Complement.CLAUSE, "the lock would be mended"),
        ("She was clear and said: it is wet.", Complement.COLON, "it is wet"),
        ("She said that it is wet; it does.", Complement.THAT, "that it is wet"),
        ("She said that it is wet, adding that she was sorry.", Complement.THAT, "that it is wet"),
        ("She said that it is wet, and went home.", Complement.THAT, "that it is wet"),
        ("She said that it is wet, a claim the board denies.", Complement.THAT, "that it is wet"),
        ("She said it is wet, which the board denied.", Complement.CLAUSE, "it is wet"),
        ("Although Ida said it is wet, the board insists that it is dry.", Complement.CLAUSE, "it is wet"),
        ("She said in a report made public on Monday that it is wet.", Complement.THAT, "that it is wet"),
        ("She said in a joint statement it was wet.", Complement.CLAUSE, "it was wet"),
        ("She said it is wet but denied the rest.", Complement.CLAUSE, "it is wet"),
        ("When asked if it is wet, she smiled.", Complement.QUESTION, "if it is wet"),
        ("Asked whether it is wet, she smiled.", Complement.QUESTION, "whether it is wet"),
    ],
)
def test_what_follows_a_verb_ends_where_it_ends(text: str, kind: Complement, expected: str) -> None:
    own = line(text)
    found = complement(own, frames(own)[0])
    assert found
    assert (found[0], words(own, [found[1]])) == (kind, expected)


@pytest.mark.parametrize(
    "text",
    [
        "She announced a new lock.",
        "“It is wet,” said the woman who mends it.",
        "She appealed to the board.",
        "She said nothing.",
        "She replied: “It is wet.”",
        "She warned of a flood, and the lock leaked.",
    ],
)
def test_nothing_follows_where_there_is_no_clause(text: str) -> None:
    own = line(text)
    assert complement(own, frames(own)[0]) is None

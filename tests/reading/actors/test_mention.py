"""A mention is a person's unless it says otherwise."""

from goodoffices.reading.actors.mention import Mention, Sort


def test_a_mention_is_of_a_person() -> None:
    assert Mention(0, 3, "Wu").sort is Sort.PERSON

from goodoffices.reading.quoting.german.frames import frames
from tests.reading.quoting.german.lines import line, words


def test_the_frames_of_a_line_stand_in_order() -> None:
    own = line("Die Ministerin sagte, es sei gut, und warnte vor Eile.")
    assert [(frame.verb, frame.group, words(own, frame.speaker)) for frame in frames(own)] == [
        ("sagen", "say", "Die Ministerin"),
        ("warnen", "say", "Die Ministerin"),
    ]


def test_a_frame_begins_with_its_subject() -> None:
    own = line("Ein Sprecher, der bleiben will, sagte, es sei gut.")
    [frame] = [frame for frame in frames(own) if frame.verb == "sagen"]
    assert (frame.first, frame.last) == (0, 3)


def test_a_line_without_verbs_that_report_has_none() -> None:
    assert frames(line("Der Hund bellte, und die Katze schlief.")) == ()

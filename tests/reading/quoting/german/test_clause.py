import pytest

from goodoffices.reading.pages.line import Piece
from goodoffices.reading.quoting.german.clause import Build, clause
from tests.reading.quoting.german.lines import line


@pytest.mark.parametrize(
    ("text", "number", "build", "opener"),
    [
        ("Er kommt morgen.", 0, Build.MAIN, ""),
        ("Er weiß, dass sie kommt.", 1, Build.SUBORDINATE, "dass"),
        ("Der Mann, der morgen kommt, ist da.", 1, Build.SUBORDINATE, "der"),
        ("Der Plan, nach dem er handelt, ist gut.", 1, Build.SUBORDINATE, "dem"),
        ("Sie bat ihn, morgen zu kommen.", 1, Build.INFINITIVE, ""),
        ("Er sagte, die Gegner würden die Stadt stürmen.", 1, Build.MAIN, "die"),
        ("Er sagte, die Kritik müsse ertragen werden.", 1, Build.MAIN, "die"),
        ("Ein Beamter, der nicht genannt werden wollte, kam.", 1, Build.SUBORDINATE, "der"),
        ("Wie der Sender, der neue, meldet.", 0, Build.BIT, "wie"),
    ],
)
def test_a_piece_is_built_as_it_is(text: str, number: int, build: Build, opener: str) -> None:
    own = line(text)
    found = clause(own, own.pieces[number])
    assert (found.build, found.opener) == (build, opener)


def test_end_marks_belong_to_no_clause() -> None:
    own = line("Er kommt!")
    assert clause(own, Piece(0, 3, "")).last == 2

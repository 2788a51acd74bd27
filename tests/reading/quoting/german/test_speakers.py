import pytest

from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.frames import frames
from goodoffices.reading.quoting.german.speakers import is_shared, main_subject
from tests.reading.quoting.german.lines import line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Plan wurde von der Ministerin kritisiert.", "der Ministerin"),
        ("In dem Bericht heißt es, alles sei gut.", "dem Bericht"),
        ("Dies geht aus einem Brief hervor.", "einem Brief"),
        ("Der Sender zitierte Ida Klein.", "Ida Klein"),
        ("Ida Klein wurde von dem Sender zitiert.", "Ida Klein"),
        ("Ein Sprecher, der ungenannt bleiben will, sagte es.", "Ein Sprecher"),
        ("Es sei so, sagte am Montag die Ministerin.", "die Ministerin"),
        ("Dabei stellte es fest, dass er fehlt.", "es"),
        ("Wie stadt-heute.de berichtet, fehlt er.", "stadt-heute.de"),
        ("Das Blatt, das davon berichtet, ist alt.", "das"),
    ],
)
def test_who_speaks_is_found(text: str, expected: str) -> None:
    own = line(text)
    assert words(own, frames(own)[0].speaker) == expected


def test_a_subject_is_shared_across_und() -> None:
    own = line("Die Ministerin kam und sagte alles.")
    assert [is_shared(own, part) for part in clauses(own)] == [False, True]
    assert words(own, frames(own)[0].speaker) == "Die Ministerin"


def test_a_subordinate_clause_has_its_subject_behind_its_opener() -> None:
    own = line("Er ging, weil die Bahn streikte.")
    assert words(own, main_subject(own, clauses(own)[1])) == "die Bahn"

from datetime import date

import pytest

from goodoffices.case.parties import Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.walk_aways import WalkAway
from tests.formats.case_files.writing import case_of, complaints

TAIL = "values: {up: {dam: [high, low]}}\nissues: {dam: {options: [high, low]}}\ngoodoffices: 1\nas_of: 2025-01-01\n"


def party(text: str) -> Party:
    return case_of(f"parties: {{up: {{name: Up, {text}}}}}\n{TAIL}").parties[0]


def wrong(text: str) -> list[str]:
    return complaints(f"parties: {{up: {{name: Up, {text}}}}}\n{TAIL}")


def test_seats() -> None:
    assert party("seat: signatory").seats == party("").seats == (Seat.SIGNATORY,)
    assert party("seat: [mediator, signatory]").seats == (Seat.MEDIATOR, Seat.SIGNATORY)


@pytest.mark.parametrize(
    ("written", "steps"),
    [
        ("5", ((None, Points.exactly(5)),)),
        ("[5, 6]", ((None, Points(Points.exactly(5).low, Points.exactly(6).low)),)),
        ("{points: 5}", ((None, Points.exactly(5)),)),
        ("{2025-06-01: 1, 2025-01-01: 2}",
         ((date(2025, 1, 1), Points.exactly(2)), (date(2025, 6, 1), Points.exactly(1)))),
        ("{points: {2025-01-01: 2}, basis: estimate}", ((date(2025, 1, 1), Points.exactly(2)),)),
    ],
)  # fmt: skip
def test_walk_aways(written: str, steps: tuple[tuple[date | None, Points], ...]) -> None:
    walk_away = party(f"walk_away: {written}").walk_away
    assert isinstance(walk_away, WalkAway)
    assert walk_away.steps == steps


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("walk_away: x", "c.yaml:1:37: found “x”; expected points: a number, or an interval [low, high]"),
        ("walk_away: {}", "c.yaml:1:37: found nothing; expected points, or points from a day on"),
        ("walk_away: {2025-13-01: 5}", "c.yaml:1:38: found “2025-13-01”; expected a day that exists"),
        ("walk_away: {june: 5}", "c.yaml:1:38: found “june”; expected a day, as in 2025-06-30"),
        ("walk_away: {point: 5, basis: stated}",
         "c.yaml:1:38: found “point”; expected a key of a walk-away. Did you mean “points”?"),
        ("seat: signatry",
         "c.yaml:1:32: found “signatry”; expected signatory, conditional, mediator or observer. "
         "Did you mean “signatory”?"),
        ("seat: [signatory, 5]", "c.yaml:1:44: found “5”; expected signatory, conditional, mediator or observer"),
        ("delegates: [{since: 2025-01-01}]",
         "c.yaml:1:38: found no `name`; expected one in a delegate: the person's name"),
        ("delegates: [{name: A, since: 2025-02-01, until: 2025-01-01}]", "c.yaml:1:38: found A until 2025-01-01"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_party(written: str, complaint: str) -> None:
    found = wrong(written)
    assert len(found) == 1
    assert found[0].startswith(complaint)

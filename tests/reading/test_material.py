"""Material without a case has no subjects."""

from goodoffices.reading.material import Material
from goodoffices.reading.subjects import NOBODY


def test_without_a_case_nobody_is_known() -> None:
    assert Material("A text.", "en").subjects is NOBODY

from goodoffices.case.case import Case
from goodoffices.case.text import Text
from goodoffices.formats.domains.imported import Imported


def test_nothing_odd_is_the_rule() -> None:
    assert Imported(Case("x", Text.plain("X"), (), ())).notes == ()

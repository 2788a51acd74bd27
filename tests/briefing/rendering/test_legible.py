from goodoffices.briefing.rendering.legible import legible
from tests.briefing.rendering.hostile import UNWRITABLE, WRITABLE


def test_what_no_format_can_hold_is_left_out_and_everything_else_is_kept() -> None:
    assert legible(UNWRITABLE) == WRITABLE
    assert legible("a\n\tb") == "a b"
    assert legible("„Київ“ – \u00a0😀") == "„Київ“ – \u00a0😀"

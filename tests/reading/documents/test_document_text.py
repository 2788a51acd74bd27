"""A text is kept as it is, but for its new lines."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.documents.document_text import DocumentText, stored


@given(st.text(alphabet=st.characters()))
def test_what_is_kept_has_a_fingerprint_and_is_kept_for_good(text: str) -> None:
    kept = stored(text)
    assert stored(kept.removeprefix("\ufeff")) == kept.removeprefix("\ufeff")
    assert "\r" not in kept
    assert DocumentText(kept).sha256 == hashlib.sha256(kept.encode()).hexdigest()


def test_nothing_is_composed_or_trimmed() -> None:
    assert stored("  a\u0308 \n") == "  a\u0308 \n"


def test_half_a_sign_is_replaced() -> None:
    assert stored("a\ud800b") == "a\ufffdb"

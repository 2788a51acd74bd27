from hypothesis import given
from hypothesis import strategies as st

from goodoffices.briefing.bands import Band, band_in_words, meter
from goodoffices.briefing.language import Language

SHARES = st.floats(0, 100)


@given(SHARES, SHARES)
def test_more_is_never_in_a_lower_band(a: float, b: float) -> None:
    assert (Band.of(a) <= Band.of(b)) or a > b


@given(SHARES)
def test_the_bands_look_the_same_from_either_end(share: float) -> None:
    assert Band.of(share) + Band.of(100 - share) == Band.NEARLY_ALL or 100 - (100 - share) != share


@given(st.sampled_from(Band), st.sampled_from(Band))
def test_a_meter_has_five_cells(a: Band, b: Band) -> None:
    assert len(meter(min(a, b), max(a, b))) == 5


def test_words() -> None:
    assert [band_in_words(band, band, Language("en")) for band in Band] == [
        "very little", "little", "about half", "much", "nearly all",
    ]  # fmt: skip
    assert band_in_words(Band.HALF, Band.NEARLY_ALL, Language("de")) == "etwa die Hälfte bis fast alles"
    assert (meter(Band.VERY_LITTLE, Band.VERY_LITTLE), meter(Band.HALF, Band.NEARLY_ALL)) == ("█░░░░", "███▒▒")

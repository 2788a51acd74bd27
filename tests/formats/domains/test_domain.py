from goodoffices.formats.domains.domain import Box, Profile, Worth


def test_what_a_file_does_not_state_is_none() -> None:
    profile = Profile("A")
    assert (profile.reserved, profile.reservation, profile.discount) == (None, None, None)
    assert Worth().weight is None
    assert [profile.zero, profile.one] == [0, 1]


def test_boxes_can_be_told_apart() -> None:
    assert len({Box(profile.zero, ()) for profile in (Profile("A"), Profile("B"))}) == 1

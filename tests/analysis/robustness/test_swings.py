from tests.analysis.robustness.talks import found


def test_what_moves_the_zone_furthest_comes_first() -> None:
    swings = found().swings
    widths = [own.width for own in swings]
    assert widths == sorted(widths, reverse=True)
    assert swings[0].unknown.id == "north.walk_away"
    assert swings[0].zone[0] > swings[0].zone[1]
    assert all(own.width or any(map(own.width_of, range(len(own.offers)))) for own in swings)


def test_a_line_that_is_real_never_helps() -> None:
    for own in found(exact=True).swings:
        if own.unknown.firmness < 1:
            assert own.zone[0] <= own.zone[1]
            assert all(real <= unreal for real, unreal in own.offers)

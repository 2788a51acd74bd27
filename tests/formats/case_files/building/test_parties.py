import pytest

from tests.formats.case_files.writing import BASE, added, complaints, with_added


@pytest.mark.parametrize("amount", ["150", "150.0", '"150"', "300/2"])
def test_amounts_in_positions_have_one_name(amount: str) -> None:
    assert with_added(f"positions: {{up: {{release.volume: {amount}}}}}").positions[0].option == "150"


def test_unknown_names_are_left_to_the_check() -> None:
    assert added("positions: {up: {damm: high, dam: hihg, release.volume: 5}, upp: {dam: low}}") == [
        "13:18: found “damm”; expected a facet of this case. Did you mean “dam”?",
        "13:35: found “hihg”; expected an option of dam. Did you mean “high”?",
        "13:57: found “5”; expected an option of release.volume. Did you mean “50”?",
        "13:61: found “upp”; expected a party of this case. Did you mean “up”?",
    ]


def test_a_condition_of_consent_is_placed() -> None:
    text = BASE.replace("{name: Down, seat: signatory}", "{name: Down, seat: conditional, consent_if: dam = low}")
    assert complaints(text)[0].startswith("c.yaml:5:57: found “=”")


def test_red_lines_keep_their_order_and_party() -> None:
    case = with_added("red_lines:\n  down: {b: {never: dam == low}}\n  up: {a: {always: dam == low, firmness: 1/3}}\n")
    assert [line.id for line in case.red_lines] == ["down.red_lines.b", "up.red_lines.a"]

from goodoffices.briefing.brief.sections.issues import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import lines_of, text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_each_side_stands_in_its_own_column() -> None:
    assert lines_of(told(material()))[1:4] == [
        "Issue | North | South",
        "The fare | Ada Berg: A low fare ruins the ferry\u00a0[2]. A high fare (inferred)\u00a0[A]. | "
        "A high fare is not accepted\u00a0[3].",
        "Night trips | Trips: none (inferred)\u00a0[A]. | Trips: many (inferred)\u00a0[A].",
    ]
    assert shown().endswith("Framing of the issues: the analyst’s [A].")


def test_where_no_side_has_a_position_the_options_are_told() -> None:
    head, _, rest = FERRY.partition("positions:")
    bare = head + "red_lines:" + rest.partition("red_lines:")[2]
    bare = bare.replace("about: [fare]", "about: []")
    assert shown(bare).splitlines() == [
        "The disputed issues",
        "The fare: a low fare or a high fare [A].",
        "Night trips: Trips: none, some or many; Who pays: nobody or the Board [A].",
    ]


def test_of_many_options_only_the_ends_are_told() -> None:
    head, _, rest = FERRY.partition("positions:")
    bare = head + "red_lines:" + rest.partition("red_lines:")[2]
    bare = bare.replace("about: [fare]", "about: []").replace(
        "{options: [none, some, many],", "{number: {from: 1, to: 9, step: 1},"
    )
    bare = bare.replace("    quiet: {never: night.trips == many, serves: [quiet_nights]}\n", "")
    assert "Trips: from 1 to 9; Who pays" in shown(bare)


def test_more_than_three_sides_are_listed() -> None:
    sides = "".join(f"  p{n}: {{name: Side {n}, seat: signatory}}\n" for n in range(3))
    wanted = "".join(f"  p{n}: {{fare: low}}\n" for n in range(3))
    many = FERRY.replace("issues:\n  fare", f"{sides}issues:\n  fare", 1).replace(
        "positions:\n", f"positions:\n{wanted}"
    )
    lines = shown(many).splitlines()
    assert lines[1] == "The fare: a low fare or a high fare [A]."
    assert "Side 2: A low fare (inferred) [A]." in lines


def test_issues_without_any_position_are_named_below_the_table() -> None:
    more = FERRY.replace(
        "interests:\n", "  pier: {title: {en: The pier, de: Der Anleger}, options: [old, new_]}\ninterests:\n", 1
    )
    assert "No position is noted on “The pier” [A]." in shown(more)
    assert len([line for line in lines_of(told(material(more))) if " | " in line]) == 3

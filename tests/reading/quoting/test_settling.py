from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.quoting.settling import settled


def find(kind: Kind, begin: int, end: int, speaker: int = -1) -> Quotation:
    return Quotation(kind, ((begin, end),), ((speaker, speaker + 1),) if speaker >= 0 else ())


def test_of_two_that_say_the_same_the_first_stays() -> None:
    first, second, other = find(Kind.INDIRECT, 0, 10), find(Kind.INDIRECT, 2, 10), find(Kind.INDIRECT, 9, 30)
    assert settled([first, second, other]) == (first, other)


def test_words_in_quotation_marks_may_stand_within_another_and_take_its_speaker() -> None:
    outer, inner = find(Kind.INDIRECT, 0, 20, speaker=30), find(Kind.DIRECT, 5, 10)
    assert settled([inner, outer]) == (find(Kind.DIRECT, 5, 10, speaker=30), outer)


def test_a_whole_sentence_gives_way_to_what_is_said_in_it() -> None:
    part, whole = find(Kind.INDIRECT, 5, 10), find(Kind.REPORTED, 0, 100)
    assert settled([part, whole]) == (part,)


def test_a_find_without_words_is_none() -> None:
    assert settled([Quotation(Kind.INDIRECT, ())]) == ()


def test_who_is_quoted_stays_beside_who_quotes() -> None:
    outer = Quotation(Kind.INDIRECT, ((0, 30),), ((32, 35),), ((36, 44),))
    inner = Quotation(Kind.INDIRECT, ((9, 30),), ((0, 3),), ((4, 8),))
    marked = Quotation(Kind.DIRECT, ((20, 30),))
    assert settled([outer, inner, marked]) == (outer, inner, Quotation(Kind.DIRECT, ((20, 30),), ((0, 3),), ((4, 8),)))

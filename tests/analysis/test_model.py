"""A model speaks in packages and points."""

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.model import Kind


def test_choices_and_steps_are_put_back_into_the_words_of_the_case() -> None:
    model = compile_case(with_red_lines(additive(3, 2, 2, walk_away=0.5), 2, scope=2, share=0.5))
    assert dict(model.package([1, 0, 1])) == {"i0": "o1", "i1": "o0", "i2": "o1"}
    assert model.points([3, 4]) == {"p0": 3.0, "p1": 4.0}
    assert model.exact
    assert [soft.kind for soft in model.softs] == [Kind.RED_LINE, Kind.RED_LINE, Kind.WALK_AWAY, Kind.WALK_AWAY]
    assert model.asked == model.parties == ("p0", "p1")

"""Independent roots, by the documented rule."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, ClaimState, Document
from goodoffices.case.corroboration import alike, roots_of, support_of
from goodoffices.case.origin import Origin
from goodoffices.case.text import Text
from tests.sample_cases import RIVER, case_of

SAME = "ab" * 32
DOCUMENTS = (
    Document("a", Text.plain("A"), "Paper A"),
    Document("b", Text.plain("B"), "Paper B"),
    Document("copy_1", Text.plain("C"), "Paper C", sha256=SAME),
    Document("copy_2", Text.plain("D"), "Paper D", sha256=SAME),
    Document("leaflet", Text.plain("E")),
)
CASE = replace(case_of(RIVER), documents=DOCUMENTS)


def claim(*via: str, document: str = "", **more: object) -> Claim:
    return replace(Claim("?", Text.plain("x"), via=via, document=document), **more)  # type: ignore[arg-type]


def roots(*claims: Claim, case: Case = CASE) -> list[str]:
    return [root.name for root in roots_of(case, [replace(own, id=f"c{i}") for i, own in enumerate(claims)])]


@pytest.mark.parametrize(
    ("claims", "names"),
    [
        # Two reports that both cite AP.
        ([claim("AP", "Paper A", document="a"), claim("AP", "Paper B", document="b")], ["AP"]),
        ([claim("AP", "Paper A"), claim("the  ap", "CNN", "Paper B")], ["AP"]),
        ([claim("die AP"), claim("AP")], ["die AP"]),
        # The speaker's own words, heard by two outlets.
        ([claim("Paper A", document="a"), claim("Paper B", document="b")], ["Paper A", "Paper B"]),
        ([claim(document="a"), claim(document="b")], ["Paper A", "Paper B"]),
        ([claim(document="a"), claim("Paper A", "Paper B", document="b")], ["Paper A"]),
        # One text at two outlets.
        ([claim("Paper C", document="copy_1"), claim("Paper D", document="copy_2")], ["Paper C"]),
        ([claim(document="copy_1"), claim("CNN", "Paper D", document="copy_2")], ["Paper C", "CNN"]),
        # One report that cites two.
        ([claim("AP", "Paper A", document="a"), claim("CNN", "Paper A", document="a")], ["AP", "CNN"]),
        # Officials without a name, and what nobody recorded, cannot be shown to be two.
        ([claim("an official", "Paper A"), claim("An official", "Paper B")], ["an official"]),
        ([claim(), claim(document="nowhere")], [""]),
        ([claim(document="leaflet")], ["leaflet"]),
        # A party by two of its names.
        ([claim("Upstream", "Paper A"), claim("der Oberlauf", "Paper B")], ["Upstream"]),
        ([claim("AP", state=ClaimState.PROPOSED), claim("CNN", state=ClaimState.REJECTED)], []),
        ([], []),
    ],
)
def test_how_roots_are_counted(claims: list[Claim], names: list[str]) -> None:
    assert roots(*claims) == names


def test_a_root_keeps_its_claims() -> None:
    first, second, third = (claim(name, id=name + str(i)) for i, name in enumerate(("AP", "CNN", "AP")))
    assert [root.claims for root in roots_of(CASE, (first, second, third))] == [(first, third), (second,)]


NAMES = st.lists(st.sampled_from(["AP", "ap", "CNN", "an official", "Paper A"]), max_size=3)
CLAIMS = st.lists(
    st.builds(lambda via, own: claim(*via, document=own), NAMES, st.sampled_from(["", "a", "b"])), max_size=8
)


@given(CLAIMS, CLAIMS)
def test_more_claims_never_mean_fewer_roots_and_never_more_than_there_are_claims(
    some: list[Claim], more: list[Claim]
) -> None:
    assert len(roots(*some)) <= len(roots(*some, *more)) <= len(roots(*some)) + len(more)
    assert len(roots(*some, *some)) == len(roots(*some))


@given(CLAIMS, st.randoms(use_true_random=False))
def test_the_order_of_claims_does_not_matter(claims: list[Claim], draw: random.Random) -> None:
    shuffled = draw.sample(claims, len(claims))
    assert len(roots(*claims)) == len(roots(*shuffled))


def test_what_bears_something_out_by_states() -> None:
    river = case_of(RIVER)
    found = support_of(Origin(("c1", "c2", "c3", "c1", "nowhere")), river)
    assert [own.id for own in found.accepted] == ["c1", "c3"]
    assert [own.id for own in found.proposed] == ["c2"]
    assert found.rejected == ()
    assert [root.name for root in found.roots] == ["an agency", ""]


def test_the_same_statement_is_the_same_party_stance_and_subject() -> None:
    own = claim(id="c1", party="upstream", stance="demand", about=("dam",), day=date(2025, 1, 1))
    others = (
        replace(own, id="c2", about=("release", "dam")),
        replace(own, id="c3", stance="offer"),
        replace(own, id="c4", party="downstream"),
        replace(own, id="c5", about=("release",)),
        replace(own, id="c6", state=ClaimState.PROPOSED),
    )
    case = replace(CASE, claims=(own, *others))
    assert [found.id for found in alike(own, case)] == ["c1", "c2"]
    assert [found.id for found in alike(case.claims[5], case)] == ["c1", "c2", "c6"]

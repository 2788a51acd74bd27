from datetime import date

from goodoffices.formats.case_files.building.papers import titled
from tests.formats.case_files.writing import added, with_added


def test_a_title_is_the_name_where_there_is_none() -> None:
    assert titled("back_channel", None).in_("de") == "back channel"


def test_clauses_bind_facets_by_their_proper_names() -> None:
    text = "drafts: {d: {versions: [{label: a, clauses: [{number: 1, says: x, binds: {release.volume: 50.0}}]}]}}"
    assert dict(with_added(text).drafts[0].versions[0].package) == {"release.volume": "50"}


def test_papers_in_full() -> None:
    case = with_added(
        """
documents: {w: {title: T, publisher: P, date: 2025-01-02, language: en, where: p. 3, sha256: "00"}}
claims: {c: {says: S, speaker: A, party: up, via: [B, C], date: 2025-01-03, stance: offer, about: [dam], document: w,
             quote: Q, grade: A1, state: proposed, audience: public, basis: stated}}
tracks: {t: {title: T, participants: [up, down], note: N,
             meetings: [{id: m, who: [up], where: W, date: 2025-01-04, state: held, says: S, sources: [c]}]}}
gates: {g: {opens: t, condition: C, sources: c}}
"""
    )
    assert case.documents[0].day == date(2025, 1, 2)
    assert (case.claims[0].via, case.claims[0].accepted, case.claims[0].origin.audience) == (
        ("B", "C"),
        False,
        ("public",),
    )
    assert case.tracks[0].meetings[0].state == "held"
    assert case.gates[0].sources == ("c",)


def test_references_are_checked() -> None:
    assert added("claims: {c: {says: x, about: [damm], document: w, stance: ofer}}") == [
        "13:31: found “damm”; expected an issue or draft of this case. Did you mean “dam”?",
        "13:48: found “w”; expected a document of this case",
        "13:59: found “ofer”; expected what a claim does in the talks. Did you mean “offer”?",
    ]

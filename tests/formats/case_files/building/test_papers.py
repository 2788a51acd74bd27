from datetime import date

from goodoffices.case.tracks import Reply
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
drafts: {d: {versions: [{label: A, clauses: [{number: 1, says: x, binds: {dam: low}}]}]}}
tracks: {t: {title: T, participants: [up, down], note: N, audience: up,
             meetings: [{id: m, who: [up], where: W, date: 2025-01-04, state: held, says: S, sources: [c]}],
             offers: [{id: o, by: up, date: 2025-01-05, draft: d, version: A, says: S, sources: c, audience: public,
                       reactions: {by: down, date: 2025-01-06, clauses: 1, answer: ad_referendum, says: R}},
                      {id: p, by: [up, down], binds: {release.volume: 50.0}}]}}
gates: {g: {opens: t, condition: C, when: t.clauses_agreed >= 1, opened: 2025-01-07, note: N, sources: c}}
"""
    )
    assert case.documents[0].day == date(2025, 1, 2)
    assert (case.claims[0].via, case.claims[0].accepted, case.claims[0].origin.audience) == (
        ("B", "C"),
        False,
        ("public",),
    )
    assert case.tracks[0].meetings[0].state == "held"
    track, gate = case.tracks[0], case.gates[0]
    first, second = track.offers
    assert (track.origin.audience, first.origin.audience) == (("up",), ("public",))
    assert (first.by, first.draft, first.version) == (("up",), "d", "A")
    assert (second.by, second.binds) == (("up", "down"), (("release.volume", "50"),))
    (reaction,) = first.reactions
    assert (reaction.by, reaction.reply, reaction.clauses) == ("down", Reply.AD_REFERENDUM, ("1",))
    assert (gate.sources, gate.opened, str(gate.when)) == (("c",), date(2025, 1, 7), "t.clauses_agreed >= 1")


def test_references_are_checked() -> None:
    assert added("claims: {c: {says: x, about: [damm], document: w, stance: ofer}}") == [
        "13:31: found “damm”; expected an issue or draft of this case. Did you mean “dam”?",
        "13:48: found “w”; expected a document of this case",
        "13:59: found “ofer”; expected what a claim does in the talks. Did you mean “offer”?",
    ]

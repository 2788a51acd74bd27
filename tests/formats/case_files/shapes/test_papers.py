import pytest

from tests.formats.case_files.writing import added, with_added


def test_titles_can_be_left_out() -> None:
    case = with_added("tracks: {back_channel: {}}\ndrafts: {first_try: }\ndocuments: {a_paper: {date: 2025-01-01}}\n"
                      .replace("first_try: ", "first_try: {}"))  # fmt: skip
    titles = [case.tracks[0].title, case.drafts[0].title, case.documents[0].title]
    assert [title.in_("en") for title in titles] == ["back channel", "first try", "a paper"]


def test_numbers_are_good_labels() -> None:
    case = with_added("drafts: {d: {versions: [{label: 1, clauses: [{number: 2.1, says: x, binds: {dam: low}}]}]}}")
    version = case.drafts[0].versions[0]
    assert (version.label, version.clauses[0].number, dict(version.package)) == ("1", "2.1", {"dam": "low"})


def test_a_single_span_needs_no_brackets_around_it() -> None:
    case = with_added("claims: {c: {says: x, quote: x, spans: [3, 9]}, d: {says: x, spans: [[3, 9], [12, 20]]}}")
    assert [claim.spans for claim in case.claims] == [((3, 9),), ((3, 9), (12, 20))]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("claims: {c: {speaker: x}}", "13:13: found no `says`; expected one in a claim: what was said"),
        ("claims: {c: {says: x, grade: Z9}}",
         "13:30: found “Z9”; expected a grade from A1 to F6: source A to F, information 1 to 6"),
        ("claims: {c: {says: x, state: yes}}", "13:30: found “yes”; expected proposed, accepted or rejected"),
        ("claims: {c: {says: x, type: direct}}",
         "13:29: found “direct”; expected Direct, Indirect, Reported, FreeIndirect or IndirectFreeIndirect. "
         "Did you mean “Direct”?"),
        ("claims: {c: {says: x, spans: [[3, 9], [12]]}}",
         "13:39: found a list; expected two places in the stored text, [begin, end)"),
        ("claims: {c: {says: x, spans: [[-3, 9]]}}",
         "13:31: found a list; expected two places in the stored text, [begin, end)"),
        ("claims: {c: {says: x, date: June}}", "13:29: found “June”; expected a day, as in 2025-06-30"),
        ("claims: [x]", "13:9: found a list; expected `name: value` lines"),
        ("drafts: {d: {versions: [{clauses: []}]}}",
         "13:25: found no `label`; expected one in a version of a draft: what people call it, such as 1 or B"),
        ("tracks: {t: {meetings: [{who: up}]}}",
         "13:25: found no `id`; expected one in a meeting: a short name for it"),
        ("tracks: {t: {meetings: [{id: m, state: over}]}}", "13:40: found “over”; expected planned, held or cancelled"),
        ("tracks: {t: {offers: [{id: o}]}}",
         "13:23: found no `by`; expected one in an offer: the party that made it, or several together"),
        ("tracks: {t: {participants: [up, down], offers: [{id: o, by: up, reactions: [{by: down, answer: agreed}]}]}}",
         "13:96: found “agreed”; expected ad_referendum, basis, reserved, countered, rejected or rejected_in_part"),
        ("tracks: {t: {}}\ngates: {g: {opens: t, condition: x, when: s.distance < 2}}",
         "14:43: found “s”; expected a track or a draft of this case. Known: t."),
        ("gates: {g: {condition: x}}", "13:12: found no `opens`; expected one in a gate: the track that it opens"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_papers(text: str, complaint: str) -> None:
    assert added(text) == [complaint]

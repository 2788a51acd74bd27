"""Talks with progress: two versions of a draft on the table, reactions clause by clause, and gates of every kind."""

from goodoffices.case.case import Case
from goodoffices.formats.case_files.load import understand
from goodoffices.formats.case_files.yaml_source import read_text

RIVER_TALKS = """\
goodoffices: 1
title: {en: Water on the upper river, de: Wasser am Oberlauf}
as_of: 2025-07-15
parties:
  upstream:
    name: {en: Upstream, de: Oberlauf}
    seat: signatory
    delegates:
      - {name: A. Berg, role: {en: Head of delegation, de: Delegationsleiterin}, until: 2025-06-30}
      - {name: B. Thal, role: {en: Head of delegation, de: Delegationsleiter}, since: 2025-07-01}
  downstream:
    name: {en: Downstream, de: Unterlauf}
    seat: signatory
    walk_away: {2025-01-01: 30, 2025-07-01: 20}
  bank: {name: {en: River Bank, de: Flussbank}, seat: conditional}
issues:
  volume: {title: {en: Volume, de: Menge}, number: {from: 0, to: 400, step: 50, unit: m3/s}}
  form:
    title: {en: Form, de: Form}
    ordered: [none, minutes, {name: treaty, title: {en: treaty, de: Vertrag}}]
  guarantor:
    title: {en: Guarantor, de: Garant}
    options: [none, {name: bank, commitment: {by: bank, to: downstream, act: pay, aspect: money}}]
  dam: {title: {en: Height of the dam, de: Höhe des Damms}, options: [built, lowered]}
values:
  downstream: {basis: estimate, volume: {0: 0, 400: 60}}
documents:
  wire: {title: {en: A news wire, de: Eine Agentur}, publisher: A wire, date: 2025-07-10}
claims:
  c1: {says: {en: The volume can be accepted., de: Die Menge ist annehmbar.}, speaker: A. Berg, party: upstream,
       stance: concession, date: 2025-06-20, document: wire}
  c2: {says: {en: First the volume., de: Erst die Menge.}, party: bank, document: wire}
drafts:
  framework:
    title: {en: Framework agreement, de: Rahmenabkommen}
    versions:
      - label: A
        date: 2025-06-10
        clauses:
          - {number: "1", says: {en: At least 150 m3/s., de: Mindestens 150 m3/s.}, binds: {volume: 150}}
          - {number: "2", says: {en: By treaty., de: Durch Vertrag.}, binds: {form: treaty}}
          - {number: "3", says: {en: The bank guarantees it., de: Die Bank garantiert es.}, binds: {guarantor: bank}}
      - label: B
        date: 2025-07-05
        clauses:
          - {number: "1", says: {en: By minutes., de: Durch ein Protokoll.}, binds: {form: minutes}}
          - {number: "2", says: {en: At least 150 m3/s., de: Mindestens 150 m3/s.}, binds: {volume: 150}}
          - {number: "3", says: {en: The bank guarantees it., de: Die Bank garantiert es.}, binds: {guarantor: bank}}
          - {number: "4", says: {en: The dam is lowered., de: Der Damm wird niedriger.}, binds: {dam: lowered}}
tracks:
  bilateral:
    title: {en: Talks of the two sides, de: Gespräche der beiden Seiten}
    participants: [upstream, downstream]
    meetings:
      - {id: first, who: [upstream, downstream], where: the border bridge, date: 2025-06-10, state: held}
      - {id: second, who: [upstream, downstream], where: the border bridge, date: 2025-07-05, state: held}
      - {id: third, who: [upstream, downstream], date: 2025-07-20, says: {en: On the form., de: Zur Form.}}
      - {id: fourth, who: [upstream, downstream], date: 2025-07-12}
    offers:
      - id: o1
        by: downstream
        draft: framework
        version: A
        date: 2025-06-10
        reactions:
          - {by: upstream, date: 2025-06-20, clauses: ["1"], answer: ad_referendum, sources: [c1]}
          - {by: upstream, date: 2025-06-20, clauses: ["2"], answer: rejected,
             says: {en: Not before parliament has decided., de: Nicht vor einer Entscheidung des Parlaments.}}
      - id: o2
        by: downstream
        draft: framework
        version: B
        date: 2025-07-05
        reactions:
          - {by: upstream, date: 2025-07-06, clauses: ["1"], answer: ad_referendum}
          - {by: upstream, date: 2025-07-06, clauses: ["3"], answer: reserved}
          - {by: upstream, date: 2025-07-06, clauses: ["4"], answer: countered}
      - id: o3
        by: upstream
        date: 2025-07-06
        binds: {dam: built, volume: 150}
        says: {en: The dam as planned., de: Der Damm wie geplant.}
  with_bank:
    title: {en: Talks with the bank, de: Gespräche mit der Bank}
    participants: [upstream, downstream, bank]
    audience: [upstream, downstream]
    meetings:
      - {id: dinner, who: [bank, a former minister], where: the bank, state: cancelled, date: 2025-07-08}
gates:
  bank_joins:
    opens: with_bank
    condition: {en: The two sides have agreed on a volume., de: Die beiden Seiten sind sich über die Menge einig.}
    when: clauses_agreed >= 2 and bilateral.distance <= 1
    sources: [c2]
  close_enough:
    opens: with_bank
    condition: {en: They are close., de: Sie sind nah beieinander.}
    when: percent_agreed >= 75 or (clauses_contested == 0 and with_bank.meetings_held >= 1)
    basis: inferred
  mood:
    opens: with_bank
    condition: {en: The mood is right., de: Die Stimmung stimmt.}
  invited:
    opens: with_bank
    condition: {en: The bank is invited., de: Die Bank ist eingeladen.}
    opened: 2025-07-10
  settled:
    opens: with_bank
    condition: {en: Nothing is in conflict., de: Nichts steht im Widerspruch.}
    when: conflicts_open == 0 and zone == open and with_bank.distance == 0
"""


def river_talks(text: str = RIVER_TALKS) -> Case:
    """The case, or one with another text."""
    loaded, problems = understand([("", read_text(text.encode(), "river.yaml"))], "river")
    assert loaded is not None, "\n".join(map(str, problems))
    return loaded.case

"""A small case with something for every section of a brief, in which no two sentences are alike."""

from datetime import date

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.document import Document
from goodoffices.case.case import Case
from goodoffices.workbench.briefing import brief
from tests.sample_cases import case_of

FERRY = """\
goodoffices: 1
title: {en: The ferry, de: Die Fähre}
summary: {en: Two towns share one ferry., de: Zwei Städte teilen sich eine Fähre.}
as_of: 2026-03-10
parties:
  north:
    name: {en: North, de: Nord}
    seat: signatory
    delegates:
      - {name: Ada Berg, role: {en: mayor, de: Bürgermeisterin}, sources: [c1]}
      - {name: Old Hand, role: {en: clerk, de: Schreiber}, until: 2026-02-01}
      - {name: Gone Too, until: 2026-02-01, sources: [c8]}
  south: {name: {en: South, de: Süd}, seat: signatory}
  harbour:
    name: {en: Harbour Board, de: Hafenamt}
    seat: mediator
    note: {en: It owns the pier., de: Ihm gehört der Anleger.}
issues:
  fare:
    title: {en: The fare, de: Der Fahrpreis}
    options:
      - {name: low, title: {en: a low fare, de: ein niedriger Preis}}
      - {name: high, title: {en: a high fare, de: ein hoher Preis}}
  night:
    title: {en: Night trips, de: Nachtfahrten}
    facets:
      trips: {options: [none, some, many], title: {en: Trips, de: Fahrten}}
      payer:
        title: {en: Who pays, de: Wer zahlt}
        options:
          - {name: nobody, title: {en: nobody, de: niemand}}
          - name: board
            title: {en: the Board, de: das Amt}
            commitment: {by: harbour, to: south, act: pay, aspect: money}
interests:
  north: {quiet_nights: {says: {en: Quiet nights, de: Ruhige Nächte}, about: [outcome]}}
  harbour: {full_ferry: {says: {en: A full ferry, de: Eine volle Fähre}, about: [money], sources: [c1]}}
positions:
  north: {fare: high, night.trips: none}
  south: {fare: {option: low, sources: [c3]}, night.trips: many}
red_lines:
  north:
    low_fare: {never: fare == low, says: {en: No low fare, de: Kein niedriger Preis}, sources: [c2]}
    quiet: {never: night.trips == many, serves: [quiet_nights]}
  south: {high_fare: {never: fare == high, says: {en: No high fare, de: Kein hoher Preis}, sources: [c3]}}
documents:
  gazette: {title: {en: The Gazette, de: Das Blatt}, publisher: Gazette, date: 2026-03-01}
  letter: {title: {en: A letter, de: Ein Brief}, publisher: Letter, date: 2026-02-01}
claims:
  c1: {says: {en: North hosts the talks., de: Nord richtet die Gespräche aus.}, stance: report, document: gazette,
       via: [Wire, Gazette], audience: public}
  c2: {says: {en: A low fare ruins the ferry., de: Ein niedriger Preis ruiniert die Fähre.}, speaker: Ada Berg,
       party: north, stance: red_line, about: [fare], document: gazette, audience: public}
  c3: {says: {en: A high fare is not accepted., de: Ein hoher Preis wird nicht hingenommen.}, speaker: South,
       party: south, stance: rejection, about: [fare], document: letter, grade: B2}
  c4: {says: {en: A day ticket is considered., de: Eine Tageskarte wird erwogen.}, speaker: the Wire, stance: report,
       about: [fare], document: gazette, audience: public}
  c5: {says: {en: Nobody accepted this., de: Das hat niemand bestätigt.}, speaker: South, party: south, stance: demand,
       about: [fare], state: proposed}
  c6: {says: {en: They meet again on Friday., de: Am Freitag treffen sie sich wieder.}, speaker: Ada Berg,
       party: north, stance: announcement, date: 2026-03-09, document: gazette, audience: public}
  c7: {says: {en: All meet once a fare is agreed., de: "Alle treffen sich, sobald ein Preis steht."},
       stance: condition, party: harbour, speaker: Harbour Board, document: gazette, audience: public}
  c8: {says: {en: Gone Too left., de: Gone Too ist ausgeschieden.}, stance: report, document: gazette, audience: public}
  c9: {says: {en: North calls the text a start., de: Nord nennt den Text einen Anfang.}, speaker: North, party: north,
       stance: assessment, about: [text], document: gazette, audience: public, date: 2026-03-02}
drafts:
  text:
    title: {en: The text, de: Der Text}
    versions: [{label: first, date: 2026-03-01, clauses: [{number: 1, says: Fares are low., binds: {fare: low}}]}]
tracks:
  two:
    title: {en: North and South, de: Nord und Süd}
    participants: [north, south]
    meetings:
      - {id: hall, where: Town hall, date: 2026-03-05, state: held, sources: [c1]}
      - {id: again, where: Town hall, date: 2026-03-13, state: planned, sources: [c6]}
      - {id: unsaid, date: 2026-03-20, state: planned}
  all: {title: {en: All three, de: Alle drei}, participants: [north, south, harbour]}
gates:
  fare_agreed: {opens: all, condition: {en: A fare is agreed., de: Ein Preis steht.}, sources: [c7]}
names:
  Ada Berg: {en: Ada Berg, de: Ada Berg-Nord}
  Town hall: {en: the town hall, de: Rathaus}
"""


def ferry(text: str = FERRY) -> Case:
    """The case, or another one in its place."""
    return case_of(text)


def material(text: str = FERRY, code: str = "en", since: date | None = None) -> Material:
    """What its brief is written from."""
    return brief(ferry(text), language=code, since=since).material


def whole(text: str = FERRY, code: str = "en", since: date | None = None) -> Document:
    """Its brief."""
    return brief(ferry(text), language=code, since=since).document

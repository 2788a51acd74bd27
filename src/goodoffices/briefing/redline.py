"""The clauses of two versions in words: what was struck out, what was put in, what moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goodoffices.analysis.comparing.clauses import Binding, ClauseChange, Place, Wording
from goodoffices.analysis.comparing.words import Fate
from goodoffices.briefing.document import Block, Document, Item, Items, Mark, Marked, Paragraph, Run, Tone
from goodoffices.briefing.language import Language, phrases
from goodoffices.case.case import Case
from goodoffices.case.drafts import place_of
from goodoffices.case.expressions.words import facet_in_words, option_in_words

MARKS = {Fate.KEPT: Mark.PLAIN, Fate.REMOVED: Mark.REMOVED, Fate.ADDED: Mark.ADDED}


def redline(changes: Sequence[ClauseChange], case: Case, say: Language, *, whole: bool) -> Document:
    """Each clause with its changes; with `whole` also those that nothing became of, which are else only named."""
    shown = [own for own in changes if whole or not _is_quiet(own)]
    blocks: list[Block] = []
    if any(own.is_added or own.is_removed or own.is_reworded for own in shown):
        legend = (say(f"redline.legend.{key}") for key in ("removed", "added"))
        blocks.append(Paragraph(_marked(zip((Fate.REMOVED, Fate.ADDED), legend, strict=True)), Tone.QUIET))
    if shown:
        blocks.append(Items(tuple(_clause(own, case, say) for own in shown)))
    return (*blocks, *(() if whole else _quiet(changes, say)))


def _is_quiet(change: ClauseChange) -> bool:
    """Whether nothing became of it but perhaps another number."""
    is_there = not (change.is_added or change.is_removed or change.is_reworded or change.bindings)
    return is_there and change.place is not Place.MOVED


def _quiet(changes: Sequence[ClauseChange], say: Language) -> Iterator[Block]:
    quiet = [(own.before.number, own.after.number) for own in changes if _is_quiet(own) and own.before and own.after]
    same = [after for before, after in quiet if before == after]
    pairs = [say("redline.pair", before=before, after=after) for before, after in quiet if before != after]
    if pairs:
        yield Paragraph(say("redline.only_renumbered", pairs=", ".join(pairs)), Tone.QUIET)
    if same:
        yield Paragraph(say.count("redline.unchanged", len(same), clauses=say.listed(same)), Tone.QUIET)


def _clause(change: ClauseChange, case: Case, say: Language) -> Item:
    wording = _shown(change.wordings, say)
    state = _state(change, say)
    clause = change.after or change.before
    number = clause.number if clause and place_of(clause.number) else ""
    head: list[str | Run] = [Run(number, Mark.STRONG), " "] if number else []
    head += [Run(f"({state})", Mark.QUIET), " "] if state else []
    words = _marked((run.fate, run.words) for run in wording.diff.runs) if wording else ""
    notes = (*_notes(change, wording, say), *(_bound(own, change, case, say) for own in change.bindings))
    return Item(Marked.of(*head, words), notes)


def _marked(runs: Iterable[tuple[Fate, str]]) -> Marked:
    """The runs with their marks, and a blank between what goes and what comes in its place."""
    parts: list[str | Run] = []
    before = Fate.KEPT
    for fate, words in runs:
        parts += [" "] if before is Fate.REMOVED and fate is Fate.ADDED else []
        parts.append(Run(words, MARKS[fate]))
        before = fate
    return Marked.of(*parts)


def _state(change: ClauseChange, say: Language) -> str:
    """What became of it as a whole, in a word or two."""
    if change.before is None or change.after is None:
        return say(f"redline.state.{'added' if change.is_added else 'removed'}")
    match change.place:
        case Place.SAME:
            return ""
        case Place.MOVED if change.before.number == change.after.number:
            return say("redline.state.moved_without")
        case place:
            return say(f"redline.state.{place.value}", number=change.before.number)


def _shown(wordings: Sequence[Wording], say: Language) -> Wording | None:
    """The wording in this language, or in the nearest that there is."""
    there = {own.language: own for own in wordings if not own.is_gone}
    known = there or {own.language: own for own in wordings}
    return next((known[code] for code in (say.code, "", "en") if code in known), next(iter(known.values()), None))


def _notes(change: ClauseChange, shown: Wording | None, say: Language) -> Iterator[str]:
    """What a reader of one language must know of the others, and of the comparison."""
    if shown is None:
        return
    if shown.language not in (say.code, ""):
        wanted, tongue = (tongue_in_words(code, say) for code in (say.code, shown.language))
        yield say("redline.shown_in", wanted=wanted, tongue=tongue)
    if change.is_added or change.is_removed:
        return
    if shown.is_new:
        yield say("redline.language_new", tongue=tongue_in_words(shown.language, say))
    for own in change.wordings:
        key = _beside(own, shown)
        if own is not shown and key:
            yield say(f"redline.{key}", tongue=tongue_in_words(own.language, say))
    if shown.diff.coarse:
        yield say("redline.coarse")


def _beside(own: Wording, shown: Wording) -> str:
    """What there is to say of a wording that is not shown."""
    if own.is_new or own.is_gone:
        return "language_new" if own.is_new else "language_gone"
    if own.is_changed:
        return "also_changed" if shown.is_changed else "only_changed"
    return "not_changed" if shown.is_changed else ""


def tongue_in_words(code: str, say: Language) -> str:
    """“in English”, for a language by its code."""
    if not code:
        return say("redline.tongue.unnamed")
    key = f"redline.tongue.{code.partition('-')[0]}"
    return say(key) if key in phrases() else say("redline.tongue.other", code=code)


def _bound(own: Binding, change: ClauseChange, case: Case, say: Language) -> str:
    before, after = (
        "" if option is None else option_in_words(own.facet, option, case, say.code)
        for option in (own.before, own.after)
    )
    if own.before is None:
        key = "decides" if change.is_added else "newly_bound"
    elif own.after is None:
        key = "decided" if change.is_removed else "unbound"
    else:
        key = "bound"
    return say(f"redline.{key}", facet=facet_in_words(own.facet, case, say.code), before=before, after=after)

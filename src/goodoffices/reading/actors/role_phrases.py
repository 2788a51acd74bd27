"""What a sentence says beside a name about who that is: "Trumps Schwiegersohn", ", der Chef des Generalstabs,"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from goodoffices.reading.actors.bodies import bodies
from goodoffices.reading.actors.role_words import RoleWord, role_word
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import WordKind
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.states import state_word

REACH = 8
"""Words that a role phrase has at most on either side of its head."""
ADJECTIVE = ("e", "en", "er", "em", "es")
PARTICLES = frozenset(["an", "auf", "aus", "ab", "ein", "mit", "vor", "zu", "bei", "teil"])
"""Parts of verbs that may stand between a name and the comma behind it: "gehört Oleksandr Bews an, ein Berater"."""
APART = frozenset({",", "(", "–", "—", "ist", "war", "is", "was", "als", "as"})
"""What stands between a name and the role behind it."""
UNTIL_THEN = frozenset(
    {("bis", "dahin"), ("bis", "zuletzt"), ("until", "then"), ("until", "recently"), ("until", "now")}
)
CLOSING = frozenset({",", ".", ")", ";", ":", "–", "—", "!", "?", "und", "and", "sowie", ""})


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """A role in the nominative, with its head, what it tells of the person, and where it begins and ends."""

    first: int
    last: int
    text: str
    head: str
    gender: str = ""
    status: str = ""
    state: str = ""


def before(strip: Strip, name: int) -> RolePhrase | None:
    """The role phrase that ends right before a name, or before the comma before it."""
    at = name - 1
    while strip.kind(at) is WordKind.TITLE:
        at -= 1
    apart = strip.word(at) == ","
    at = _before_brackets(strip, at - apart)
    if strip.kind(at) is WordKind.ROLE or (not apart and _is_occupation(strip, at, name)):
        first = _first(strip, at)
        if apart and strip.language == "de" and not _has_article(strip, first):
            return None
        return _with_another(strip, _phrase(strip, first, at, at + 1))
    if strip.kind(at) is WordKind.SMALL:
        return None
    head = _head_before(strip, at)
    if head < 0 or (apart and strip.word(head + 1) == ""):
        return None
    return _phrase(strip, _first(strip, head), head, at + 1)


def _before_brackets(strip: Strip, at: int) -> int:
    """The place before short brackets that end at a place: "der Chef der Behörde (IAEA), …"."""
    if strip.word(at) != ")":
        return at
    return next((i - 1 for i in range(at - 1, max(0, at - REACH), -1) if strip.word(i) == "("), at)


def at_head(strip: Strip, at: int) -> RolePhrase:
    """The role phrase around its head, without what follows."""
    return _phrase(strip, _first(strip, at), at, at + 1)


def opening(strip: Strip) -> RolePhrase | None:
    """The role phrase with which a sentence begins, with an article and without a name."""
    if strip.word(0) not in {"Der", "Die", "The"}:
        return None
    at = 1
    while at < REACH and _may_precede_head(strip, at):
        at += 1
    if strip.kind(at) is not WordKind.ROLE or strip.is_name(at + 1):
        return None
    last = _reach(strip, at + 1)
    return None if strip.is_name(last) else _phrase(strip, 1, at, last)


def _with_another(strip: Strip, found: RolePhrase) -> RolePhrase:
    """With the role before a comma before this one: "der bisherige Unterhändler, Amtschef Andrij Jermak"."""
    at = found.first - 2
    if strip.word(at + 1) != "," or strip.kind(at) is not WordKind.ROLE or strip.language != "de":
        return found
    first = _first(strip, at)
    if not _has_article(strip, first):
        return found
    other = _phrase(strip, first, at, at + 1)
    state = found.state or other.state
    return replace(
        found, first=first, text=f"{other.text}, {found.text}", status=other.status or found.status, state=state
    )


def _is_occupation(strip: Strip, at: int, name: int) -> bool:
    """Whether a German noun before a first name is what somebody does, though no table has it: "die Juristin"."""
    word = strip.word(at)
    if strip.language != "de" or strip.kind(name) is not WordKind.FIRST or not word[:1].isupper() or at == 0:
        return False
    kind = strip.kind(at)
    return (
        kind in {WordKind.NAME, WordKind.OTHER}
        and word.endswith(_occupations())
        and word not in words("de.names", "never")
    )


def behind(strip: Strip, name: int) -> RolePhrase | None:
    """The role phrase behind the comma, bracket or "is" that follows the name's last word."""
    if strip.language == "de" and strip.word(name) in PARTICLES and strip.word(name + 1) == ",":
        name += 1
    if strip.word(name) not in APART:
        return None
    at = start = _behind_until(strip, name + 1)
    while at < min(len(strip), name + REACH) and _may_precede_head(strip, at):
        at += 1
    if strip.kind(at) is not WordKind.ROLE or strip.is_name(at + 1):
        return None
    first = start
    while strip.word(first).lower() in words(f"{strip.language}.names", "articles"):
        first += 1
    last = _reach(strip, at + 1)
    is_closed = strip.word(last) in CLOSING and not _names_another(strip, at + 1, last)
    found = _phrase(strip, first, at, last) if is_closed else None
    return replace(found, status="former") if found and start > name + 1 else found


def _names_another(strip: Strip, first: int, last: int) -> bool:
    """Whether a role is somebody else's who is named right behind it: "Ann Lee, head of staff Bob Moor and Sue Orr"."""
    links = words(f"{strip.language}.names", "links") | words(f"{strip.language}.names", "articles")
    return any(
        strip.kind(at) is WordKind.FIRST
        and strip.kind(at - 1) not in {WordKind.ROLE, WordKind.TITLE, WordKind.FIRST}
        and strip.word(at - 1).lower() not in links
        for at in range(first + 1, last)
    )


def _behind_until(strip: Strip, at: int) -> int:
    """Past "bis dahin", "until then"."""
    return at + 2 if (strip.word(at), strip.word(at + 1)) in UNTIL_THEN else at


def _may_precede_head(strip: Strip, at: int) -> bool:
    """Whether a word can stand between an article and the head of a role."""
    word, kind = strip.word(at), strip.kind(at)
    if kind is WordKind.ROLE:
        return strip.language == "en" and strip.kind(at + 1) is WordKind.ROLE
    if word.lower() in words(f"{strip.language}.names", "articles") or kind is WordKind.STATE:
        return True
    if strip.language == "de":
        return is_adjective(word) or (strip.is_name(at) and word.endswith("s"))
    return _is_modifier(word) or word.endswith(("'s", "’s")) or (kind is WordKind.OTHER and _is_proper(strip, at))


def _first(strip: Strip, head: int) -> int:
    """Where the phrase begins that leads to a head: its adjectives, the state, and whose it is."""
    at = head
    if strip.language == "en" and (owner := _owner_before(strip, head)) >= 0:
        return owner
    while at > 0 and head - at < REACH:
        word, kind = strip.word(at - 1), strip.kind(at - 1)
        if strip.language == "de":
            if is_adjective(word) or (kind is WordKind.STATE and word[0].islower()):
                at -= 1
            elif _is_owner(strip, at - 1):
                return at - 1
            else:
                break
        elif kind is WordKind.STATE or _is_modifier(word) or word.endswith(("'s", "’s")) or _is_proper(strip, at - 1):
            at -= 1
        else:
            break
    return at if strip.language == "en" else _led(strip, at, head)


def _led(strip: Strip, first: int, head: int) -> int:
    """Without words that only look like adjectives ("stellte Präsident X"): weak ones need a word before them."""
    lead = strip.word(first - 1).lower()
    if (
        lead in words("de.names", "leads")
        or (lead in words("de.names", "articles") and lead != "das")
        or lead.startswith(("sein", "ihr", "dies", "jene"))
    ):
        return first
    while first < head and strip.word(first)[:1].islower() and strip.word(first).endswith(("e", "en")):
        first += 1
    return first


def _owner_before(strip: Strip, head: int) -> int:
    """Where an English role begins whose small words end at an article or an owner: "its relief coordinator"."""
    for at in range(head - 1, max(-1, head - 6), -1):
        word = strip.word(at)
        if word.endswith(("'s", "’s")):
            return at
        if word.lower() in words("en.names", "articles"):
            return at + 1
        if not word[:1].isalpha() or strip.kind(at) is WordKind.SMALL or word.endswith(("ed", "ing")):
            return -1
    return -1


def _is_owner(strip: Strip, at: int) -> bool:
    """Whether a name in the genitive tells whose the role is: "Trumps", "Russlands"; not "des Kremls"."""
    can_own = strip.is_name(at) or strip.kind(at) is WordKind.STATE
    has_article = strip.word(at - 1).lower() in words("de.names", "articles")
    is_body = any(own.name == strip.word(at) for own in bodies(strip.tokens[at : at + 1], "de", as_a_source=True))
    return can_own and strip.word(at).endswith("s") and len(strip.word(at)) > 3 and not has_article and not is_body


def is_adjective(word: str) -> bool:
    """Whether a German word in small letters can be an adjective before a noun, by its ending."""
    return word[:1].islower() and len(word) > 4 and word.endswith(ADJECTIVE) and word not in _no_adjectives()


@cache
def _no_adjectives() -> frozenset[str]:
    return (
        words("de.function_words", "adverbs")
        | words("de.function_words", "prepositions")
        | words("de.function_words", "articles")
        | words("de.function_words", "conjunctions")
        | words("de.tense", "over")
        | words("de.tense", "ahead")
    )


def _is_modifier(word: str) -> bool:
    return word.lower() in words("en.roles", "modifiers")


def _is_proper(strip: Strip, at: int) -> bool:
    """Whether an English word is a name that a role can begin with: "Kremlin spokesman", "Hamas official"."""
    return (strip.word(at)[:1].isupper() and strip.word(at) not in words("en.names", "never")) or strip.word(at) in {
        "House",
        "Security",
    }


def _has_article(strip: Strip, first: int) -> bool:
    lead = strip.word(first - 1).lower()
    return lead in words(f"{strip.language}.names", "articles") or strip.word(first).endswith("s")


def _head_before(strip: Strip, at: int) -> int:
    """The head of a role whose phrase ends at a word: "Chef des Sicherheitsrats", "head of the council"; -1 without."""
    links = words(f"{strip.language}.names", "links")
    for head in range(at - 1, max(-1, at - REACH), -1):
        if strip.kind(head) is WordKind.ROLE:
            is_apart = strip.language == "en" and strip.word(at + 1) == ","
            following = strip.word(head + 1).lower()
            is_own = following.startswith(("seine", "ihre")) and len(following) > 4
            fits = (following in links or is_own) and (is_apart or strip.word(at)[:1].isupper())
            reaches = strip.language == "en" or _reach(strip, head + 1) > at
            return head if fits and reaches else -1
        if strip.word(head) in {",", ".", ";", ":"}:
            return -1
    return -1


def _reach(strip: Strip, at: int) -> int:
    """The end of what belongs to a head: links, articles, adjectives and nouns, without a link at the end."""
    start = at
    small = words(f"{strip.language}.names", "links") | words(f"{strip.language}.names", "articles")
    while at < min(len(strip), start + REACH):
        word = strip.word(at)
        if word in {"und", "and"} and (strip.kind(at + 1) in {WordKind.FIRST, WordKind.ROLE} or at == start):
            break
        if not (word.lower() in small or word[:1].isupper() or _belongs(strip, word)):
            break
        at += 1
    while at > start and strip.word(at - 1).lower() in small:
        at -= 1
    return at


def _belongs(strip: Strip, word: str) -> bool:
    if strip.language == "de":
        return is_adjective(word)
    return _is_modifier(word) or bool(role_word(word, "en")) or word.endswith(("'s", "’s", "al", "council"))


def _phrase(strip: Strip, first: int, head: int, last: int) -> RolePhrase:
    role = role_word(strip.word(head), strip.language) or _occupation(strip.word(head))
    status = next((own for at in range(first, head + 1) if (own := _status(strip, at))), "")
    state = next((own for at in [*range(first, head + 1), *range(head + 1, last)] if (own := _state(strip, at))), "")
    return RolePhrase(
        first, last, _in_nominative(strip, first, head, last, role), role.head, role.gender, status, state
    )


@cache
def _occupations() -> tuple[str, ...]:
    return tuple(words("de.names", "occupations"))


def _occupation(word: str) -> RoleWord:
    return RoleWord(word, word.lower(), "f" if word.endswith("in") else "m")


def _in_nominative(strip: Strip, first: int, head: int, last: int, role: RoleWord) -> str:
    """The words of a role in the first form: "des ukrainischen Präsidenten" → "ukrainischer Präsident"."""
    kept = [
        strip.word(at)
        for at in range(first, head)
        if not _status(strip, at) and strip.word(at) not in {"neue", "neuen", "neuer", "new"}
    ]
    if strip.language == "de":
        kept = [_adjective(word, role.gender) if is_adjective(word) else word for word in kept]
    if strip.language == "en":
        while kept and kept[0].lower() in words("en.names", "articles"):
            kept = kept[1:]
    return " ".join([*kept, role.word, *(strip.word(at) for at in range(head + 1, last))])


def _adjective(word: str, gender: str) -> str:
    stem = word[:-2] if word.endswith(("en", "er", "em", "es")) else word[:-1]
    return stem + ("e" if gender == "f" else "er")


def _status(strip: Strip, at: int) -> str:
    word = strip.word(at).lower()
    for status, prefixes in table(f"{strip.language}.roles")["status_prefixes"].items():
        if word.startswith(tuple(prefixes)) and ("-" in word or word in prefixes):
            return str(status)
    stem = word
    if strip.language == "de" and word.endswith(ADJECTIVE):
        stem = word[:-2] if word.endswith(("en", "er", "em", "es")) else word[:-1]
    return _statuses(strip.language).get(word, "") or _statuses(strip.language).get(stem, "")


@cache
def _statuses(language: str) -> dict[str, str]:
    """Words of roles by the status they tell; German ones without their ending."""
    found = {}
    for status, listed in table(f"{language}.roles")["status"].items():
        for word in listed.split():
            found[word] = status
            found[word.removesuffix("er")] = status
    return found


def _state(strip: Strip, at: int) -> str:
    word = strip.word(at)
    direct = state_word(word, strip.language) or state_word(word.split("-")[0], strip.language)
    if direct:
        return direct.state
    low = word.lower()
    own = table(f"{strip.language}.roles")["states"]
    return next(
        (
            str(state)
            for start, state in own.items()
            if low == start or low.startswith((f"{start}-", f"{start}") if len(start) > 3 else (f"{start}-",))
        ),
        "",
    )

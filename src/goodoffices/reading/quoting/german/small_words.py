"""The small words of German, from the lexicon."""

from goodoffices.reading.lexicon import words

LEXICON = "de.function_words"
ARTICLES = words(LEXICON, "articles")
OBLIQUE = words(LEXICON, "oblique")
GENITIVES = words(LEXICON, "genitives")
PRONOUNS = words(LEXICON, "pronouns")
RELATIVES = words(LEXICON, "relatives")
SUBORDINATORS = words(LEXICON, "subordinators")
ADVERBIAL = words(LEXICON, "adverbial")
QUESTIONS = words(LEXICON, "questions")
CONJUNCTIONS = words(LEXICON, "conjunctions")
PREPOSITIONS = words(LEXICON, "prepositions")
ADVERBS = words(LEXICON, "adverbs")
TIMES = words(LEXICON, "times")
NAME_PARTS = words(LEXICON, "name_parts")
POSSESSIVES = words(LEXICON, "possessives")
AMBIGUOUS = words(LEXICON, "ambiguous")
FOCUS = words(LEXICON, "focus")
NO_VERBS = words(LEXICON, "no_verbs")
ALL = ARTICLES.union(
    OBLIQUE,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    QUESTIONS,
    CONJUNCTIONS,
    PREPOSITIONS,
    ADVERBS,
    {"zu", "nicht"},
)
"""Every small word: none of them is a noun or a verb."""

"""The small words of English, from the lexicon."""

from goodoffices.reading.lexicon import words

LEXICON = "en.function_words"
ARTICLES = words(LEXICON, "articles")
DETERMINERS = words(LEXICON, "determiners")
PRONOUNS = words(LEXICON, "pronouns")
PLURAL_PRONOUNS = words(LEXICON, "plural_pronouns")
OBJECTS = words(LEXICON, "objects")
RELATIVES = words(LEXICON, "relatives")
QUESTIONS = words(LEXICON, "questions")
SUBORDINATORS = words(LEXICON, "subordinators")
ALSO_PREPOSITIONS = words(LEXICON, "also_prepositions")
PREPOSITIONS = words(LEXICON, "prepositions")
JOINING = words(LEXICON, "joining")
ADVERBS = words(LEXICON, "adverbs")
NO_ADVERBS = words(LEXICON, "no_adverbs")
LEADING = words(LEXICON, "leading")
AUXILIARIES = words(LEXICON, "auxiliaries")
BE = words(LEXICON, "be")
HAVE = words(LEXICON, "have")
LEADING_TO = words(LEXICON, "leading_to")
SHIFTED = words(LEXICON, "shifted")
NO_VERBS = words(LEXICON, "no_verbs")
APPOSED = words(LEXICON, "apposed")
OCCASIONS = words(LEXICON, "occasions")
BEFORE_NAMES = words(LEXICON, "before_names")
TIMES = words(LEXICON, "times")
IRREGULAR = words(LEXICON, "irregular")
POSSESSIVE = ("'s", "’s")


def is_adverb(word: str) -> bool:
    """Whether a word in small letters is an adverb, as far as its ending says."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NO_ADVERBS)

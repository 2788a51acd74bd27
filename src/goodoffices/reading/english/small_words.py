"""The small words of English, from the lexicon."""

from goodoffices.reading.lexicon import words

LEXICON = "en.function_words"
ARTICLES = words(LEXICON, "articles")
DETERMINERS = words(LEXICON, "determiners")
PRONOUNS = words(LEXICON, "pronouns")
OBJECTS = words(LEXICON, "objects")
RELATIVES = words(LEXICON, "relatives")
QUESTIONS = words(LEXICON, "questions")
SUBORDINATORS = words(LEXICON, "subordinators")
CONJUNCTIONS = words(LEXICON, "conjunctions")
PREPOSITIONS = words(LEXICON, "prepositions")
JOINING = words(LEXICON, "joining")
ADVERBS = words(LEXICON, "adverbs")
LEADING = words(LEXICON, "leading")
AUXILIARIES = words(LEXICON, "auxiliaries")
LEADING_TO = words(LEXICON, "leading_to")
SHIFTED = words(LEXICON, "shifted")
TIMES = words(LEXICON, "times")
NO_VERBS = words(LEXICON, "no_verbs")
IRREGULAR = words(LEXICON, "irregular")

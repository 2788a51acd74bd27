"""Who says what in a text: the rules of each language over every line, their finds put in order."""

"""The rules for English, a file each: `find(line) -> Iterator[Quotation]`, one way in which a text reports speech.

To add one, add a file (and its twin under tests/reading/english/rules). A rule looks at one line and yields what it
finds, by the numbers of the line's words (`line.quotation(kind, quote, speaker, cue)`). `ORDER` says whose find stays
where two rules find much the same: the lower. Words belong in `lexicons/en.*.toml`.
"""

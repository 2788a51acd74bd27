"""Days and tenses of press reports."""

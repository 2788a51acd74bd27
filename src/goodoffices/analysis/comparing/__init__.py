"""Two versions of a text, and what each does to whom."""

"""Start a case."""

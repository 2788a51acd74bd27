"""A language model behind an OpenAI-compatible endpoint as a reader: what it says counts only where the text has it."""

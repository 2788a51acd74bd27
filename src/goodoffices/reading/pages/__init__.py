"""Texts taken apart: languages, sentences, words, quotation marks, lines between commas."""

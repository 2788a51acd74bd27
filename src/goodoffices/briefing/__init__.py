"""Findings put into words, in English and German: documents of plain blocks, which a face lays out as it likes."""

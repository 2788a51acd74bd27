"""Quotations → claims: whom their speakers mean, the chain of sources, the stance, and what they touch."""

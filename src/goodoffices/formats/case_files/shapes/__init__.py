"""The case file as people write it: every section, every key, every short form.

Each short form is turned into the full one before it is looked at, so that there is one error for one mistake.
Descriptions are for editors, by way of the JSON Schema.
"""

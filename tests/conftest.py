"""Settings for every test."""

import os

from hypothesis import settings

# A deadline per example fails on a busy machine, not on a wrong program.
settings.register_profile("goodoffices", deadline=None, print_blob=True)
# Continuous integration draws the same examples on every run, so that a failure there can be repeated.
settings.register_profile("goodoffices-ci", settings.get_profile("goodoffices"), derandomize=True)
settings.load_profile("goodoffices-ci" if os.environ.get("CI") else "goodoffices")

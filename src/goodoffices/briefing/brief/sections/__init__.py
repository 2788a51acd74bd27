"""The sections of a brief: each module of this folder tells one, or nothing where the case lacks what it is about.

It defines `ORDER`, its place, and `told(material)`, which gives a heading and what stands below it.
"""

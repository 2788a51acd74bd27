"""The formats of documents, a file each, found by being here.

A format defines

ORDER                      who is asked first whether a document is in this format
TITLE                      what people call it
ENDINGS                    of files, where their content does not tell
MOST                       bytes of a document, at most
NEEDS                      the module that reads it, of the extra `docs`; empty where Python does
recognises(start)          whether a document that begins with these bytes is in this format; never raises
read(content, name)        its DocumentText; FormatError says what is wrong with the document called `name`
"""

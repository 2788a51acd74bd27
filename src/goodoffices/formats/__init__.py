"""File formats ↔ Case. The only floor that reads and writes YAML, XML and spreadsheets.

A file of this folder is a format that people exchange, and is found by being here. It defines

    ORDER                        its place in lists; where two formats recognise a file, the lower one is asked
    TITLE                        what people call it
    SOURCE                       where the format is described
    ENDING                       of the file that it writes; empty where it writes a folder
    recognises(path)             whether a file or folder looks like this format; never raises
    read(paths) -> Imported      a case from one or more of its files; FormatError says what is wrong, and where
    write(case, path, *, lossy)  the case as a new file or folder; tells what the format has no room for

`write` raises FormatError where something that bears on results has no place in the format, unless `lossy`. The
folders hold what formats are made of.
"""

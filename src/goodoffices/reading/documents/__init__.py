"""Documents → text: files of every format, opened within bounds; the formats are in `formats`."""

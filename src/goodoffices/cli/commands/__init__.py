"""The commands, one file each: `ORDER`, and a function that is named after the file."""

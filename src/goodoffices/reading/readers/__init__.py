"""The readers, a file each: NAME and `read(material) -> Reading`, whose every span exists in the text."""

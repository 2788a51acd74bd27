"""From the shape of a file to the case: names are looked up, expressions are read."""

"""What pictures of an answer are made of. Loaded only when one is drawn: the library takes its time."""

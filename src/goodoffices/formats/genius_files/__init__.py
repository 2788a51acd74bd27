"""What Genius files consist of: how they are found, read and written."""

"""Ways around a deadlock that cross no red line: how an issue can be put anew, and where that was tried before."""

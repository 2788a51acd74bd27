"""What NegMAS scenarios are made of: an outcome space, and a utility function for each party."""

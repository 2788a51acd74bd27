"""What GeniusWeb scenarios are made of: a domain, and a profile for each party."""

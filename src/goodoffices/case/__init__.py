"""What a negotiation is: parties, issues, red lines, values, packages, drafts, claims. Knows no file and no solver."""

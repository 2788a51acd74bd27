"""Fair division: what can be shared between two parties, and who gets which part."""

"""Elicitation: what to ask a party about its values, and what its replies mean."""

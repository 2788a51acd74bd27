"""The brief: one page for the mediator, on which every statement leads to who said it."""

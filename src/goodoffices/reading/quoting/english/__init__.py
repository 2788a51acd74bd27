"""How English reports what somebody says: forms of verbs, noun phrases, frames, and a folder of rules."""

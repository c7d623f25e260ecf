"""Phrases of actions that are translated once, whole, and offered where the English is the same."""

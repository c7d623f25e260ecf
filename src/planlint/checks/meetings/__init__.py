"""The record of a meeting: where and with whom it was, what became of what was agreed."""

"""Again and again: how often, on which days."""

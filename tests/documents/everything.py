"""A record with something in every key of the model: what a document forgets to print cannot hide in it."""

from planlint.template_check.filled import filled

__all__ = ["filled"]

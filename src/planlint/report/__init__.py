"""Findings → people and programs; one file a format."""

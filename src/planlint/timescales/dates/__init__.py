"""Dates as people write them, and the days of the calendar that they are."""

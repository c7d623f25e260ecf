"""Days told from something else: an event, today, another day, a length of time, an hour."""

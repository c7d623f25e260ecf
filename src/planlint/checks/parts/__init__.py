"""Which parts of a plan are there: once, or for each of its people."""

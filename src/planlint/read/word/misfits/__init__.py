"""What of a draft no value holds or what was not certain, each told at its place."""

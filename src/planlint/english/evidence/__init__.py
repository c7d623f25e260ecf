"""What somebody could see, hear, read or count, and what only claims that all is better."""

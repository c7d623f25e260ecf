"""What single words and figures of a deadline mean: numbers, months, weekdays, lengths of time, books of phrases."""

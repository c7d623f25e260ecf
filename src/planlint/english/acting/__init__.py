"""Who acts in a sentence, and the words that hide it."""

"""What a reader outside the profession can follow: shortened names, explained words, sentences."""

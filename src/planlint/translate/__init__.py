"""Fixed text in other languages: message catalogues, and dates by locale."""

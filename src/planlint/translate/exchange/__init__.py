"""Out to a translator and back: tables in Word, XLIFF 2.0, and what is taken of what comes back."""

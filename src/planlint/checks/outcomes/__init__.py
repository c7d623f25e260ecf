"""What an outcome wants to be different, and what would show it."""

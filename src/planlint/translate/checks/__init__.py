"""What can be told, without knowing a language, about a text that comes back from a translator."""

"""What an action asks for: how many acts, which verb, what of it anyone could check."""

"""Who owns an action, and whether it is theirs to own."""

"""What an action says: one act that can be seen, nothing left of a form; which of S, M, A, R and T it shows."""

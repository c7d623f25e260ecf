"""From pieces to one meaning: clauses, what each limit does in its clause, and which day is the last."""

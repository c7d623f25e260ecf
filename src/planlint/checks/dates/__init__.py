"""What a procedure dates: what is due, late, or told too late."""

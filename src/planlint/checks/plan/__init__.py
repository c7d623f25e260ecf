"""What only several parts of the plan held side by side show."""

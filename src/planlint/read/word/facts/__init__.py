"""Facts of the plan and of its meetings beside their labels."""

"""Where in the plan the reading stands, and the moves from one section or outcome to the next."""

"""What two parts of a plan say of one thing, and cannot both mean."""

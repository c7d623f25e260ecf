"""What the file says that no reader could use, would not see, or would read in two ways."""

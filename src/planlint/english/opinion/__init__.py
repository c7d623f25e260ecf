"""What labelled texts teach about a fault that no list of words can settle."""

"""A page read as a whole, by what its lines look like and what stands around them, where no layout is known."""

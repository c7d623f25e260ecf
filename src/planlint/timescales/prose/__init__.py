"""Times told in the sentence of an action rather than in a cell of their own."""

"""Who may see what: the view of a plan that one reader gets."""

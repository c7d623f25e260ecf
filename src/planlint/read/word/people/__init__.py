"""Who a draft names: the children, their families, those who work with them, and who signed."""

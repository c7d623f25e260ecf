"""How the shipped Word templates are made: styles, header and footer (base), blocks, and each document."""

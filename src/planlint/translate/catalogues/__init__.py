"""Fixed text in each language: catalogues, what they must hold, and the two people who answer for one."""

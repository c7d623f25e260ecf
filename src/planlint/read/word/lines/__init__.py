"""Lines one by one: headings, labels with their values, and what the section that is open says."""

"""The one linear text of a draft, its lines and places, and the plan in the making out of its words."""

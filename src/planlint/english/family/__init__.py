"""How a family is spoken of: blame, violence, and who is made to answer for whom."""

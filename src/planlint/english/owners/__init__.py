"""Who is meant by “by whom”, and by a name anywhere in a plan."""

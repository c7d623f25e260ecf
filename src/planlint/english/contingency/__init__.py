"""What happens if it does not work: a trigger, an act that keeps the child safe, a person, how soon."""

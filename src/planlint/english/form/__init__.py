"""What a form printed and nobody filled in."""

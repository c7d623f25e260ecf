"""What happens if it does not work: who acts on what, how fast, and which situations have no answer."""

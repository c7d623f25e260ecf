"""Days that two people could read differently, or that only a calendar beside the text would fix."""

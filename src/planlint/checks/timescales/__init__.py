"""By when, until when and for how long."""

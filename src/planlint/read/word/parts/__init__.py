"""The parts of a plan: outcomes with their evidence and actions, who does what by when, contingency."""

"""The rows under a header: actions, people, contingencies, evidence, contacts."""

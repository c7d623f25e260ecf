"""From one version of a plan to the next: what a meeting carries forward, what it leaves, and what has changed."""

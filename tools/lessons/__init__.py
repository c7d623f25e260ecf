"""What teaches each lesson of `tools/learn_opinions.py`."""

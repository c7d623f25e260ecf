"""What labelled texts have taught: a weight for each thing that can be noticed, learnt by `tools/learn_opinions.py`."""

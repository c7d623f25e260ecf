"""Tables of every layout: under a header, labels beside their values, columns side by side, on their side."""

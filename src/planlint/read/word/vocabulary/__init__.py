"""What the words councils use ask for: headers, headings, labels and questions, names and deadlines, by themselves."""

"""Words and sentences: lists, forms, senses, whose words they are."""

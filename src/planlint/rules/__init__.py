"""Rule cards: their schema, the packs they come in, their pages, and their self-test."""

"""Checked texts of one plan for the next, without anybody’s facts in them."""

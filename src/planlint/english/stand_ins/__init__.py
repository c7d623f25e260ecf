"""Other names for a plan's people while its language is judged, so that no finding hangs on what a family is called."""

from planlint.english.stand_ins.in_text import is_a_word_too
from planlint.english.stand_ins.parts import parts_of_names
from planlint.english.stand_ins.stand_ins import StandIns, stand_ins

__all__ = ["StandIns", "is_a_word_too", "parts_of_names", "stand_ins"]

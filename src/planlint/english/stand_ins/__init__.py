"""Other names for a plan's people while its language is judged, so that no finding hangs on what a family is called."""

from planlint.english.stand_ins.parts import parts_of_names
from planlint.english.stand_ins.stand_ins import StandIns, stand_ins

__all__ = ["StandIns", "parts_of_names", "stand_ins"]

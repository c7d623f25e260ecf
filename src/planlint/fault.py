"""A fault of planlint's own, told so that it can be mended, and without a word of anybody's plan."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

_OWN = Path(__file__).parent


def is_to_be_raised() -> bool:
    """Whether PLANLINT_TRACEBACK asks for the whole traceback, which may hold words of the plan."""
    return bool(os.environ.get("PLANLINT_TRACEBACK"))


def fault(error: Exception) -> str:
    """“a fault in planlint itself (ZeroDivisionError in timescales/prose/rates.py:125 _amount)”.

    The text of an error could hold words of a plan and is left out; file, line and function are planlint's own.
    """
    inside = ""
    for frame in traceback.extract_tb(error.__traceback__):
        if Path(frame.filename).is_relative_to(_OWN):
            inside = f" in {Path(frame.filename).relative_to(_OWN).as_posix()}:{frame.lineno} {frame.name}"
    return f"a fault in planlint itself ({type(error).__name__}{inside})"

"""The kinds of file that a copy can be."""

from __future__ import annotations

from typing import Literal

Form = Literal["docx", "html", "pdf", "ics"]

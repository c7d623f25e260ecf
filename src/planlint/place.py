"""Places: where in a file something stands, as people and programs point at it (DESIGN §4)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A stretch of a text file: lines and columns count from 1, in code points; the end is exclusive.

    Start and end are equal for something missing: it would stand here.
    """

    kind: ClassVar[str] = "text"
    line: int
    column: int
    end_line: int
    end_column: int

    def as_json(self) -> dict[str, Any]:
        """The `PLACE` object of the JSON report."""
        return {"kind": self.kind, **asdict(self)}

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


Place = TextPlace

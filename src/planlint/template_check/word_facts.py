"""The parts of a Word file that are no story (properties, settings, styles, ties), as texts: a line for each fact."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.template_check.faults import Faults
from planlint.template_check.sources import WordFile
from planlint.template_check.texts import Paragraph, TemplateText


class Facts:
    """The facts of one part; each is noted with what it is called and what it says."""

    def __init__(self, file: WordFile, part: str, facts: Sequence[tuple[str, str]]) -> None:
        lines = [" ".join(value.split()) for _, value in facts]
        places = tuple(Paragraph(number, name) for number, (name, _) in enumerate(facts, start=1))
        self._text = TemplateText(file.name, file.path, "\n".join(lines), part, places)

    def note(self, number: int, rule: str, faults: Faults, *, says: str = "", meant: str = "") -> None:
        """Notes a fault of the fact at `number`, from 0."""
        faults.add(rule, self._text, *self._text.span_of(number + 1), says=says, meant=meant)

"""What a document must show, looked for in the finished document of a plan that holds everything.

A field may be named in a template and yet never printed: under a condition that nothing meets, in a macro that nobody
calls. Each text of a made-up plan stands there once, so that it can be looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planlint.recipients.shows import Shows
from planlint.template_check.document_shape import kind_of
from planlint.template_check.filled import filled
from planlint.template_check.required import Printed, asked_for
from planlint.template_check.texts import TemplateText

_MADE_UP = re.compile(r"[\w ]+ words \d+")


@dataclass(frozen=True, slots=True)
class Sought:
    """One field that the templates of a document name: the words of the made-up plan in it, and where it is named."""

    field: str
    words: str
    text: TemplateText
    line: int
    asked_for: str

    def stands_in(self, visible: str) -> bool:
        """Whether a finished document shows it, however its words are spaced."""
        return re.search(r"\W*".join(map(re.escape, self.words.split())) + r"(?!\d)", visible) is not None


def sought(document: str, shown: Shows, printed: Printed) -> tuple[Sought, ...]:
    """The fields of `printed` that can be looked for; none in a page that shows one reader’s own part of a plan."""
    if shown.only_the_reader:
        return ()
    plan = filled(kind_of(shown)).model_dump(mode="json", by_alias=True, exclude_none=True)
    return tuple(_of(document, plan, printed))


def _of(document: str, plan: Mapping[str, Any], printed: Printed) -> Iterator[Sought]:
    for field, (text, start, _) in printed.items():
        words = _value(plan, field)
        if isinstance(words, str) and _MADE_UP.fullmatch(words):
            yield Sought(field, words, text, text.line_at(start), asked_for(document, field))


def _value(plan: Any, field: str) -> Any:
    for step in field.split("."):
        key, many, _ = step.partition("[*]")
        plan = plan.get(key) if isinstance(plan, dict) else None
        if many and plan:
            plan = plan[0]
    return plan

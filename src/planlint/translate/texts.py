"""A machine's draft and a human's text are two classes, and nothing turns the first into the second.

A named human writes a text of their own; where they began from a draft, the engine's name stays with it for ever.
"""

from __future__ import annotations

from dataclasses import dataclass

from planlint.translate.linguists import Linguist, TranslationProblem


@dataclass(frozen=True, slots=True)
class HumanText:
    """What a named human wrote. `revised_by` is another; `post_edited_from` the engine whose draft they began from."""

    text: str
    by: Linguist
    revised_by: Linguist | None = None
    post_edited_from: str | None = None

    def __post_init__(self) -> None:
        if self.revised_by is not None and self.revised_by.is_same_person(self.by):
            raise TranslationProblem(f"{self.by.name} made this translation: somebody else has to check it")

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class MachineDraft:
    """What an engine made. It is for a translator's eyes alone, so that it can be printed nowhere."""

    text: str
    engine: str

    def __str__(self) -> str:
        raise TypeError("a machine’s draft is never printed: a named human has to translate the text")

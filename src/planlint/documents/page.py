"""What every document says of itself, whatever its medium: language, draft or not, for whom, who translated it."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.recipients.values import Island
from planlint.translate.languages import Language


@dataclass(frozen=True, slots=True)
class Page:
    """What a template may know beside the view.

    `for_whom` is the name of the one reader, None where a copy is for no particular one; `translated_by` and
    `checked_by` name the people who answer for the translation of what was written about the family.
    """

    language: Language
    is_draft: bool
    is_large: bool = False
    for_whom: Island | None = None
    reads_aloud: bool = False
    translated_by: tuple[Island, ...] = ()
    checked_by: tuple[Island, ...] = ()

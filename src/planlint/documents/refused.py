"""Why a document is not given: reasons for people, and no file."""

from __future__ import annotations


class Refused(Exception):  # noqa: N818 - the gate refuses; nothing went wrong
    """A gate refused to give the document. `reasons` says why, a sentence each."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons


class TemplateUnusable(Exception):  # noqa: N818 - says what is wrong with somebody's template
    """A template that cannot be used: damaged, or naming what its document may not show. The message says which."""


class NotAsTyped(Exception):  # noqa: N818 - says what the proof-reading found
    """Something that was put into a document did not come out of it as typed: the document is not given."""

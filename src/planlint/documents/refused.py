"""Why a document is not given: reasons for people, and no file."""

from __future__ import annotations

from planlint.reasons import NotDone


class Refused(NotDone):
    """A gate refused to give the document."""


class TemplateUnusable(Exception):  # noqa: N818 - says what is wrong with somebody's template
    """A template that cannot be used: damaged, or naming what its document may not show. The message says which."""


class NotAsTyped(Exception):  # noqa: N818 - says what the proof-reading found
    """Something that was put into a document did not come out of it as typed: the document is not given."""

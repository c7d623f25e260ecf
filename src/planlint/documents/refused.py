"""Why a document is not given: reasons for people, and no file."""

from __future__ import annotations

from planlint.reasons import NotDone


class Refused(NotDone):
    """A gate refused to give the document."""

    EXIT_CODE = 1


class TemplateUnusable(NotDone):
    """A template that cannot be used: damaged, or naming what its document may not show. The message says which."""

    EXIT_CODE = 1


class NotAsTyped(NotDone):
    """Something that was put into a document did not come out of it as typed: the document is not given."""

    EXIT_CODE = 1

"""Why a reader is not given a copy."""

from __future__ import annotations

from planlint.reasons import NotDone


class NotGiven(NotDone):
    """This reader may not be given this copy. The reasons never hold the words that are kept back."""

    EXIT_CODE = 1

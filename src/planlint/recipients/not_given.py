"""Why a reader is not given a copy."""

from __future__ import annotations


class NotGiven(Exception):  # noqa: N818 - says what is not done, and why
    """This reader may not be given this copy. `reasons` says why, a sentence each, and never the words kept back."""

    def __init__(self, *reasons: str) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons

"""What a part of a plan says in one sentence, and whether a contingency holds it against somebody."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from planlint.bundled import words
from planlint.checks.base import Hit
from planlint.english.family.patterns import with_lists
from planlint.model.outcomes import Action, Concern, Contingency, Evidence, Outcome, RiskStatement

Judged = Action | Outcome | Evidence | Contingency | Concern | RiskStatement

_IF = re.compile(
    r"\W*(?:if|when|whenever|should|where|once|were|any|in case|in the event|unless|every time)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a part of a plan says: of a contingency both halves as one sentence, since the second tells the sanction."""

    text: str
    field: str
    begins: int = 0
    condition: str = ""
    lead: int = 0

    @classmethod
    def of(cls, node: Judged) -> Said:
        if not isinstance(node, Contingency):
            return cls(node.description or "", "description")
        condition, then = (node.if_this or "").rstrip(" .,:;"), node.then or ""
        if not condition.strip() or not then.strip():
            return cls(then, "then")
        lead = "" if _IF.match(condition) else "If "
        before = f"{lead}{condition}, "
        return cls(f"{before}{then}", "then", len(before), condition, len(lead))

    @property
    def threatens(self) -> bool:
        """Whether a sanction follows: “If Mum cannot keep him out, Nan has the children” holds nothing against her.

        Nor does it where the children are safe first: “children stay at Nan’s and legal planning within two days”.
        """
        sanction = _sanction().search(self.text, self.begins)
        return sanction is not None and _kept_safe().search(self.text, self.begins, sanction.start()) is None

    def hit(self, quote: str, start: int) -> Hit:
        """The words in the field in which they begin, as far as they stand in it."""
        if start >= self.begins:
            start -= self.begins
            return Hit((self.field,), quote, start, start + len(quote))
        start = max(start - self.lead, 0)
        quote = self.condition[start : start + len(quote)]
        return Hit(("if_this",), quote, start, start + len(quote))


@functools.cache
def _sanction() -> re.Pattern[str]:
    return re.compile(with_lists("answering", "{sanction}"), re.IGNORECASE)


@functools.cache
def _kept_safe() -> re.Pattern[str]:
    return re.compile(words("answering")["kept_safe"])

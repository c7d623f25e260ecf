"""What sign-off itself refuses, by the requirement that asks for it; open musts refuse it through their own cards."""

from __future__ import annotations

GATES = {
    "PL11": "each outcome has evidence that somebody can see",
    "ST3": "each agency of the core group and each parent has signed, or said why not",
    "PL14": "the plan says when it was sent to the team manager",
    "FW2": "the team manager authorises it, and not whoever leads the work",
}

# Rules that are no must, and that a procedure with such requirements still wants settled before it is authorised.
SETTLED_FIRST = {"missing-evidence": "PL"}

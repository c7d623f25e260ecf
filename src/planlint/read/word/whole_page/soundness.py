"""How sound a reading of a draft is: whether its pieces look like what was made of them, and whether it is a plan.

A plan has acts with somebody who does them, and outcomes with acts and with what would show them. A reading that took
one column for another loses some of that, however well each cell looks.
"""

from __future__ import annotations

import math
from statistics import fmean

from planlint.read.word.text.tree import Tree

# In the logarithms of `fit_of_page`: so many are a part of a plan worth, by a logistic regression of which reading had
# more of the keyed fields of 791 drafts, rounded. 109 of those had taught one reading nothing, and counted for more.
_ACTS, _OUTCOMES, _ANSWERS, _CONCERNS = 28, 27, 9, 8  # times the logarithm of one more than there are
_PIECES_OF_A_PLAN = 40
_OUTCOMES_WITHOUT_ACTS, _WITHOUT_EVIDENCE, _ACTS_WITHOUT_OWNER = 26, 20, 22  # for all of them; for a half the half


def soundness(tree: Tree, fits: list[float]) -> float:
    """How sound it is, in logarithms; more is sounder. `fits` is how well each piece fits (`fit_of_page.fit_of`).

    Of a page of few pieces, which may be a part of a plan, what it lacks tells less.
    """
    return sum(fits) + min(len(fits) / _PIECES_OF_A_PLAN, 1) * _as_a_plan(tree)


def _as_a_plan(tree: Tree) -> float:
    outcomes = [one for one in tree.get("outcomes", ()) if "description" in one]
    acts = [act for one in tree.get("outcomes", ()) for act in one.get("actions", ())]
    return (
        _ACTS * math.log(1 + len(acts))
        + _OUTCOMES * math.log(1 + len(outcomes))
        + _ANSWERS * math.log(1 + len(tree.get("contingency", ())))
        + _CONCERNS * math.log(1 + len(tree.get("concerns", ())))
        - _OUTCOMES_WITHOUT_ACTS * _share_without("actions", outcomes)
        - _WITHOUT_EVIDENCE * _share_without("evidence", outcomes)
        - _ACTS_WITHOUT_OWNER * _share_without("by_whom", acts)
    )


def _share_without(key: str, parts: list[Tree]) -> float:
    return fmean(not one.get(key) for one in parts) if parts else 0.0

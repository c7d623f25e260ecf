"""Whether a table was made for this plan, where no reference tells: no other family’s words may get into its papers."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.translate.english_text import folded
from planlint.translate.exchange.returned import ReturnedRow
from planlint.translate.linguists import TranslationProblem
from planlint.translate.segments import Segment


def of_this_plan(rows: Sequence[ReturnedRow], segments: Sequence[Segment]) -> None:
    """Raises TranslationProblem unless the English of some row with a name, or of every other row, is in the plan.

    Refs prove nothing: each plan has an “outcomes.o1”. Nor does a sentence without a name that many plans have.
    """
    ours = {folded(segment.english): segment for segment in segments}
    made = [folded(row.english) for row in rows if folded(row.text)]
    met = [ours[english] for english in made if english in ours]
    if made and len(met) * 2 < len(made) and not any(segment.names for segment in met):
        raise TranslationProblem(
            f"{len(met) or 'none'} of its {len(made)} English texts stand in this plan, so it was made for another "
            "plan: import it there. If it is this family’s, export the plan again and let the translator fill that in"
        )

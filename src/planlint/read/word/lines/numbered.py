"""Headings with a number: “Outcome 1: …”, “Goal 2”, “Need 3: School”."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.fields import put_field, refer
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import MOST_IN_A_THEME
from planlint.read.word.vocabulary.lookup import folded

NUMBERED = re.compile(
    r"\s*(?:(?:desired|planned|agreed|safety|intended|smart|plan|big|wellbeing|assessed|identified|personal|overall|key|main|required)\s+)?(outcome|goal|objective|aim|need|area|priority|thing|change|result|issue|theme|domain"
    r"|(?:worry|concern|risk|danger|harm|problem)(?: statement)?)s?"
    r"\s*(?:no\.?|number)?\s*#?(?:\d{1,2}[a-z]?\b(?:\s+of\s+\d{1,2}\b)?|(?:one|two|three|four|five|six|seven|eight)\b|(?-i:[A-H]\b(?=\s*(?:[:.)–—-]|$))))[\s:.)–—-]*"
    r"|\s*(first|second|third|fourth|fifth|sixth)\s+(?:change|goal|outcome|aim|priority)\s*[:.–—-]\s*",
    re.IGNORECASE,
)

_OF_WORRIES = ("issue", "need", "worry", "concern", "risk", "danger", "harm", "problem")


def numbered_heading(flow: Flow, line: Line, match: re.Match[str], level: int) -> bool:
    """Begins the outcome that a number names, or goes on with it; a need names a worry or only its theme."""
    label, rest = line.words.cut(0, match.end()), line.words.cut(match.end())
    flow.flush()
    flow.draft.label(label, "outcomes")
    kind = (match.group(1) or "change").lower()
    if rest and kind.split()[0] in _OF_WORRIES:
        flow.open("concern", level, label)
        flow.draft.outcome = None
        put_field(flow.draft, "concern", [Line(rest, None, False, 0, False, False)])
        made = flow.draft.tree["concerns"][-1]
        outcome = flow.draft.new_outcome(None)
        outcome["concerns"] = []
        refer(outcome, [made])
        flow.kind, flow.in_outcome = "outcome", True
        if len(rest.value.split()) <= MOST_IN_A_THEME:
            flow.draft.theme = made
    elif rest:
        flow.outcome(rest, level)
        mark = folded(label.value)
        for each in {mark, mark.split()[-1]}:
            flow.draft.outcome_marks.setdefault(each, flow.draft.the_outcome())
    elif (known := flow.draft.outcome_marks.get(folded(label.value))) is not None:
        flow.go_on(known, level, label)
    else:
        flow.go_on(flow.draft.new_outcome(None), level, label)
    return True

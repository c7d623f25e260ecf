"""A cell that says both who does something and by when."""

from __future__ import annotations

from planlint.read.word.parts.few_words import who_when
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted, whole
from planlint.read.word.text.spans import joined
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.owners import is_owner, is_timescale


def put_who_when(draft: Draft, part: Tree, lines: list[Line]) -> bool:
    """Owner and date out of one cell for both; what cannot be told apart stands as the owner."""
    words = unlisted(draft, lines[0]) if len(lines) == 1 else whole(lines)
    found = who_when(words)
    if found is None and len(lines) > 1:
        # On a line of its own “straight away” is the time, however vague.
        dates = [
            line.words
            for line in lines
            if is_timescale(line.words.value, vague=True) and not is_owner(line.words.value)
        ]
        rest = [line.words for line in lines if line.words not in dates]
        part["by_whom"], part["by_when"] = joined(rest), joined(dates)
    elif found is None:
        draft.put(part, "by_when" if is_timescale(words.value) else "by_whom", words, "outcomes.actions.by_whom")
    else:
        for label in found.labels:
            draft.label(label, "outcomes.actions.by_when")
        part |= {key: one for key, one in (("by_whom", found.by_whom), ("by_when", found.by_when)) if one}
    for key in ("by_whom", "by_when"):
        if key in part and not part[key]:
            del part[key]
    return True

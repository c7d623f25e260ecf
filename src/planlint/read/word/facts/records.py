"""The record of a meeting in a draft: when and where it was, who came, what was decided (SP7.2.1, SP7.3.1b).

What a draft says of its meeting is read only where its title calls it minutes or a record: in a plan's own form the
date and the place of a meeting belong to no field, and stay unplaced.
"""

from __future__ import annotations

import re

from planlint.read.word.facts.values import into
from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import find
from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.text.lines import Line, unlisted, whole
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.timescales.words.day_words import DATE

_TITLE_LINES = 4
_LISTS = ("decisions", "unmet_needs", "updates")
_TEXTS = {"risk_analysis": "description", "recommendation": "progress"}
_PEOPLE = ("chair", "recorder")


def find_record(draft: Draft) -> None:
    """Notes what kind of record the draft's first lines say it is; a plan says none."""
    filled = (paragraph for paragraph in draft.story.paragraphs() if paragraph.text.strip())
    for _, paragraph in zip(range(_TITLE_LINES), filled, strict=False):
        words = folded(paragraph.text)
        for kind, patterns in draft.terms.records.items():
            if any(re.search(pattern, words) for pattern in patterns):
                draft.record = kind
                draft.tree["document"] = Given(kind, draft.words(paragraph))
                return


def put_meeting(draft: Draft, label: Words, words: Words) -> bool:
    """Puts what a label of the record says of its meeting; False for a label that asks for something else."""
    key = draft.terms.record_labels.whole(label.value) if draft.record else None
    meeting = draft.part("meeting") if key else {}
    if key is None or key in meeting:
        return False
    value: Words | Given = words
    if key in _PEOPLE and (who := find(draft, words.value)):
        value = Given(who["id"].value, words, True)
    elif key == "number":
        figures = re.search(r"\d+", words.value)
        if figures is None:
            return False
        value = words.cut(*figures.span())
    elif key == "date" and (day := DATE.search(words.value)) is not None:
        value = words.cut(*day.span())  # “26 November 2026, 1.30pm”: the time stays unplaced
    meeting[key] = value
    draft.label(label, f"meeting.{key}")
    return True


def put_of_record(draft: Draft, heading: Words | None, lines: list[Line]) -> bool:
    """Puts the lines under a heading that only a record has; False for any other heading."""
    kind = draft.terms.record_headings.whole(heading.value) if draft.record and heading else None
    if kind is not None and heading is not None:
        draft.understood = [Understood(one.words, kind) if one.words.start == heading.start else one
                            for one in draft.understood]  # fmt: skip
    if kind == "core_groups":
        return into(draft, draft.part("meetings"), kind, whole(lines))
    if kind in _LISTS:
        draft.listed(kind).extend({"description": unlisted(draft, line)} for line in lines)
    elif kind is not None:
        draft.put(draft.part(kind), _TEXTS[kind], whole(lines), f"{kind}.{_TEXTS[kind]}")
    return kind is not None


def put_attended(draft: Draft, part: Tree, name: Words, how: Words | None) -> None:
    """Notes that somebody of the attendance list came, sent apologies or stayed away."""
    entry: Tree = {"person": reference(part, name, uses=False)}
    if how is not None and (attended := draft.terms.attended.whole(how.value)):
        entry["attended"] = Given(attended, how, True)
    draft.listed("attendance").append(entry)

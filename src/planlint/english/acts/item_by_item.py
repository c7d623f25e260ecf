"""Acts that their marks tell apart, whatever their words are: numbered items, and things one by one behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.lists import AFTER_A_LABEL, no_thing
from planlint.english.acts.segments import Segment, segments, word_set
from planlint.english.acts.words import ROUTINE, names_only_owner, own_time
from planlint.word_lists import terms

_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]$")
_BEFORE_WHOM_OR_WHERE = word_set("for at with from about re of on to in")
_COMMAS = {",", "and", ", and", "&"}
_FEWEST_BY_COMMAS = 3


def numbered(text: str) -> Iterator[Act]:
    """The items of a numbered list, unless they are the steps of a plan or a routine that stands before them."""
    groups: list[list[Segment]] = []
    before: Segment | None = None
    for segment in segments(text):
        if segment.item and _NUMBER.search(segment.joint):
            groups.append([segment])
        elif groups:
            groups[-1].append(segment)
        else:
            before = segment
    holds_steps = before is not None and terms("acts", "holds_steps") & {word.folded for word in before.words}
    if len(groups) < 2 or holds_steps or any(_too_little(group) for group in groups):
        return
    yield from (Act(group[0].start, group[-1].end, group[0].words) for group in groups)


def _too_little(group: Sequence[Segment]) -> bool:
    """Whether an item is one word, somebody or a day, or a part of the day that is done at home."""
    said = {word.folded for segment in group for word in segment.words}
    return len(said) < 2 or no_thing(group[0]) or bool(said & (ROUTINE - {"every", "each"} | {"or", "if"}))


def one_by_one(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """Things to be seen to, each for somebody or somewhere: “Mum: bloods at the surgery, a coat for Leo, …”."""
    cut = list(segments(text))
    named = len(cut) > 1 and cut[1].joint in AFTER_A_LABEL and names_only_owner(cut[0].words)
    items = cut[1:] if named else cut
    if found or len(items) < _FEWEST_BY_COMMAS or any(item.joint not in _COMMAS for item in items[1:]):
        return
    for_something = sum(map(_is_for_something, items))
    if for_something >= (2 if named else len(items)) and all(map(_is_a_thing, items)):
        yield from (Act(item.start, item.end, item.words) for item in items)


def _is_for_something(item: Segment) -> bool:
    return any(word.folded in _BEFORE_WHOM_OR_WHERE for word in item.words[1:-1])


def _is_a_thing(item: Segment) -> bool:
    said = {word.folded for word in item.words}
    timed = any(word.text[0].isdigit() for word in item.words) or bool(own_time(item.words))
    led = timed or item.words[0].folded in _BEFORE_WHOM_OR_WHERE
    daily = said & (ROUTINE if _is_for_something(item) else ROUTINE | terms("acts", "daily_care"))
    return len(item.words) > 1 and not (led or no_thing(item) or daily)

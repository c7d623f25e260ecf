"""Who acts and by when, where an action's own sentence says so: “Khalid will live at his brother's from 1 March”."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_all_of_us, is_owner, post, relation
from planlint.timescales import deadlines_in, repeats_in, understand

_WILL = r"(?:will|shall|must|should|(?:has|have) agreed to|agrees? to)\b"
_TO = r"(?:(?:is |are |needs? )?to)\b"
# “Handovers will be done by …”: who stands before it does nothing.
_DONE = r"(?:\w+ly )?(?:\w+ed|\w+en|done|made|met|kept|sent|told|held|put|set|brought|shown|paid|read|left)\b"
_WHO = re.compile(
    rf"(?P<who>[^\W\d_][\w'’.&()/, -]{{0,60}}?),?\s+(?:(?P<will>{_WILL})|{_TO})(?! be {_DONE})", re.IGNORECASE
)
_BEFORE_A_TIME = re.compile(
    r"\b(?:from|until|till|before|after|within|during|every|each|on|in|at|starting|(?:no|not) later than)(?: the)?\s+$",
    re.IGNORECASE,
)
_BETWEEN_NAMES = {"and", "with", "or"}
_STARTS = re.compile(r"\b(?:from|starting(?: on)?|beginning)\s+$", re.IGNORECASE)


def settle_actions(draft: Draft) -> None:
    """Gives actions for which nothing else says who and when what their own sentences say; the words stay there too."""
    named = {word for one in _people(draft) for word in folded(one["name"].value).split()}
    for outcome in draft.tree.get("outcomes", ()):
        for part in outcome.get("actions", ()):
            words = part.get("description")
            if {"by_whom", "by_when", "starts"} & {*part} or not isinstance(words, Words):
                continue
            for key, said in (("by_whom", _owner(words, named)), ("by_when", _time(words))):
                if said is not None:
                    part[key] = Given(said.value, said)


def _people(draft: Draft) -> list[Tree]:
    return [one for key in ("people", "children") for one in draft.tree.get(key, ()) if "name" in one]


def _owner(words: Words, named: set[str]) -> Words | None:
    """Whoever a sentence says will do it; before a mere “to” (“Referral to …”) only somebody who is known."""
    match = _WHO.match(words.value)
    if match is None or is_all_of_us(match.group("who")) or not is_owner(match.group("who")):
        return None
    who = match.group("who")
    known = post(who) or relation(who) or set(folded(who).split()) <= named | _BETWEEN_NAMES
    return words.cut(*match.span("who")) if known or match.group("will") else None


def _time(words: Words) -> Words | None:
    """The one time that a sentence sets for what is done, with the small word before it; None for none, or several."""
    text = words.value
    phrases = [told.phrase for told in deadlines_in(text)]
    reading = understand(text)
    if not phrases:
        phrases = [one for one in reading.limits if _STARTS.search(text[: one.start])]
    if not phrases and repeats_in(text):
        phrases = [one for one in reading.open_ended if one.text.lower() != "whenever"]
    if len(phrases) != 1:
        return None
    start, end = phrases[0].start, phrases[0].end
    before = _BEFORE_A_TIME.search(text[:start])
    return words.cut(before.start() if before else start, end)

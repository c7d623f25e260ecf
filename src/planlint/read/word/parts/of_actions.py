"""Who does the actions above and when, told beside a label below: once for all, one by one, or by their letters."""

from __future__ import annotations

from collections.abc import Callable

from planlint.read.word.parts.ahead import begun_ahead
from planlint.read.word.parts.owner_and_date import wanting_actions
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted, whole
from planlint.read.word.text.spans import Words, joined, says_the_same
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded


def by_letters(draft: Draft, key: str, lines: list[Line], lettered: dict[str, Tree]) -> bool:
    """Gives each line to the action that has its letter: “(b) by 3 May”, where (a) and (c) may have none."""
    marks = [folded(line.marker.value) if line.marker else "" for line in lines]
    if not lines or len(lettered) < len(lines) or any(mark not in lettered or key in lettered[mark] for mark in marks):
        return False
    for mark, line in zip(marks, lines, strict=True):
        lettered[mark][key] = unlisted(draft, line)
    return True


def each_its_own(
    draft: Draft, lines: list[Line], made: list[Tree], is_whole: Callable[[str], bool]
) -> list[tuple[Tree, Words]]:
    """Which of several actions each line is about: by letters, or one by one where each line is for itself.

    A line without a letter goes on with the one above. Nothing, where that leaves a line that could be anybody's.
    """
    told: list[tuple[str, list[Line]]] = []
    for line in lines:
        if line.is_item or not told or not told[0][1][0].is_item:
            told.append((folded(line.marker.value) if line.marker else "", []))
        told[-1][1].append(line)
    marks = [mark for mark, _ in told]
    parts = [draft.lettered[mark] for mark in marks if mark in draft.lettered]
    known = len(made) > 1 and len({*marks}) == len(marks) == len(parts)
    if not known or any(all(part is not one for one in made) for part in parts):
        apart = all(line.is_item for line in lines) or all(is_whole(line.words.value) for line in lines)
        if len(made) < 2 or len(told) != len(made) or not apart:
            return []
        parts = made
    return [(part, _said(draft, own)) for part, (_, own) in zip(parts, told, strict=True)]


def _said(draft: Draft, lines: list[Line]) -> Words:
    return joined([unlisted(draft, lines[0]), *(line.words for line in lines[1:])])


def put_of_actions(draft: Draft, key: str, lines: list[Line]) -> bool:
    """Who, when or how far it has come, of the actions above that do not say so yet; False where it stays unplaced."""
    begun = begun_ahead(draft, key, whole(lines))
    wanting = [begun] if begun is not None else wanting_actions(draft, key)
    if len(wanting) > 1 and len(wanting) == len(lines):
        for part, line in zip(wanting, lines, strict=True):
            part[key] = unlisted(draft, line)
        return True
    mine = draft.the_outcome().get("actions", ())
    lettered = {mark: part for mark, part in draft.lettered.items() if any(part is one for one in mine)}
    if by_letters(draft, key, lines, lettered):
        return True
    part = draft.action if draft.action is not None else draft.new_action(None)
    _made_whole(draft, part, key, lines)
    if len(wanting) > 1 and not _has_its_own(wanting[-1]):
        # Said once for several actions: theirs as written, standing where it is said.
        words = whole(lines)
        wanting[0][key] = words
        for one in wanting[1:]:
            one[key] = Given(words.value, words)
        return True
    words = unlisted(draft, lines[0]) if len(lines) == 1 else whole(lines)  # “a) Carly” beside “a) Ring her”
    return draft.put(part, key, words, f"outcomes.actions.{key}")


def _made_whole(draft: Draft, part: Tree, key: str, lines: list[Line]) -> None:
    """Gives an act the words back in which somebody or a time was seen, where a label now tells it otherwise.

    “Mentor – weekly, basketball then talk”, and below it “By when | the end of term”.
    """
    words, seen = part.get("description"), part.get(key)
    if not isinstance(words, Words) or not isinstance(seen, Words) or says_the_same(seen, whole(lines)):
        return
    start, end = min(words.start, seen.start), max(words.end, seen.end)
    other = part.get("by_when" if key == "by_whom" else "by_whom")
    if "\n" in draft.story.text[start:end] or (isinstance(other, Words) and start <= other.start < end):
        return
    end += words.text[end : end + 1] in (")", "]")
    part["description"] = Words(words.text, ((start, end),))
    del part[key]
    draft.understood = [one for one in draft.understood if not (start <= one.words.start < end)]


def is_of_one(draft: Draft, key: str) -> bool:
    """Whether what is said beside a label is of one action, and not of several above that share it."""
    wanting = wanting_actions(draft, key)
    return len(wanting) < 2 or _has_its_own(wanting[-1])


def _has_its_own(action: Tree) -> bool:
    return any(isinstance(action.get(one), Words) for one in ("by_whom", "by_when"))

"""What the child wishes and what others think of the plan."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.people.named_already import find
from planlint.read.word.people.other_voices import Voice, voice_of
from planlint.read.word.text.doubted import doubted
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, whole
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import relation

_CHILDREN = ("children",)
_NEXT_SENTENCE = re.compile(r"(?<=[.!?”\"’)])\s+(?=[A-Z])")
_SAYS = re.compile(r",? (?:said|says|told us|wrote|tells us)(?: that| on \w+(?: \w+)?)?$", re.IGNORECASE)
_FIRST = re.compile(r"['’]s\b|[^\w'’-]")
_OWN_WORDS = re.compile(
    r"(?P<who>[^:“\"‘]{2,40}):\s+[“\"‘][^“”\"]+[”\"’]\W*"
    r"|[“\"‘][^“”\"]+[”\"’]\W*\s[–—(-]+\s?(?P<by>[^“”\",]{2,30})(?:, \w+)?\W*"
)


def own_words(draft: Draft, line: Line) -> bool:
    """Whether a line is nothing but what a child of the plan says: “Amy: “I want to stay at Nan's.””"""
    said = _OWN_WORDS.fullmatch(line.words.value)
    who = _SAYS.sub("", (said.group("who") or said.group("by")).strip(" )")) if said is not None else ""
    return bool(who) and find(draft, who, _CHILDREN) is not None


def put_views(draft: Draft, kind: str, lines: list[Line], heading: Words | None) -> None:
    """Wishes and views, each with whose they are where the lines or the heading say so."""
    groups: list[tuple[Tree | None, Words | None, list[Line]]] = []
    for line in (piece for one in lines for piece in _each_child(draft, one)):
        match = re.match(r"([^:“\"]{2,40}):\s+", line.words.value)
        who = find(draft, match.group(1)) if match else None
        told = bool(match) and (who is not None or relation(match.group(1)) is not None if match else False)
        if match and told:
            rest = Line(line.words.cut(match.end()))
            groups.append((who, line.words.cut(0, match.end()), [rest]))
        elif groups and (other := _begins_with(draft, line)) is not None and other is not groups[-1][0]:
            groups.append((other, None, [line]))
        elif groups:
            _go_on(draft, kind, line, groups[-1])
        else:
            groups.append((_of_heading(draft, heading) or _first_of_several(draft, line), None, [line]))
    parts = draft.tree.get("children", [])
    for who, label, own in groups:
        words = whole(own)
        draft.label(label, kind)
        is_a_child = who is not None and any(who is one for one in parts)
        if kind == "wishes" or is_a_child:
            who = who if is_a_child else (parts[0] if len(parts) == 1 else None)
            draft.listed("wishes_and_feelings").append(_said("child", who, words))
        else:
            draft.listed("views").append(_said("person", who, words))


def _go_on(draft: Draft, kind: str, line: Line, group: tuple[Tree | None, Words | None, list[Line]]) -> None:
    """Adds a line to what somebody says, unless it tells of somebody else: then it stays unplaced."""
    who, _, own = group
    parts = draft.tree.get("children", [])
    who = parts[0] if who is None and kind == "wishes" and len(parts) == 1 else who
    voice = Voice.OWN if who is None else voice_of(draft, line.words.value, who, whole(own).value)
    if voice is Voice.OTHER:
        return
    if voice is Voice.UNSURE and who is not None and "name" in who:
        draft.guesses.append(
            doubted(line.words, f"for what {who['name'].value} says, though it begins with somebody else")
        )
    own.append(line)


def _each_child(draft: Draft, line: Line) -> list[Line]:
    """A line in pieces, where a sentence of it goes on to another child: “Yusuf: “I …” Layla drew a house.”"""
    if len(draft.tree.get("children", ())) < 2:
        return [line]
    text, cuts = line.words.value, [0]
    for seam in _NEXT_SENTENCE.finditer(text):
        quoted = text.count("“", 0, seam.start()) > text.count("”", 0, seam.start())
        before, behind = (find(draft, _FIRST.split(text[at:], 1)[0], _CHILDREN) for at in (cuts[-1], seam.end()))
        if behind is not None and behind is not before and not (quoted or text.count('"', 0, seam.start()) % 2):
            cuts.append(seam.end())
    if len(cuts) == 1:
        return [line]
    ends = [*cuts[1:], len(text)]
    return [dataclasses.replace(line, words=line.words.cut(at, end)) for at, end in zip(cuts, ends, strict=True)]


def _first_of_several(draft: Draft, line: Line) -> Tree | None:
    """The child whose name begins the first line, where nothing in it is of another: “Ayaan said …”."""
    named = [one for one in draft.tree.get("children", ()) if "name" in one and _names(one, line.words.value)]
    return _begins_with(draft, line) if len(named) == 1 else None


def _names(part: Tree, text: str) -> bool:
    return re.search(rf"\b{re.escape(part['name'].value.split()[0])}\b", text) is not None


def _begins_with(draft: Draft, line: Line) -> Tree | None:
    """The child whose name a line begins with."""
    first = _FIRST.split(line.words.value, 1)[0]
    return find(draft, first, _CHILDREN) if first[:1].isupper() else None


def _said(key: str, who: Tree | None, words: Words) -> Tree:
    return {**({key: Given(who["id"].value, words)} if who and "id" in who else {}), "says": words}


def _of_heading(draft: Draft, heading: Words | None) -> Tree | None:
    """Whose views they are by the words of the heading: “Mum's views”, “Views of Amina”."""
    if heading is None:
        return None
    words = re.sub(
        r"\b(?:views?|wishes|feelings|and|of|the|voice|what|says?|thinks?|wants?|on|plan)\b", " ", folded(heading.value)
    )
    bare = words.strip()
    return find(draft, bare) or find(draft, bare.removesuffix("s"))

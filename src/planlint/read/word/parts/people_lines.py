"""Lines that name people or children: a name, and what the person is before or behind it."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.records import put_attended
from planlint.read.word.people.child_records import is_unborn
from planlint.read.word.people.children import child, children, each_with_age
from planlint.read.word.people.contact import without_reach
from planlint.read.word.people.ids import reference
from planlint.read.word.people.lists_in_a_line import each_list, how_behind
from planlint.read.word.people.named_already import find
from planlint.read.word.people.nobody import is_nobody
from planlint.read.word.people.several import is_body, people_of, unnumbered
from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_group, is_name, post, relation

_YOUNG = re.compile(r"\b(?:brother|sister|sibling|son|daughter|twin)s?\b", re.IGNORECASE)
_BOX = re.compile(r"(?:[☒☑☐□✓✔✗✘]|\[ ?[xX✓✔]? ?\])\s*")
_BOX_BEHIND = re.compile(rf"\s*{_BOX.pattern}$")
_ACTS = re.compile(r"(?P<what>[A-Z][\w'’-]+): (?P<who>[A-Z][\w'’-]+) (?!and\b)[a-z]+s\b")
_SURNAMES = re.compile(r"[A-Z][\w'’-]+(?: ?/ ?[A-Z][\w'’-]+)+")  # “Family: Al-Khatib / Haddad”
_LONE_SURNAME = re.compile(r"[A-Z][\w'’-]+")
_OF_FAMILY = re.compile(r"\b[Ff]amily(?: [Nn]ame)?:\s*\Z")
_GAP = re.compile(r" {3,}")
_FEWEST_GAPS = 3
_LABEL = 20  # letters
_POSTS = {"named person", "lead professional"}  # whoever holds them


def put_people(draft: Draft, kind: str, lines: list[Line], heading: Words | None = None) -> None:
    """One person a line, or several; those of the core group become its members, and a record says who came."""
    for told in each_list(draft, [part for line in lines for part in _by_gaps(line)], heading):
        line = _without_box(draft, told.line)
        if not draft.tree.get("children") and (aged := each_with_age(line.words, young=True)):
            for name in aged:
                child(draft, name)
            continue
        if _post_first(draft, line) or is_nobody(re.split(r"[,;:(–—]|\s-\s", line.words.value)[0]):
            continue
        if _is_surname(line.words):
            continue  # “Family: Haddad”
        if _tells_of_another(draft, line) or _SURNAMES.fullmatch(line.words.value):
            continue
        text = re.split(r"[,;:(–—\t]|\s[-=]\s", without_reach(unnumbered(line.words.value)))
        if (
            not (is_name(text[0]) or (len(text[0].split()) < 5 and is_name(text[1] if text[1:] else "")))
            or len(line.words.value) > 400
        ):
            continue
        for words in people_of(unlisted(draft, line)):
            if words.value[:1].islower() and relation(re.split(r"[,(]", words.value)[0]) is None:
                continue  # “Members: Jo, Tom. They meet on 3 May, then every four weeks”
            if is_group(re.split(r"[,(]", words.value)[0]):
                continue  # “Parents, L Fearon, the school”
            who, how = how_behind(draft, words)
            part = person(draft, who)
            if kind == "core_group":
                member(draft, part, who)
            elif kind == "attendance" and draft.record:
                put_attended(draft, part, who, how or told.how)


def _by_gaps(line: Line) -> list[Line]:
    """A line in which wide gaps part the family: “Halloran   Niamh (11) and Jude (8)   Mum – Siobhan   Dad – Jo”."""
    parts = line.words.split(_GAP)
    if len(parts) < _FEWEST_GAPS:
        return [line]
    return [dataclasses.replace(line, words=part, marker=None if at else line.marker) for at, part in enumerate(parts)]


def _is_surname(words: Words) -> bool:
    """Whether one word behind “Family:” is the name of them all."""
    before = words.text[max(words.start - _LABEL, 0) : words.start]
    return _LONE_SURNAME.fullmatch(words.value) is not None and _OF_FAMILY.search(before) is not None


def _tells_of_another(draft: Draft, line: Line) -> bool:
    """Whether a line tells what one of the people does: “Mentoring: Jodie sees Tyrell once a fortnight”."""
    acts = _ACTS.match(line.words.value)
    return acts is not None and find(draft, acts.group("who")) is not None and find(draft, acts.group("what")) is None


def _without_box(draft: Draft, line: Line) -> Line:
    """The line without the box before or behind a name that is ticked for those who came: “☒ Jo Bell – Mum”."""
    box = _BOX.match(line.words.value) or _BOX_BEHIND.search(line.words.value)
    if box is None or box.end() - box.start() == len(line.words.value):
        return line
    draft.label(line.words.cut(*box.span()), "people.attended")
    words = line.words.cut(box.end()) if box.start() == 0 else line.words.cut(0, box.start())
    return dataclasses.replace(line, words=words)


def _post_first(draft: Draft, line: Line) -> bool:
    """A person behind what the person is: “Recovery worker, Clyde Recovery Hub: Davie Kerr”."""
    text = line.words.value
    before, colon, behind = text.partition(":")
    first = before.split(",")[0]
    known = post(first) or relation(first) or folded(first) in _POSTS
    if not colon or not is_name(behind.strip()) or not known:
        return False
    start = len(text) - len(behind)
    person(draft, line.words.cut(start), line.words.cut(0, len(before)))
    draft.label(line.marker, "")
    return True


def tells_post(line: Line) -> bool:
    """Whether behind a name stands what the person is: “Sana Khan, mum”, and not only that a copy is sent."""
    _, _, behind = re.sub(r"\s+[–—-]\s+|\s*[(:]\s*", ",", line.words.value).partition(",")
    behind = behind.strip(" ).,;")
    return post(behind) is not None or relation(behind) is not None


def member(draft: Draft, part: Tree, words: Words) -> None:
    """Puts somebody among the members of the core group."""
    members = draft.listed("members", draft.part("core_group"))
    if all(one.value != part["id"].value for one in members):
        members.append(reference(part, words, uses=False))


def put_children(draft: Draft, lines: list[Line]) -> None:
    """The children that lines name."""
    for line in lines:
        name, *behind = re.split(r"[,;:()–—]|\s-\s|\d", line.words.value)
        if behind and relation(behind[0].strip()) and not _YOUNG.search(behind[0]):
            continue  # “Sana Grant (mum), born 3 May 1985”
        if (is_name(name) or is_unborn(name)) and not (is_nobody(name) or is_body(name)):
            words = unlisted(draft, line)
            children(draft, words) if not re.search(r"\d", words.value) else child(draft, words)

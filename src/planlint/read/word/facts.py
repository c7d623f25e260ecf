"""Facts beside their labels: the child's name and date of birth, languages, dates of meetings, who holds which post."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.read.word.draft import Draft
from planlint.read.word.lines import ticked
from planlint.read.word.owners import is_name, post, relation
from planlint.read.word.people import children, find, give_post, half_name, is_nobody, person, reference
from planlint.read.word.spans import Words
from planlint.read.word.terms import Terms, folded, variants
from planlint.read.word.tree import Given, Tree

_DATE = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?"
    r"(?:[./-]\d{1,2}[./-]\d{2,4}|\s*(?:of\s+)?[A-Za-z]{3,9}\.?,?\s+\d{2,4})|\d{4}-\d{2}-\d{2}",
    re.IGNORECASE,
)
_YES_NO = re.compile(r"(yes|no|y|n)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\s*[,;\n/&]\s*|\s+and\s+")
_OF_NAME = re.compile(r"^(?:name of |name and contact (?:details )?(?:of|for) |contact details (?:of|for) )")
_NAME_OF = re.compile(r" (?:name|names|details|name and contact details|name and contact number|name and team)$")
_MINE = re.compile(r"(?:my|our) (.+?)(?: is| are)?$")
_DATES = {"born", "expected"}
_OF_CHILDREN = {f"child.{key}" for key in ("category", "second_category_because", "school", "lives_with", "expected")}
_FOR = re.compile(r"^(.+) (?:for|of) (?:the )?(\w+)$")


@dataclass(frozen=True, slots=True)
class Fact:
    """What a label asks for: `key` such as `child.born`, and the words for whose it is (“mother”), where it says so."""

    key: str
    whose: str | None = None


def fact(terms: Terms, text: str) -> Fact | None:
    """What a label asks for; None for words that are no label known."""
    if key := terms.labels.whole(text):
        return Fact(key)
    if key := terms.posts.whole(text):
        return Fact(key, text)
    if mine := _MINE.match(folded(text)):
        return fact(terms, mine.group(1))
    for way in variants(text):
        whose = _NAME_OF.sub("", _OF_NAME.sub("", way))
        bare = whose.removesuffix("s") if whose.removesuffix("s") != whose else whose
        if post(whose) or relation(whose) or relation(bare):
            return Fact("person.name", bare if relation(bare) else whose)
        if (match := _FOR.match(way)) and (key := terms.labels.keys.get(match.group(1))) and relation(match.group(2)):
            return Fact(key, match.group(2))
        words = way.split()
        for size in (1, 2, 3):
            owner = " ".join(words[:size]).removesuffix("s")
            key = terms.labels.keys.get(" ".join(words[size:]))
            if not key or len(words) <= size:
                continue
            if owner in terms.child_words or " ".join(words[:size]) in terms.child_words:
                return Fact(key)
            if relation(owner) or post(owner):
                return Fact(key, owner)
    return None


def put_fact(draft: Draft, label: Words, asked: Fact, words: Words) -> bool:
    """Puts the value of a label where it belongs; False when it is to stay unplaced, label and all."""
    section, _, key = asked.key.partition(".")
    if section in ("unplaced", "concern", "outcome"):
        return False
    became = asked.key
    if section in ("lead_social_worker", "team_manager", "conference_chair"):
        for words_of_one in _lines(words)[:1]:
            if is_nobody(words_of_one.value):
                return False
            part = person(draft, words_of_one, label)
            if part.get("role") is not label:
                draft.label(label, section)
            draft.tree.setdefault(section, reference(part, words_of_one, uses=False))
        return True
    if section == "person" and key == "name":
        return _somebody(draft, label, words)
    if section in ("child", "person"):
        if key in ("forename", "surname"):
            return half_name(draft, label, key, words)
        if key == "name":
            draft.label(label, "children.name")
            children(draft, words)
            return True
        whose = _whose(draft, asked, section)
        done = whose is not None and _about(draft, whose, key, words)
    elif key:
        made = draft.tree if section == "plan" else draft.part(section)
        done = _into(draft, made, key, words)
        if not made:
            del draft.tree[section]
    else:
        done = draft.put(draft.tree, section, words, became)
    if done:
        draft.label(label, became)
    return done


def _lines(words: Words) -> list[Words]:
    at, found = 0, []
    for line in words.value.split("\n"):
        found.append(words.cut(at, at + len(line)))
        at += len(line) + 1
    return [line for line in found if line]


def _somebody(draft: Draft, label: Words, words: Words) -> bool:
    """A person after the word for what they are: “Mother: Sana Khan”."""
    first = _lines(words)[:1]
    if not first or not is_name(re.split(r"[,;:(–]|\s-\s", first[0].value)[0]):
        return False
    short = folded(label.value)
    for tail in (" name", " names", " details"):
        short = short.removesuffix(tail)
    short = short.removeprefix("name of ")
    is_ = relation(short) or post(short) or relation(short.removesuffix("s"))
    plain = is_ == relation(label.value) or post(label.value)
    part = person(draft, first[0], label if plain else Given(is_ or "", label, True))
    if label not in (part.get("role"), *(one.get("is") for one in part.get("relations", ()))):
        draft.label(label, "people.role")
    if part.get("relations"):
        draft.subject = part
    return True


def _whose(draft: Draft, asked: Fact, section: str) -> Tree | None:
    if asked.whose:
        return find(draft, asked.whose)
    parts = draft.tree.get("children", [])
    if asked.key in _OF_CHILDREN and parts and all(draft.subject is not part for part in parts):
        last: Tree = parts[-1]
        return last
    if draft.subject is not None and (section == "person" or draft.subject not in parts):
        return draft.subject
    if section == "person":
        return None
    return draft.subject or (parts[-1] if parts else _nobody_yet(draft))


def _nobody_yet(draft: Draft) -> Tree:
    part: Tree = {}
    draft.listed("children").append(part)
    draft.subject = part
    return part


def _about(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    """A fact about a child or another person; False where the model has no room for it."""
    is_a_child = any(part is one for one in draft.tree.get("children", ()))
    words = ticked(draft, words)
    if not words:
        return True
    if key in ("speaks", "reads", "region", "interpreter", "reads_aloud"):
        return _language(draft, part.setdefault("languages", {}), key, words)
    if is_a_child and key == "born" and (days := list(_DATE.finditer(words.value))) and len(days) > 1:
        parts = [one for one in draft.tree["children"] if "born" not in one]
        if len(parts) == len(days):
            for one, day in zip(parts, days, strict=True):
                one["born"] = words.cut(*day.span())
            return True
    if is_a_child and key == "category" and "category" not in part:
        for one in draft.tree["children"]:
            if one is not part:
                one.setdefault(key, Given(words.value, words))
    if key in _DATES or key in ("category", "second_category_because", "school", "gp", "lives_with"):
        return is_a_child and _into(draft, part, key, words)
    if key == "known_as":
        part.setdefault("known_as", []).extend(_lines(words))
        return True
    if key == "communication":
        return draft.put(part, key, words, key)
    if is_a_child:
        return False
    if key in ("phone", "email", "address", "send_by"):
        return draft.put(part.setdefault("contact", {}), key, words, f"people.contact.{key}")
    if key in ("relation", "role"):
        give_post(draft, part, words)
        return True
    return _into(draft, part, key, words)


def _into(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    if key in ("born", "expected", "date", "review_conference", "first_core_group", "initial"):
        if key == "initial":
            key = "date"
            part.setdefault("type", Given("initial", words))
        return _dated(draft, part, key, words)
    if key == "core_groups":
        days = [words.cut(*match.span()) for match in _DATE.finditer(words.value)] or _lines(words)
        draft.listed(key, part).extend(days)
        return True
    if key in ("parental_responsibility", "qualified", "large_print", "unanimous"):
        return _yes_or_no(draft, part, key, words)
    if key in ("lives_with",):
        found = [(one, find(draft, one.value, ("people",))) for one in _lines(words)]
        if not all(who for _, who in found):
            return False
        part.setdefault(key, []).extend(reference(who, one) for one, who in found if who)
        return True
    if key in ("dissent", "involved_how", "leaflets"):
        part.setdefault(key, []).extend(_lines(words))
        return True
    if key in ("type", "stage"):
        first = re.search(r"initial|review|pre-?birth|transfer|outline|detailed", words.value, re.IGNORECASE)
        if first is None or key in part:
            return False
        value = folded(first.group()).replace("prebirth", "pre birth").replace(" ", "-")
        part[key] = Given("reviewed" if (key, value) == ("stage", "review") else value, words, True)
        return True
    return draft.put(part, key, ticked(draft, words), key)


def _dated(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    """The first date in the words; what else they say (a time, a place, an age) stays unplaced."""
    match = _DATE.search(words.value)
    day = words.cut(*match.span()) if match else words
    if not match and not re.search(r"\d", words.value):
        return False
    return draft.put(part, key, day, key)


def _yes_or_no(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    match = _YES_NO.match(words.value)
    return bool(match) and match is not None and draft.put(part, key, words.cut(*match.span()), key)


def _language(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    if key in ("interpreter", "reads_aloud"):
        return _yes_or_no(draft, part, key, words)
    tags = draft.terms.languages
    at, found = 0, []
    for match in [*_SEVERAL.finditer(words.value), None]:
        piece = words.cut(at, match.start() if match else None)
        at = match.end() if match else at
        if piece:
            tag = tags.get(folded(piece.value))
            found.append(Given(tag, piece, True) if tag else piece)
    if key == "speaks":
        part.setdefault(key, []).extend(found)
        return True
    if key in part or len(found) != 1:
        return False
    part[key] = found[0]
    return True

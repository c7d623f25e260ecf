"""Facts beside their labels: the child's name and date of birth, languages, dates of meetings, who holds which post."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.languages import OF_LANGUAGE
from planlint.read.word.facts.records import put_meeting
from planlint.read.word.facts.review import hold_for_next
from planlint.read.word.facts.values import about, into, value_lines
from planlint.read.word.people.categories import names_category
from planlint.read.word.people.children import child, children, half_name, name_alone
from planlint.read.word.people.contact import lives_there, without_reach
from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import find, named_in_label, with_initial
from planlint.read.word.people.nobody import is_a_family, is_nobody, is_post_alone
from planlint.read.word.people.several import is_body
from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name, post, relation
from planlint.timescales.words.day_words import DATE

_POSTS_OF_PLAN = {"lead_social_worker", "team_manager", "conference_chair"}
_YES_OR_NO = re.compile(r"(?:yes|no)\b(?!\s+[A-Z])", re.IGNORECASE)
_TWO = re.compile(r"\s*(?:/|&|\+|\band\b)\s*(?![^()]*\))")
_STROKE = re.compile(r"\s+/\s+(?![^()]*\))")
_FULL_NAME = re.compile(r"[A-Z][\w'’.-]+ [A-Z][\w'’-]+")
_REACHES = {"person.phone", "person.email"}
_TELLS_CHILD = {"child.born", "child.expected"}
_OF_CHILDREN = {f"child.{key}" for key in ("category", "second_category_because", "school", "lives_with", "expected")}


def put_fact(draft: Draft, label: Words, asked: Fact, words: Words) -> bool:
    """Puts the value of a label where it belongs; False when it is to stay unplaced, label and all."""
    if put_meeting(draft, label, words):
        return True
    section, _, key = asked.key.partition(".")
    if asked.key == "conference.initial":
        words = _without_category(draft, words)
    if key == "review_conference":
        hold_for_next(draft, label, words)
    if section in ("unplaced", "concern", "outcome"):
        return False
    if section in _POSTS_OF_PLAN:
        return _holder(draft, label, section, words)
    if section == "person" and key == "name":
        return _somebody(draft, label, words)
    if section in ("child", "person") and key in ("forename", "surname"):
        return half_name(draft, label, key, words)
    if section == "child" and key == "name":
        return _child_names(draft, label, words)
    if section in ("child", "person"):
        done = _of_somebody(draft, label, asked, words)
    elif key:
        done = _in_section(draft, section, key, words)
    else:
        done = draft.put(draft.tree, section, words, asked.key)
    if done:
        draft.label(label, asked.key)
    elif section == "child" and key in OF_LANGUAGE:
        draft.languages_waiting.append((label, key, words))
    return done


def _without_category(draft: Draft, words: Words) -> Words:
    """“7 October 2025, emotional harm”: the day of registration, behind which its category stands."""
    day = DATE.match(words.value)
    if day is None or draft.category is not None:
        return words
    behind = words.value[day.end() :]
    category = words.cut(day.end() + len(behind) - len(behind.lstrip(" ,;:–—-(")), len(words.value.rstrip(" ).")))
    if not category or not names_category(draft.terms, category.value):
        return words
    draft.category = category
    return words.cut(*day.span())


def _holder(draft: Draft, label: Words, post_of_plan: str, words: Words) -> bool:
    """Whoever holds a post that the plan itself names: “Social worker: Jo Bell”."""
    for first in value_lines(words)[:1]:
        if is_nobody(first.value) or is_post_alone(first.value):
            return False
        # “Social worker | M. Zielinska”: one signs whom the list of people names.
        label = label.cut(0, len(label.value.rstrip(" :")))
        part = with_initial(draft, first.value, label.value) or person(draft, first, label)
        if part.get("role") is not label:
            draft.label(label, post_of_plan)
        draft.tree.setdefault(post_of_plan, reference(part, first, uses=False))
        draft.holder = part
    return True


def _child_names(draft: Draft, label: Words, words: Words) -> bool:
    """The children of the plan beside the label that asks for them."""
    names = name_alone(words)
    if is_nobody(names.value.split("\n")[0]) or is_a_family(names.value) or _YES_OR_NO.match(names.value):
        return False  # “Name on the register | Yes – registered 9 June”
    draft.label(label, "children.name")
    children(draft, names)
    return True


def _of_somebody(draft: Draft, label: Words, asked: Fact, words: Words) -> bool:
    """What is told of a child or a grown-up: “Category”, “Mother's phone”."""
    section, _, key = asked.key.partition(".")
    named = named_in_label(draft, label) if section == "child" else None
    whose = named or _whose(draft, asked, section)
    return _of_named(draft, named, key, words) or (whose is not None and about(draft, whose, key, words))


def _in_section(draft: Draft, section: str, key: str, words: Words) -> bool:
    """What is told of the plan itself or of one of its parts, which is not made for a value that it does not take."""
    made = draft.tree if section == "plan" else draft.part(section)
    done = into(draft, made, key, words)
    if not made:
        draft.tree.pop(section, None)
    return done


def _of_named(draft: Draft, named: Tree | None, key: str, words: Words) -> bool:
    """The category of the one child whom its label names, which is that of no other."""
    return named is not None and key == "category" and draft.put(named, key, words, "children.category")


def _somebody(draft: Draft, label: Words, words: Words) -> bool:
    """A person after the word for what they are: “Mother: Sana Khan”; two of them after two such words."""
    if (two := _two_beside_two(label, words)) is not None:
        put = [_somebody(draft, *each) for each in two]  # each of them, whatever the other is
        return all(put)
    first = value_lines(words)[:1]
    if first and len(several := first[0].split(_STROKE)) > 1 and all(_FULL_NAME.match(one.value) for one in several):
        put = [_somebody(draft, label, one) for one in several]  # “Named person | Mr Baird (Mirren) / Fiona Strang HV”
        return all(put)
    if not first or is_nobody(first[0].value) or is_post_alone(first[0].value):
        return False
    name = re.split(r"[,;:(–]|\s-\s|\s\d", without_reach(first[0].value))[0]
    if not is_name(name) or is_body(name):  # “Named person | Health Visiting Team, to be allocated”
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
    draft.holder = part
    return True


def _two_beside_two(label: Words, words: Words) -> list[tuple[Words, Words]] | None:
    """“Mum / Dad | Kirsty Gow, 25 / Jamie Rennie”: each word for what they are with its name."""
    labels, names = label.split(_TWO), words.split(_TWO)
    related = len(labels) == len(names) == 2 and all(relation(one.value.strip(" :")) for one in labels)
    return [*zip(labels, names, strict=True)] if related else None


def _whose(draft: Draft, asked: Fact, section: str) -> Tree | None:
    if asked.whose:
        return find(draft, asked.whose)
    if asked.key in _REACHES and draft.holder is not None:
        return draft.holder
    if asked.key == "person.address":
        return lives_there(draft)
    if section == "child" and asked.key in _TELLS_CHILD and draft.name_above is not None:
        named, draft.name_above = draft.name_above, None
        return child(draft, named)
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

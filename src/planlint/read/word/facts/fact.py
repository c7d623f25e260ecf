"""Facts beside their labels: the child's name and date of birth, languages, dates of meetings, who holds which post."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.read.word.facts.languages import OF_LANGUAGE
from planlint.read.word.facts.records import put_meeting
from planlint.read.word.facts.review import hold_for_next, meeting_due
from planlint.read.word.facts.values import about, into, value_lines
from planlint.read.word.people.children import child, children, half_name, name_alone
from planlint.read.word.people.contact import lives_there, without_reach
from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import find, named_in_label, with_initial
from planlint.read.word.people.nobody import is_a_family, is_nobody, is_post_alone
from planlint.read.word.people.several import is_body
from planlint.read.word.people.two_names import is_of_two_names
from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded, variants
from planlint.read.word.vocabulary.owners import is_name, post, relation
from planlint.read.word.vocabulary.terms import Terms

_OF_NAME = re.compile(r"^(?:name of |name and contact (?:details )?(?:of|for) |contact details (?:of|for) )")
_NAME_OF = re.compile(r" (?:name|names|details|name and contact details|name and contact number|name and team)$")
_NAME_AND_BORN = re.compile(
    r"(?:(?:our|my|the|your) )?"
    r"(?:(?:(?:full |childs |childrens )?names?(?: of (?:the |our )?child(?:ren)?)?|child(?:ren)?"
    r"|young people|boys|girls) (?:and |with )?(?:their |the )?)"
    r"(?:dates? of birth|birth dates?|birthdays?|d ?o ?bs?|ages?|edd"
    r"|when (?:they|each|he|she) (?:were|was|is|are) born)"
)
_MINE = re.compile(r"(?:my|our) (.+?)(?: is| are)?$")
_REACHES = {"person.phone", "person.email"}
_TELLS_CHILD = {"child.born", "child.expected"}
_OF_CHILDREN = {f"child.{key}" for key in ("category", "second_category_because", "school", "lives_with", "expected")}
_TOLD_APART = {"child.category", "child.born", "child.school"}
_OF_SOMEBODY = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s? ([\w -]+)")
_TO_SOMEBODY = re.compile(r"([\w ’'-]+?) (?:of|to) [A-Z][\w’'-]+(?: (?:and |& )?[A-Z][\w’'-]+)*")
_BEHIND = re.compile(r"([^(–—]{3,40}?)(?:\s+[–—-]\s+|\s*\(|\s+for\s+)([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\)?\W*")
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
    if _NAME_AND_BORN.fullmatch(folded(text)):
        return Fact("child.name")
    if mine := _MINE.match(folded(text)):
        return fact(terms, mine.group(1))
    if (of := _OF_SOMEBODY.fullmatch(text.strip())) and relation(of.group(1)):  # “Lorna’s mother”
        return Fact("person.name", text)
    if (to := _TO_SOMEBODY.fullmatch(text.strip())) and relation(to.group(1)):  # “Father of Jaxon”
        return Fact("person.name", text)
    if (behind := _BEHIND.fullmatch(text.strip())) and (key := terms.labels.whole(behind.group(1))) in _TOLD_APART:
        return Fact(str(key))  # “Registration – Conor”
    if key := meeting_due(terms, text):
        return Fact(key)
    if is_of_two_names(text):
        return None  # “Babcia (Ewa Nowak)” is who she is, and asks for nobody
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
    if put_meeting(draft, label, words):
        return True
    section, _, key = asked.key.partition(".")
    if key == "review_conference":
        hold_for_next(draft, label, words)
    if section in ("unplaced", "concern", "outcome"):
        return False
    became = asked.key
    if section in ("lead_social_worker", "team_manager", "conference_chair"):
        for words_of_one in value_lines(words)[:1]:
            if is_nobody(words_of_one.value) or is_post_alone(words_of_one.value):
                return False
            # “Social worker | M. Zielinska”: one signs whom the list of people names.
            part = with_initial(draft, words_of_one.value, label.value) or person(draft, words_of_one, label)
            if part.get("role") is not label:
                draft.label(label, section)
            draft.tree.setdefault(section, reference(part, words_of_one, uses=False))
            draft.holder = part
        return True
    if section == "person" and key == "name":
        return _somebody(draft, label, words)
    if section in ("child", "person"):
        if key in ("forename", "surname"):
            return half_name(draft, label, key, words)
        if key == "name":
            words = name_alone(words)
            if is_nobody(words.value.split("\n")[0]) or is_a_family(words.value):
                return False
            draft.label(label, "children.name")
            children(draft, words)
            return True
        named = named_in_label(draft, label) if section == "child" else None
        whose = named or _whose(draft, asked, section)
        done = _of_named(draft, named, key, words) or (whose is not None and about(draft, whose, key, words))
    elif key:
        made = draft.tree if section == "plan" else draft.part(section)
        done = into(draft, made, key, words)
        if not made:
            draft.tree.pop(section, None)
    else:
        done = draft.put(draft.tree, section, words, became)
    if done:
        draft.label(label, became)
    elif section == "child" and key in OF_LANGUAGE:
        draft.languages_waiting.append((label, key, words))
    return done


def _of_named(draft: Draft, named: Tree | None, key: str, words: Words) -> bool:
    """The category of the one child whom its label names, which is that of no other."""
    return named is not None and key == "category" and draft.put(named, key, words, "children.category")


def _somebody(draft: Draft, label: Words, words: Words) -> bool:
    """A person after the word for what they are: “Mother: Sana Khan”."""
    first = value_lines(words)[:1]
    if not first or is_nobody(first[0].value) or is_post_alone(first[0].value):
        return False
    name = re.split(r"[,;:(–]|\s-\s", without_reach(first[0].value))[0]
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

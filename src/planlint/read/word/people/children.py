"""The children a draft names: with their dates of birth, together in one value, or in two boxes."""

from __future__ import annotations

import re

from planlint.read.word.people.categories import is_category
from planlint.read.word.people.ids import new_id
from planlint.read.word.people.named_already import BRACKETS, find, is_first_of
from planlint.read.word.people.nobody import is_heritage
from planlint.read.word.people.several import is_body
from planlint.read.word.people.surname_first import names_kept
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name

BORN = re.compile(
    r"[\s,(\[–-]*(?:who (?:was|is) )?(?:(?:not yet born|unborn)[\s,(]*)?"
    r"(?:(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?|edd|due(?: on)?)\s*:?\s*)?"
    r"(\d{1,2}(?:st|nd|rd|th)?[\s./-](?:\d{1,2}|[A-Za-z]{3,9})[\s./-],?\s?\d{2,4})[)\]]?",
    re.IGNORECASE,
)
_UNBORN = re.compile(r"(?:and )?(?:(?:the|an|our|her) )?(?:unborn(?: baby| child)?|baby)", re.IGNORECASE)
_EXPECTED = re.compile(r"\b(?:edd|due)\b", re.IGNORECASE)
_AT_FIRST = re.compile(
    r"(?P<name>[^\W\d][\w'’ -]{2,50}?)[\s,(–-]+"
    r"(?:d\.?\s?o\.?\s?b\.?|date of birth|born|(?:(?:not yet born|unborn)[\s,(]*)?(?:due|edd)(?: on)?)[\s:]*(?=\d)",
    re.IGNORECASE,
)
_SURNAME_FIRST = re.compile(r"\s*[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)*,\s+[A-Z][a-zà-ÿ'’-]+(?: [A-Z][\w'’-]*)*\s*")
_SEVERAL = re.compile(
    r"\s*[;\n]\s*|\s*,(?!\s*(?i:d\.?\s?o\.?\s?b|born|date of birth|due|edd|expected|\d))\s*(?:and\s+)?"
    r"|\s+(?:and|&)\s+|\s+/\s+"
)

_WITH_AGE = re.compile(
    r"(?:\s*(?:,\s*and\b|and\b|[,;&+/])\s*|\s+)?(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,4}),? "
    r"[(]?(?:aged? )?"
    r"(?P<age>\d{1,2})(?: ?(?:years?|yrs?|months?|mths?|weeks?|wks?))?(?: old)?\b[)]?"
    r"(?! [A-Za-z]{3,9} \d)(?!\s?[./-]\d)"
    r"(?:\s*\([^()]*\))?"
)
_GROWN_UP = 18
_NEXT_SENTENCE = re.compile(r"\.\s|\s*$")
_JOINED = re.compile(r"\s(?:and|&|/)\s|[;\n]")  # others are named as those before were, and not only by a comma
_AGE = re.compile(
    r"(?:aged? )?\d{1,2}(?: (?:years?|yrs?|months?))?(?: old)?|year \d{1,2}|reception|boy|girl|(?:fe)?male",
    re.IGNORECASE,
)
_AGE_BEHIND = re.compile(r",\s*\d{1,2}\s*$")
_GAP = re.compile(r"\t+|\s{3,}|\s+\|\s+")
_DATED = re.compile(r"\d{4}|\d[./-]\d{2}\b")
_BABY = re.compile(r"(?:baby|baban|babi|bump)\b", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")


def name_alone(words: Words) -> Words:
    """A child's name without a day of the plan that a gap parts from it: “Leo Grant    Plan dated 4 May 2026”."""
    _, *others = words.split(_GAP)
    of_plan = (one for one in others if _DATED.search(one.value) and not BORN.match(one.value))
    behind = next(of_plan, None)
    return words.cut(0, len(words.value[: words.value.index(behind.value)].rstrip(" |\t"))) if behind else words


def child(draft: Draft, words: Words) -> Tree:
    """The child of that name, added when new; a date of birth behind the name is taken too."""
    born, key = BORN.search(words.value), "born"
    dated = words.cut(*born.span(1)) if born else None
    if born:
        label = words.cut(born.start(), born.start(1))
        key = "expected" if _EXPECTED.search(label.value) else "born"
        draft.label(label if label else None, f"children.{key}")
        behind = words.cut(born.end())
        words = words.cut(0, born.start()) or behind
    bracket = BRACKETS.search(words.value)
    inside = bool(bracket and words.value[bracket.end() :].strip())  # “Benjamin (Benji) Oduya” is one name
    inside = inside or bool(bracket and _UNBORN.fullmatch(bracket[1]))  # “Baby Grant (unborn)” is called so until then
    inside = inside or bool(bracket and _BABY.match(words.value) and is_name(bracket[1]))  # “Baby Grant (Zion)” is both
    name = words.cut(0, bracket.start()) if bracket and bracket.start() and not inside else words
    if (age := _AGE_BEHIND.search(name.value)) is not None and is_name(name.value[: age.start()]):
        name = name.cut(0, age.start())
    part: Tree | None = find(draft, name.value, ("children",)) if name else None
    nameless = next((one for one in draft.tree.get("children", ()) if "name" not in one), None)
    if not name:  # a cell for the name that holds only a date of birth
        part = nameless
        if part is None:
            part = {}
            draft.listed("children").append(part)
    elif part is not None and is_first_of(part["name"].value, name.value):
        draft.label(part["name"], "children.name")
        part["name"] = name
    elif part is None and nameless is not None:
        part = nameless
        part |= {"id": Given(new_id(draft, name.value), name), "name": name}
    elif part is None:
        part = {"id": Given(new_id(draft, name.value), name), "name": name}
        draft.listed("children").append(part)
    else:
        draft.label(name, "children.name")
    if dated:
        draft.put(part, key, dated, f"children.{key}")
    if born and behind is not words:
        _category(draft, part, behind)
    draft.subject = part
    return part


def _category(draft: Draft, part: Tree, behind: Words) -> None:
    """“Orry Quayle, born 13 October 2013, neglect”"""
    bare = behind.cut(len(behind.value) - len(behind.value.lstrip(" –—-|,;:.(")), len(behind.value.rstrip(" ).;,")))
    if bare and is_category(draft.terms, bare.value):
        part.setdefault("category", bare)


def _share_surname(parts: list[Tree]) -> None:
    """“Amina and Yusuf Khan” are both Khan."""
    if any("name" not in part for part in parts):
        return
    names = [part["name"].value for part in parts]
    surname = names[-1].split()[-1]
    if len(names[-1].split()) < 2 or any(len(name.split()) > 1 for name in names[:-1]):
        return
    for part in parts[:-1]:
        if isinstance(part["name"], Words):
            part["name"] = Given(f"{part['name'].value} {surname}", part["name"], True)


def child_at_first(draft: Draft, words: Words) -> Words:
    """Takes the child a line begins with, as in “Leo Grant  DOB 6 January 2016  Category: Neglect”; what is left."""
    if not begins_with_child(words):
        return words
    born = BORN.search(words.value)
    part = child(draft, words.cut(0, born.end() if born else None))
    rest = words.cut(born.end() if born else len(words.value))
    _category(draft, part, rest)
    return rest


def begins_with_child(words: Words, *, alone: bool = False) -> bool:
    """Whether a line begins with a name and a date of birth; `alone`: and says nothing else."""
    first, born = _AT_FIRST.match(words.value), BORN.search(words.value)
    if first is None or born is None or born.end() < first.end() or not is_name(first.group("name")):
        return False
    return not alone or not words.value[born.end() :].strip(" .;,)")


def half_name(draft: Draft, label: Words, key: str, words: Words) -> bool:
    """A first name or a surname in a box of its own; the child has a name when both are known."""
    draft.half_names[key] = words
    draft.label(label, "children.name")
    if len(draft.half_names) == 2:
        first, last = draft.half_names.pop("forename"), draft.half_names.pop("surname")
        both = Words(words.text, tuple(sorted((*first.spans, *last.spans))))
        part: Tree = {"id": Given(new_id(draft, f"{first.value} {last.value}"), both)}
        part["name"] = Given(f"{first.value} {last.value}", both, True)
        draft.listed("children").append(part)
        draft.subject = part
    return True


def each_with_age(words: Words, *, young: bool = False) -> list[Words]:
    """The names of several children, each with how old he or she is: “Mirren Gow, 6 (P2) & Cole Gow, 5 months”; none
    where, with `young`, one of them may be grown up. What else stands there stays unplaced."""
    names, at = [], 0
    while (one := _WITH_AGE.match(words.value, at)) is not None and is_name(one["name"]):
        if young and int(one["age"]) >= _GROWN_UP:
            return []
        names.append(words.cut(*one.span("name")))
        at = one.end()
    behind = words.value[at:]
    return names if len(names) > 1 and (not behind.strip() or _NEXT_SENTENCE.match(behind)) else []


def _is_one(name: str) -> bool:
    """Whether a piece of a list is a child, perhaps with no name yet, or the bare brackets of the one before."""
    bare = re.sub(r"\([^)]*\)", "", name).strip(" ()")
    return not bare or is_name(bare) or _UNBORN.fullmatch(bare) is not None


def _said_of_one(words: Words, pieces: list[Words]) -> int | None:
    """Where what is said of the one child of a value begins, behind the name or the birth: “Ada Bell, born 3 May 2017
    (8), Polish, Oak Primary”. None where others may be named there."""
    first, *others = pieces
    if others and all(is_heritage(one.value) or is_body(one.value) or _AGE.fullmatch(one.value) for one in others):
        return len(_AGE_BEHIND.sub("", first.value))
    born = BORN.search(first.value)
    if born is None or any(BORN.search(one.value) or _UNBORN.fullmatch(one.value) for one in others):
        return None
    end = words.value.index(born.group()) + len(born.group())
    surname = folded(first.value[: born.start()]).split()[-1:]
    if _JOINED.search(words.value[end:]) or any(folded(one.value).split()[-1:] == surname for one in others):
        return None
    return end


def _said_besides(draft: Draft, part: Tree, behind: Words) -> None:
    """A child's category and school, in the words behind the birth; what else they say stays unplaced."""
    for piece in behind.split(_COMMA):
        _category(draft, part, piece)
        if part.get("category") is not piece and is_body(piece.value):
            draft.put(part, "school", piece, "children.school")


def children(draft: Draft, words: Words) -> list[Tree]:
    """The children named in one value: “Amina and Yusuf Khan” is one name more than it has dates."""
    if _SURNAME_FIRST.fullmatch(words.value):
        return [child(draft, words)]
    if aged := each_with_age(words):
        return [child(draft, name) for name in aged]
    pieces = names_kept(words.split(_SEVERAL))
    names = [BORN.sub("", piece.value) for piece in pieces]
    if len([name for name in names if name.strip(" ()")]) == 1:
        return [child(draft, words)]
    if (behind := _said_of_one(words, pieces)) is not None:
        part = child(draft, words.cut(0, behind))
        _said_besides(draft, part, words.cut(behind))
        return [part]
    if len(pieces) > 1 and all(map(_is_one, names)):
        made = [child(draft, piece) for piece in pieces if folded(BORN.sub("", piece.value)) or len(pieces) == 1]
        _share_surname(made)
        return made
    return [child(draft, words)]

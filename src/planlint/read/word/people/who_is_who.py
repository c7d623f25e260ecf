"""Who is who in a draft: names with their roles and relations, met in tables, lists and labels, each person once."""

from __future__ import annotations

import re

from planlint.read.word.people.contact import give_contact, name_and_reach
from planlint.read.word.people.ids import new_id
from planlint.read.word.people.named_already import BRACKETS, find, has_relation
from planlint.read.word.people.nobody import is_no_agency
from planlint.read.word.people.two_names import is_called_by_relation, is_of_two_names
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name, post, relation

_PIECES = re.compile(r"\s+=\s+|\s*[;\n\t]\s*|\s*,\s*(?![^()]*\))|\s+[-–—/|]\s+(?![^()]*\))|\s*—\s*")
# “OKORO, Blessing”, as case systems print it; “De SOUZA, Ana Maria”. A word of small letters must end at a space: were
# the space left open, “someone from the school to be confirmed” could be cut in a million ways, and all would be tried.
_SURNAME_FIRST = re.compile(
    r"\s*(?:[a-z]+[ -]|(?:D[eaiu]|Mac|Mc|O['’]|Van|Al|El|Le|La)[ -]?)*[a-z]*[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)*,\s+"
    r"(?P<first>[A-Z][a-zà-ÿ'’-]+(?:[ -][A-Z][\w'’-]*)*)"
)
_TURNED = re.compile(r"\s*([A-Z][\w'’-]+),\s+([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\s*")
_GAP = re.compile(r"\S(?=\s{3,}\S)")  # behind it stands something else
_AGE = re.compile(r"(?:aged? )?\d{1,2}", re.IGNORECASE)
_AGE_BEHIND = re.compile(r"[\s,(]+(?:aged? )?\d{1,2}\)?$", re.IGNORECASE)
# “Head of year 10”, unlike a day or a telephone number.
_COUNTED_POST = re.compile(r"[^\d]*\b(?:year|yr|class|ward) \d{1,2}\b[^\d]*", re.IGNORECASE)
_WHOSE = re.compile(r"(?P<child>[A-Z][\w-]*)['’]s? ")
_INITIALS = re.compile(r"[A-Z][a-z]?\.?(?:[A-Z]\.?){1,3}")
_COLON = re.compile(r"\s*:\s*")


def person(draft: Draft, words: Words, post_words: Words | Given | None = None, *, only_name: bool = False) -> Tree:
    """The person of one line such as “Priya Shah, social worker, Children's Services”, added when new.

    `post_words` is the role or relation that a label or a cell beside it has already told; with `only_name` the words
    are the name and nothing else: “Shah, Priya”.
    """
    name, rest = (words, []) if only_name else _name_and_rest(words)
    part = find(draft, name.value)
    if part is None:
        part = {"id": Given(new_id(draft, name.value), name), "name": name}
        draft.listed("people").append(part)
        if is_of_two_names(name.value) and (bracket := BRACKETS.search(name.value)) is not None:
            part["known_as"] = [Given(one, name) for one in (name.value[: bracket.start()], bracket.group(1))]
    else:
        draft.label(name, "people.name")
    if any(part is one for one in draft.tree.get("children", ())):
        return part  # “Re: Amari Fontaine”: a child has no role, and what stands beside the name stays unplaced
    if post_words:
        give_post(draft, part, post_words)
    for piece in rest:
        initials = _is_initials_of(part, piece.value) and not post(piece.value)  # “Greta Pohl (GP)”
        if initials or is_called_by_relation(piece.value):
            called(part, piece)
        else:
            _give(draft, part, piece)
    return part


def called(part: Tree, words: Words) -> None:
    """What somebody is called besides, or the initials by which the rest of a draft names them."""
    part.setdefault("known_as", []).append(words)


def _is_initials_of(part: Tree, text: str) -> bool:
    """Whether words beside a name are its initials: “Verna Campbell (VeC)”."""
    parts = part["name"].value.split()
    capitals = "".join(letter for letter in text if letter.isupper())
    return _INITIALS.fullmatch(text) is not None and capitals in {
        "".join(word[0] for word in parts[at:]) for at in range(len(parts) - 1)
    }


def is_surname_first(text: str) -> bool:
    """Whether words may be one name with the surname first, where what somebody is stands elsewhere: “Shah, Priya”."""
    first = _TURNED.fullmatch(text)
    return first is not None and not any(post(half) or relation(half) for half in first.groups())


def _name_and_rest(words: Words) -> tuple[Words, list[Words]]:
    """The name in a line about one person, and what else is said of them."""
    pieces = _with_surname_first(words) or words.split(_PIECES)
    name, rest = words, pieces[:0]
    colon = words.split(_COLON)
    if len(pieces) > 1 and _names_before_colon(pieces[0]):
        pieces = [*pieces[0].split(_COLON), *pieces[1:]]
    elif len(pieces) == 1 and len(colon) == 2:
        pieces = colon if len(colon[0].value.split()) > 1 or len(colon[1].value.split()) == 1 else colon[::-1]
    if len(pieces) > 1:
        name, rest = pieces[0], pieces[1:]
        told_first = post(name.value) or relation(name.value) or (is_name(rest[0].value) and not is_name(name.value))
        if told_first and not (post(rest[0].value) or relation(rest[0].value)):
            name, rest = rest[0], [pieces[0], *rest[1:]]
    if (gap := _GAP.search(name.value)) is not None:
        name = name.cut(0, gap.end())
    name, reach = name_and_reach(name)
    if reach is not None:
        rest = [reach, *rest]
    if bracket := BRACKETS.search(name.value):
        inner, bare = name.cut(*bracket.span(1)), name.cut(0, bracket.start())
        if bare and not is_of_two_names(name.value):
            name, rest = bare, [inner, *rest]
    return _without_age(*_with_post_behind(name, rest))


def _with_post_behind(name: Words, rest: list[Words]) -> tuple[Words, list[Words]]:
    """“Sinead Quigg HV”: what somebody is stands behind the whole name, with nothing between."""
    before, _, last = name.value.rpartition(" ")
    if " " not in before or not is_name(before) or not (last.isalpha() and last.isupper()) or post(last) is None:
        return name, rest
    return name.cut(0, len(before)), [name.cut(len(before) + 1), *rest]


def _without_age(name: Words, rest: list[Words]) -> tuple[Words, list[Words]]:
    """“Efua, 9 – sister”, “Kirsty Galbraith 25”: how old somebody is stays unplaced."""
    age = _AGE_BEHIND.search(name.value)
    if age is not None and is_name(name.value[: age.start()]):
        name = name.cut(0, age.start())
    return name, [piece for piece in rest if not _AGE.fullmatch(piece.value)]


def _names_before_colon(words: Words) -> bool:
    """Whether a name stands before a colon, and what they are behind it: “Farah Siddiqui: social worker, …”."""
    before, colon, behind = words.value.partition(": ")
    return bool(colon) and is_name(before) and not (post(before) or is_name(behind))


def _with_surname_first(words: Words) -> list[Words]:
    """A name whose surname stands first, in capitals, as one piece, and what is said behind it; nothing for others."""
    first = _SURNAME_FIRST.match(words.value)
    if first is None or post(first.group("first")) or relation(first.group("first")):
        return []
    behind = [piece for piece in words.cut(first.end()).split(_PIECES) if piece]
    inner = [(piece, BRACKETS.fullmatch(piece.value)) for piece in behind]  # “SMITH, Mary (social worker)”
    return [words.cut(0, first.end()), *(piece.cut(*within.span(1)) if within else piece for piece, within in inner)]


def _give(draft: Draft, part: Tree, words: Words) -> None:
    if give_contact(draft, part, words):
        return
    if is_no_agency(words.value) or _is_child(draft, words.value):
        return  # it stays unplaced
    first = words.value.split(". ")[0]
    related = words.value.split(", ")[0]
    if relation(_of_no_child(draft, related)):  # “papa, mum's dad”, “Eilidh's dad, stays in Portree”
        first = related
    if post(first) or relation(_of_no_child(draft, first)):  # “mum's brother. T. respects him”
        words = words.cut(0, len(first))
    if post(words.value) or relation(_of_no_child(draft, words.value)):
        give_post(draft, part, words)
    elif "role" not in part and "relations" not in part and _may_be_a_post(words.value):
        part["role"] = words
    elif "agency" not in part and "relations" not in part and not re.search(r"\d{3}", words.value):
        part["agency"] = words


def _is_child(draft: Draft, text: str) -> bool:
    """Whether it is one of the children by the first name: “Fiona Strang, health visitor (Cole)”."""
    names = (one["name"].value for one in draft.tree.get("children", ()) if "name" in one)
    return folded(text) in {folded(name.split()[0]) for name in names if name}


def _may_be_a_post(text: str) -> bool:
    return not re.search(r"\d", text) or _COUNTED_POST.fullmatch(text) is not None


def give_post(draft: Draft, part: Tree, words: Words | Given) -> None:
    """Says what somebody is: a relative in `relations` (to the child, where there is one), anybody else in `role`."""
    bare = BRACKETS.sub("", words.value)  # “Grandmother (Nain)”
    of_somebody = re.sub(r"\s+(?:of|to)\s+.*$", "", bare, flags=re.DOTALL)
    ways = (words.value, bare, _of_no_child(draft, bare), of_somebody, *_in_two_languages(bare))
    is_ = next(filter(None, map(relation, ways)), None)
    if is_ is None:
        if "role" not in part:
            part["role"] = words
        elif isinstance(words, Words) and folded(words.value) == folded(part["role"].value):
            draft.label(words, "people.role")
        return
    if any(has_relation(one.get("is"), is_) for one in part.get("relations", ())):
        draft.label(words if isinstance(words, Words) else words.words, "people.relations")
        return
    part.setdefault("relations", []).append({"is": words})


def _of_no_child(draft: Draft, text: str) -> str:
    """A relation without the child whose it is: “dad” for “Eilidh's dad”."""
    whose = _WHOSE.match(text)
    return text[whose.end() :] if whose is not None and _is_child(draft, whose["child"]) else text


def _in_two_languages(text: str) -> list[str]:
    """“Tad / father”: the same relative twice; of two different ones nothing is told."""
    halves = text.split("/")
    return halves[:1] if len(halves) > 1 and len({relation(half.strip()) for half in halves}) == 1 else []


def settle_relations(tree: Tree) -> None:
    """A relation is to the children whom its words name, else to each of them: it is the same words."""
    children = [part for part in tree.get("children", ()) if "id" in part]
    for one in tree.get("people", ()):
        told = one.get("relations", [])
        for item in list(told) if children else ():
            words = item["is"] if isinstance(item["is"], Words) else item["is"].words
            first, *others = _named_in(words.value, children) or children
            item["to"] = Given(first["id"].value, words)
            told += [{"to": Given(other["id"].value, words), "is": Given(item["is"].value, words)} for other in others]


def _named_in(text: str, children: list[Tree]) -> list[Tree]:
    """The children whom “Father of Jaxon”, “Jaxon's dad” names, by their first names."""
    behind = re.search(r"\s(?:of|to)\s(.*)$", text, re.DOTALL)
    said = {*folded(behind.group(1)).split()} if behind else set()
    if (whose := _WHOSE.match(text)) is not None:
        said.add(folded(whose["child"]))
    return [child for child in children if "name" in child and folded(child["name"].value).split()[:1][0] in said]

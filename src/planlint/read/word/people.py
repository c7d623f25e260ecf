"""Who is who in a draft: names with their roles and relations, met in tables, lists and labels, each person once."""

from __future__ import annotations

import re

from planlint.read.word.draft import Draft
from planlint.read.word.owners import is_name, post, relation
from planlint.read.word.spans import Words
from planlint.read.word.terms import folded
from planlint.read.word.tree import Given, Tree

_PIECES = re.compile(r"\s*[;\n\t]\s*|\s*,\s*|\s+[-–—/|]\s+|\s*—\s*")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]")
_SEVERAL = re.compile(r"\s*[;\n]\s*|\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+|\s+/\s+")
_COLON = re.compile(r"\s*:\s*")
_BORN = re.compile(
    r"[\s,(\[–-]*(?:(?:d\.?\s?o\.?\s?b\.?|date of birth|born|edd)\s*:?\s*)?"
    r"(\d{1,2}(?:st|nd|rd|th)?[\s./-](?:\d{1,2}|[A-Za-z]{3,9})[\s./-],?\s?\d{2,4})[)\]]?",
    re.IGNORECASE,
)
_NOBODY = {
    *("vacant", "vacancy", "tbc", "tba", "tbd", "to be confirmed", "to be allocated", "unallocated", "unknown"),
    *("not known", "none", "n a", "not applicable", "nil"),
}
_CHILD = {"child", "subject child", "subject", "son", "daughter", "unborn baby", "unborn child", "baby", "unborn"}


def find(draft: Draft, text: str, lists: tuple[str, ...] = ("people", "children")) -> Tree | None:
    """The person of that name, also by a first name or relation that only one of them has."""
    words = folded(_BRACKETS.sub("", text))
    parts: list[Tree] = [part for key in lists for part in draft.tree.get(key, ())]
    for part in parts:
        names = [part.get("name"), *part.get("known_as", ())]
        if any(isinstance(name, Words) and folded(name.value) == words for name in names):
            return part
    whole = [part for part in parts if isinstance(part.get("name"), Words) and _is_first_of(part["name"].value, text)]
    if len(whole) == 1 and "children" in lists and any(whole[0] is one for one in draft.tree.get("children", ())):
        return whole[0]
    is_ = relation(text)
    fits = [
        part
        for part in parts
        if (is_ and any(_says(one.get("is"), is_) for one in part.get("relations", ())))
        or (post(text) and isinstance(part.get("role"), Words) and post(part["role"].value) == post(text))
        or (isinstance(part.get("name"), Words) and words and folded(part["name"].value).split()[:1] == [words])
    ]
    found: Tree | None = fits[0] if len(fits) == 1 else None
    return found


def _is_first_of(short: str, long: str) -> bool:
    """Whether a name is the first name alone of a longer one: “Ibrahim” of “Ibrahim Farouk-Hale”."""
    first, rest = folded(short).split(), folded(long).split()
    return len(first) == 1 and len(rest) > 1 and first == rest[:1]


def _says(words: object, is_: str) -> bool:
    return isinstance(words, Words | Given) and relation(words.value) == is_


def child(draft: Draft, words: Words) -> Tree:
    """The child of that name, added when new; a date of birth behind the name is taken too."""
    born = _BORN.search(words.value)
    dated = words.cut(*born.span(1)) if born else None
    if born:
        label = words.cut(born.start(), born.start(1))
        draft.label(label if label else None, "children.born")
        words = words.cut(0, born.start()) or words.cut(born.end())
    bracket = _BRACKETS.search(words.value)
    inside = bool(bracket and words.value[bracket.end() :].strip())  # “Benjamin (Benji) Oduya” is one name
    name = words.cut(0, bracket.start()) if bracket and bracket.start() and not inside else words
    part = find(draft, name.value, ("children",))
    nameless = next((one for one in draft.tree.get("children", ()) if "name" not in one), None)
    if part is not None and _is_first_of(part["name"].value, name.value):
        draft.label(part["name"], "children.name")
        part["name"] = name
    elif part is None and nameless is not None:
        part = nameless
        part |= {"id": Given(_id(draft, name.value), name), "name": name}
    elif part is None:
        part = {"id": Given(_id(draft, name.value), name), "name": name}
        draft.listed("children").append(part)
    else:
        draft.label(name, "children.name")
    if dated:
        draft.put(part, "born", dated, "children.born")
    draft.subject = part
    return part


def half_name(draft: Draft, label: Words, key: str, words: Words) -> bool:
    """A first name or a surname in a box of its own; the child has a name when both are known."""
    draft.half_names[key] = words
    draft.label(label, "children.name")
    if len(draft.half_names) == 2:
        first, last = draft.half_names.pop("forename"), draft.half_names.pop("surname")
        both = Words(words.text, tuple(sorted((*first.spans, *last.spans))))
        part: Tree = {"id": Given(_id(draft, f"{first.value} {last.value}"), both)}
        part["name"] = Given(f"{first.value} {last.value}", both, True)
        draft.listed("children").append(part)
        draft.subject = part
    return True


def children(draft: Draft, words: Words) -> list[Tree]:
    """The children named in one value: “Amina and Yusuf Khan” is one name more than it has dates."""
    pieces = _split(words, _SEVERAL)
    names = [_BORN.sub("", piece.value) for piece in pieces]
    if len([name for name in names if name.strip(" ()")]) == 1:
        return [child(draft, words)]
    if len(pieces) > 1 and all(is_name(re.sub(r"\([^)]*\)", "", name)) or not name.strip(" ()") for name in names):
        return [child(draft, piece) for piece in pieces if folded(_BORN.sub("", piece.value)) or len(pieces) == 1]
    return [child(draft, words)]


def person(draft: Draft, words: Words, post_words: Words | Given | None = None) -> Tree:
    """The person of one line such as “Priya Shah, social worker, Children's Services”, added when new.

    `post_words` is the role or relation that a label or a cell beside it has already told.
    """
    pieces = _split(words, _PIECES)
    name, rest = words, pieces[:0]
    colon = _split(words, _COLON)
    if len(pieces) == 1 and len(colon) == 2:
        pieces = colon
    if len(pieces) > 1:
        name, rest = pieces[0], pieces[1:]
        if (post(name.value) or relation(name.value)) and not (post(rest[0].value) or relation(rest[0].value)):
            name, rest = rest[0], [pieces[0], *rest[1:]]
    if bracket := _BRACKETS.search(name.value):
        inner, bare = name.cut(*bracket.span(1)), name.cut(0, bracket.start())
        if bare:
            name, rest = bare, [inner, *rest]
    part = find(draft, name.value)
    if part is None:
        part = {"id": Given(_id(draft, name.value), name), "name": name}
        draft.listed("people").append(part)
    else:
        draft.label(name, "people.name")
    if post_words is not None:
        give_post(draft, part, post_words)
    for piece in rest:
        _give(draft, part, piece)
    return part


def people_of(words: Words) -> list[Words]:
    """Each of several people named in one line: “Priya Shah (social worker), Jo Bell (health visitor)”."""
    pieces = _split(words, re.compile(r"\s*[;\n]\s*")) if ";" in words.value or "\n" in words.value else []
    pieces = pieces or _split(words, re.compile(r"\s*,\s*(?![^()]*\))(?:and\s+)?|\s+and\s+(?=[A-Z][\w'’-]+ [A-Z])"))
    bare = [_BRACKETS.sub("", piece.value) for piece in pieces]
    each = all(is_name(one) and post(one) is None and relation(one) is None for one in bare)
    return pieces if each or ";" in words.value else [words]


def _give(draft: Draft, part: Tree, words: Words) -> None:
    if post(words.value) or relation(words.value):
        give_post(draft, part, words)
    elif "role" not in part and "relations" not in part and not re.search(r"\d", words.value):
        part["role"] = words
    elif "agency" not in part and "relations" not in part and not re.search(r"\d{3}", words.value):
        part["agency"] = words
    elif re.search(r"\d[\d ]{8,}", words.value):
        part.setdefault("contact", {}).setdefault("phone", words)
    elif re.fullmatch(r"\S+@\S+", words.value):
        part.setdefault("contact", {}).setdefault("email", words)


def give_post(draft: Draft, part: Tree, words: Words | Given) -> None:
    """Says what somebody is: a relative in `relations` (to the child, where there is one), anybody else in `role`."""
    is_ = relation(words.value) or relation(re.sub(r"\s+(?:of|to)\s+.*$", "", words.value, flags=re.DOTALL))
    if is_ is None:
        if "role" not in part:
            part["role"] = words
        elif isinstance(words, Words) and folded(words.value) == folded(part["role"].value):
            draft.label(words, "people.role")
        return
    if any(_says(one.get("is"), is_) for one in part.get("relations", ())):
        draft.label(words if isinstance(words, Words) else words.words, "people.relations")
        return
    part.setdefault("relations", []).append({"is": words})


def settle_relations(draft: Draft) -> None:
    """A relation is to the child, where the draft has only one; to each of several, it is the same words."""
    ids = [part["id"].value for part in draft.tree.get("children", ()) if "id" in part]
    for one in draft.tree.get("people", ()):
        told = one.get("relations", [])
        for item in list(told) if ids else ():
            words = item["is"] if isinstance(item["is"], Words) else item["is"].words
            item["to"] = Given(ids[0], words)
            told += [{"to": Given(other, words), "is": Given(item["is"].value, words)} for other in ids[1:]]


def is_child(text: str) -> bool:
    """Whether a relation or role in a table of people says that the row is one of the children."""
    return folded(text) in _CHILD


def is_nobody(text: str) -> bool:
    """Whether a name's place holds a prompt of the form or says that the post is empty."""
    return bool(re.fullmatch(r"[\[<{(].*[\])>}]", text.strip())) or folded(text) in _NOBODY


def reference(part: Tree, words: Words, uses: bool = True) -> Given:
    """The id of somebody, standing where the name stands."""
    return Given(part["id"].value, words, uses)


def _id(draft: Draft, name: str) -> str:
    taken = {part["id"].value for key in ("children", "people") for part in draft.tree.get(key, ()) if "id" in part}
    plain = folded(re.sub(r"^(?:mr|mrs|ms|miss|dr|prof)\.?\s+", "", name, flags=re.IGNORECASE))
    new = "-".join(plain.split()[:4]) or "person"
    number = 2
    while new in taken:
        new = f"{'-'.join(plain.split()[:4])}-{number}"
        number += 1
    return new


def _split(words: Words, between: re.Pattern[str]) -> list[Words]:
    at, found = 0, []
    for match in between.finditer(words.value):
        found.append(words.cut(at, match.start()))
        at = match.end()
    found.append(words.cut(at))
    return [piece for piece in found if piece]

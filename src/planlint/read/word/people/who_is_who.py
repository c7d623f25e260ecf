"""Who is who in a draft: names with their roles and relations, met in tables, lists and labels, each person once."""

from __future__ import annotations

import functools
import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name, post, posts, relation

_PIECES = re.compile(r"\s+=\s+|\s*[;\n\t]\s*|\s*,\s*(?![^()]*\))|\s+[-–—/|]\s+|\s*—\s*")
BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]")
_ORGANISATION = re.compile(
    r"\b(?:unit|team|service|police|hospital|school|academy|college|nursery|aid|clinic|surgery|centre|department|office|nhs)\b",
    re.IGNORECASE,
)
_COLON = re.compile(r"\s*:\s*")
_NOBODY = {
    *("vacant", "vacancy", "tbc", "tba", "tbd", "to be confirmed", "to be allocated", "unallocated", "unknown"),
    *("not known", "none", "n a", "not applicable", "nil"),
    # What a form asks for beside a name.
    *("date", "dates", "signature", "signatures", "signed", "name", "names", "role", "relationship", "agency"),
    *("dyddiad", "llofnod", "enw", "rol", "see minutes", "see above", "see below", "as above", "as before"),
    *("conference", "review", "review conference", "core group", "yes", "no", "yes no"),
}
_SENTENCES = re.compile(r"[a-z)]{3,}[.!?]\s+[A-Z]")
_MOST_WORDS_OF_A_NAME = 7
_REFERENCE = re.compile(r"(?=(?:\S*\d){3})[A-Z\d]+(?:[-/.][A-Z\d]+)*")  # “NVT-CP-20617”
_CHILD = {"child", "subject child", "subject", "son", "daughter", "unborn baby", "unborn child", "baby", "unborn"}


def find(draft: Draft, text: str, lists: tuple[str, ...] = ("people", "children")) -> Tree | None:
    """The person of that name, also by a first name or relation that only one of them has."""
    words = folded(BRACKETS.sub("", text))
    parts: list[Tree] = [part for key in lists for part in draft.tree.get(key, ())]
    for part in parts:
        names = [part.get("name"), *part.get("known_as", ())]
        if any(isinstance(name, Words | Given) and folded(name.value) == words for name in names):
            return part
    whole = [
        part for part in parts if isinstance(part.get("name"), Words | Given) and is_first_of(part["name"].value, text)
    ]
    if len(whole) == 1 and "children" in lists and any(whole[0] is one for one in draft.tree.get("children", ())):
        return whole[0]
    is_ = relation(text)
    fits = [
        part
        for part in parts
        if (is_ and any(_says(one.get("is"), is_) for one in part.get("relations", ())))
        or (post(text) and isinstance(part.get("role"), Words) and post(part["role"].value) == post(text))
        or (isinstance(part.get("name"), Words | Given) and words and folded(part["name"].value).split()[:1] == [words])
    ]
    found: Tree | None = fits[0] if len(fits) == 1 else None
    return found


def is_first_of(short: str, long: str) -> bool:
    """Whether a name is the first name alone of a longer one, or short for it: “Ibrahim” or “Ibi” of “Ibrahim
    Farouk-Hale”."""
    first, rest = folded(short).split(), folded(long).split()
    return len(first) == 1 and len(rest) > 1 and len(first[0]) > 2 and rest[0].startswith(first[0])


def with_initial(draft: Draft, text: str, post_of: str = "") -> Tree | None:
    """The one person who signs so: “C. Farrow” for Chloe Farrow; with `post_of` only whoever has that post."""
    initial, *rest = folded(text).split() or [""]
    if len(initial) != 1 or not rest:
        return None
    named = ((part, folded(part["name"].value).split()) for part in draft.tree.get("people", ()) if "name" in part)
    fits = [part for part, name in named if name[-1:] == rest[-1:] and name[0].startswith(initial)]
    if len(fits) != 1 or (post_of and not _has_post(fits[0], post_of)):
        return None
    found: Tree = fits[0]
    return found


def _has_post(part: Tree, words: str) -> bool:
    role = part.get("role")
    return isinstance(role, Words | Given) and (folded(role.value) == folded(words) or post(role.value) == post(words))


def shares_surname(draft: Draft, name: str) -> bool:
    """Whether somebody in the draft has the same last name: “Poppy Ashworth”, where Carly Ashworth is in it."""
    last = folded(name).split()[-1:]
    names = [part.get("name") for key in ("people", "children") for part in draft.tree.get(key, ())]
    return any(isinstance(one, Words | Given) and folded(one.value).split()[-1:] == last for one in names)


def _says(words: object, is_: str) -> bool:
    return isinstance(words, Words | Given) and relation(words.value) == is_


def person(draft: Draft, words: Words, post_words: Words | Given | None = None) -> Tree:
    """The person of one line such as “Priya Shah, social worker, Children's Services”, added when new.

    `post_words` is the role or relation that a label or a cell beside it has already told.
    """
    pieces = split_words(words, _PIECES)
    name, rest = words, pieces[:0]
    colon = split_words(words, _COLON)
    if len(pieces) == 1 and len(colon) == 2:
        pieces = colon if len(colon[0].value.split()) > 1 or len(colon[1].value.split()) == 1 else colon[::-1]
    if len(pieces) > 1:
        name, rest = pieces[0], pieces[1:]
        told_first = post(name.value) or relation(name.value) or (is_name(rest[0].value) and not is_name(name.value))
        if told_first and not (post(rest[0].value) or relation(rest[0].value)):
            name, rest = rest[0], [pieces[0], *rest[1:]]
    if bracket := BRACKETS.search(name.value):
        inner, bare = name.cut(*bracket.span(1)), name.cut(0, bracket.start())
        if bare:
            name, rest = bare, [inner, *rest]
    part = find(draft, name.value)
    if part is None:
        part = {"id": Given(new_id(draft, name.value), name), "name": name}
        draft.listed("people").append(part)
    else:
        draft.label(name, "people.name")
    if any(part is one for one in draft.tree.get("children", ())):
        return part  # “Re: Amari Fontaine”: a child has no role, and what stands beside the name stays unplaced
    if post_words:
        give_post(draft, part, post_words)
    for piece in rest:
        _give(draft, part, piece)
    return part


def people_of(words: Words) -> list[Words]:
    """Each of several people named in one line: “Priya Shah (social worker), Jo Bell (health visitor)”."""
    pieces = split_words(words, re.compile(r"\s*[;\n]\s*")) if ";" in words.value or "\n" in words.value else []
    pieces = pieces or split_words(
        words, re.compile(r"\s*,\s*(?![^()]*\))(?:and\s+)?|\s+and\s+(?=[A-Z][\w'’-]+ [A-Z])")
    )
    bare = [BRACKETS.sub("", piece.value) for piece in pieces]
    each = all(is_name(one) and post(one) is None and relation(one) is None for one in bare)
    each = each and not any(_ORGANISATION.search(one) or _is_post_like(one) for one in bare[1:])
    each = each and not _ORGANISATION.search(bare[0])
    return pieces if each or ";" in words.value else [words]


def _is_post_like(text: str) -> bool:
    """Whether words end as a post does, though no list has them: “Family Intervention Social Worker”."""
    last = folded(text).split()[-1:]
    return bool(last) and last[0] in _ends_of_posts()


@functools.cache
def _ends_of_posts() -> frozenset[str]:
    return frozenset(one.split()[-1] for one in posts())


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
    """Whether a name's place holds no name: a prompt, a line to write on, that the post is empty, sentences."""
    said = text.strip()
    if re.fullmatch(r"[\[<{(].*[\])>}]", said) or all(folded(half) in _NOBODY for half in said.split("/")):
        return True
    is_told = len(said.split()) > _MOST_WORDS_OF_A_NAME and _SENTENCES.search(said) is not None
    return is_told or _REFERENCE.fullmatch(said) is not None or not re.search(r"[^\W\d_]{2}", said)


def reference(part: Tree, words: Words, uses: bool = True) -> Given:
    """The id of somebody, standing where the name stands."""
    return Given(part["id"].value, words, uses)


def new_id(draft: Draft, name: str) -> str:
    """An id out of a name, that nobody has yet."""
    taken = {part["id"].value for key in ("children", "people") for part in draft.tree.get(key, ()) if "id" in part}
    plain = folded(re.sub(r"^(?:mr|mrs|ms|miss|dr|prof)\.?\s+", "", name, flags=re.IGNORECASE))
    new = "-".join(plain.split()[:4]) or "person"
    number = 2
    while new in taken:
        new = f"{'-'.join(plain.split()[:4])}-{number}"
        number += 1
    return new


def split_words(words: Words, between: re.Pattern[str]) -> list[Words]:
    """The pieces of a value between the matches of a pattern."""
    at, found = 0, []
    for match in between.finditer(words.value):
        found.append(words.cut(at, match.start()))
        at = match.end()
    found.append(words.cut(at))
    return [piece for piece in found if piece]

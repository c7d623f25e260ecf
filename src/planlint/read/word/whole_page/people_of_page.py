"""The children and the people whom a page names, with what stands beside each name: born, category, what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.read.word.parts.people_lines import put_people
from planlint.read.word.people.categories import category_in_sentence, is_category, settle_category
from planlint.read.word.people.children import child, children
from planlint.read.word.people.named_already import find
from planlint.read.word.people.who_is_who import give_post, person
from planlint.read.word.tables.told_by_text import is_full_name
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name, is_timescale, post, relation
from planlint.read.word.whole_page.told import Told, line_of
from planlint.timescales.words.day_words import DATE
from planlint.word_lists import Worded

_BEHIND_NAME = re.compile(r"\s*[(,:;–—\d].*$", re.DOTALL)
_LABEL = re.compile(r"[^:]{2,30}:\s*")
_DAY = r"\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|[A-Z][a-z]{2,8})[ ./-](?P<year>(?:20)?\d{2})\b"
_BORN = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})(?: \([^()\d]{1,12}\d{1,2}\))?"
    rf"[,(\s]+(?:(?:(?:was |is )?born(?: on)?|d\.?o\.?b\.?|b\.|on)[:\s]*)?(?P<day>{_DAY})"
)
_WITH_ROLE = Worded(
    r"(?P<name>(?:(?=[A-Z])(?i:<owners.titles>|auntie|aunty|uncle)\.? )?"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})"
    r"(?:\s*[=(:–—-]\s*|,\s+)(?:your |the |her |his |their |our )?(?P<role>[A-Za-z][^;,.()=\d]{1,40}?)\s*(?=[;,.()]|$)"
)
_PARENT = re.compile(r"mother|father|parent|aunt|uncle|carer", re.IGNORECASE)
_SEVERAL = 3
_MAY_TELL = ("nothing", "child", "person")
_YOUNGEST_ADULT = 7  # nobody born before 2007 is a child by now
_MOST_BESIDE = 6
_LONGEST = 48  # letters of what says when a child was born


def read_people(draft: Draft, page: list[Told]) -> None:
    """Puts them into a draft in which a first reading may have named some, or others for them."""
    kids = [
        number
        for number, one in enumerate(page)
        if one.kind == "child" and _is_child(one) and not _is_grown_up(draft, one.piece.words.value)
    ]
    if kids:
        told = {folded(_name(page[number].piece.words).value) for number in kids}
        others = {folded(_name(one.piece.words).value) for one in page if one.kind == "person"}
        _without_others(draft, told, others)
    for number in kids:
        for part in children(draft, page[number].piece.words):
            _of_child(draft, part, [page[one].piece.words for one in _beside(page, number)])
    if not draft.tree.get("children"):
        _born_in_sentences(draft, page)
    for number, one in enumerate(page):
        if one.kind == "person" and find(draft, _name(one.piece.words).value, ("children",)) is not None:
            continue
        if one.kind == "person" or (one.kind == "by_whom" and _heads(page, number)):
            _person(draft, page, number)
        elif one.kind == "nothing" and one.cell is None:
            _told_in_a_line(draft, one.piece.words)


def _is_grown_up(draft: Draft, text: str) -> bool:
    """Whether the first reading found somebody of that name in a list, with a role or as the mother of a child."""
    part = find(draft, text, ("people",))
    if part is None or not draft.tree.get("children"):
        return False
    told = [one["is"].value for one in part.get("relations", ()) if "is" in one]
    return "role" in part or any(_PARENT.search(relation(one) or one) for one in told)


def _told_in_a_line(draft: Draft, words: Words) -> None:
    """Several people in one line, each with what they are: “Ann Grant = mum; Jo Bell (social worker), …”."""
    told = [match for match in _WITH_ROLE.made.finditer(words.value) if _is_role(match.group("role"))]
    if len(told) >= _SEVERAL:
        for match in told:
            person(draft, words.cut(*match.span("name")), words.cut(*match.span("role")))


def _is_role(text: str) -> bool:
    return bool(post(text) or relation(text))


def _heads(page: list[Told], number: int) -> bool:
    """Whether a line, or a row of one cell, names somebody and what they are, above what they do: “Jo Bell, dad”."""
    one = page[number]
    if one.cell is not None and not (one.piece.place is not None and one.piece.place.is_band):
        return False
    name, _, behind = one.piece.words.value.partition(",")
    below = page[number + 1].piece.words.value if number + 1 < len(page) else ""
    told = [text for text in (behind.strip(), below) if text]
    return is_full_name(name) and any(post(text.split(",")[0]) or relation(text.split(";")[0]) for text in told)


def _born_in_sentences(draft: Draft, page: list[Told]) -> None:
    """The children whom sentences name with the day of their birth: “Rory Grant was born on 15 July 2019 …”."""
    for one in page:
        words = one.piece.words
        named = [*_BORN.finditer(words.value)] if one.kind in _MAY_TELL else []
        for match, end in zip(named, [*(other.start() for other in named[1:]), None], strict=False):
            name = words.cut(*match.span("name"))
            if (
                int(match.group("year")[-2:]) >= _YOUNGEST_ADULT
                and is_name(name.value)
                and not is_timescale(name.value)
            ):
                part = child(draft, name)
                draft.put(part, "born", words.cut(*match.span("day")), "children.born")
                behind = words.cut(match.end(), end)
                if behind and (category := draft.terms.category_told.search(behind.value)) is not None:
                    draft.put(part, "category", behind.cut(*category.span("category")), "children.category")
        category_in_sentence(draft, words)
    settle_category(draft)


def _name(words: Words) -> Words:
    return words.cut(0, len(_BEHIND_NAME.sub("", words.value))) or words


def _is_child(one: Told) -> bool:
    name = _name(one.piece.words).value
    return is_name(name) and not (post(name) or relation(name))


def _without_others(draft: Draft, told: set[str], others: set[str]) -> None:
    """Takes away whom the first reading took for a child, where the page names that person among the others, or where
    it is no name of anybody. Beside whom it found a day of birth is a child, whatever the name looks like."""
    kept = []
    for part in draft.tree.get("children", []):
        name = folded(part["name"].value) if "name" in part else ""
        is_other = name in others and "born" not in part
        if name and name not in told and (is_other or not is_name(part["name"].value)):
            continue
        kept.append(part)
    draft.tree["children"] = kept


def _beside(page: list[Told], number: int) -> Iterator[int]:
    """The pieces that may tell more of a child: those of its row, of its column below, then the next ones."""
    one = page[number]
    until = next((at for at in range(number + 1, len(page)) if page[at].kind == "child"), len(page))
    several = sum(other.row == one.row and other.kind == "child" for other in page) > 1 if one.row else False
    if one.cell is not None and several:
        table, row, column = one.cell
        yield from (at for at, other in enumerate(page) if other.cell and other.cell[0::2] == (table, column)
                    and other.cell[1] >= row and at > number)  # fmt: skip
        return
    if one.row is not None:
        yield from (at for at in range(number + 1, until) if page[at].row == one.row)
    for at in range(number + 1, min(until, number + 1 + _MOST_BESIDE)):
        if page[at].kind == "person":
            return
        yield at


def _of_child(draft: Draft, part: Tree, beside: list[Words]) -> None:
    for words in beside:
        label = _LABEL.match(words.value)
        bare = (words.cut(label.end()) if label else words) or words
        day = DATE.search(words.value)
        if day is not None and len(words.value) <= _LONGEST and not {"born", "expected"} & {*part}:
            draft.put(part, "born", words.cut(*day.span()), "children.born")
        elif "category" not in part and is_category(draft.terms, bare.value):
            draft.put(part, "category", bare, "children.category")


def _person(draft: Draft, page: list[Told], number: int) -> None:
    """Somebody of a list, with the role or relation in the next cell, or in the line below the name."""
    one = page[number]
    put_people(draft, "people", [line_of(one)])
    part = find(draft, _name(one.piece.words).value, ("people",))
    following = page[number + 1] if number + 1 < len(page) else None
    if part is None or following is None or following.kind != "nothing" or {"role", "relations"} & {*part}:
        return
    words = following.piece.words
    together = following.row == one.row
    if together and (post(words.value) or relation(words.value)):
        give_post(draft, part, words)

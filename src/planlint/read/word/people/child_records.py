"""A child told in one line: “Leo Grant (twin), born 6 January 2016 – category: neglect”, one of them or several."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field

from planlint import bundled
from planlint.read.word.people.categories import is_category
from planlint.read.word.people.children import child
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.read.word.vocabulary.owners import is_name, post, relation
from planlint.timescales.words.day_words import DATE

_MOST_WORDS = 60
_YEAR = re.compile(r"\d{4}|\d[./-]\d{2}\b")
_BETWEEN = re.compile(
    r"(?:\s+[–—|-]+\s+|\s*[,;:\[\]\t\n|]\s*|\s*\((?!at risk|risk|likel|actual|suspect|confirm)|(?<!of)(?<!risk)\)\s*)+"
    r"(?:[–—-]\s+)?|(?<=[a-z\d]{2})\.(?:\s+|$)|\s{3,}|\s+and\s+(?=[A-Z])"
    r"|\s+(?=(?:(?:who )?(?:is|was) )?(?:born|due)\b|(?:dob|DOB|d\.o\.b|D\.O\.B|EDD|edd)\b)"
)
_RISK = re.compile(r"\s*\((?:at )?(?:risk|likelihood|likely|actual|suspected|confirmed)\b[^()]*\)", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|r?s?)\b", re.IGNORECASE)
_LEADS = re.compile(r"(?:and|we are|this is|i am|for|re|about|\d{1,2}[.)])\s+", re.IGNORECASE)


@dataclass(slots=True)
class _Child:
    """What a line says of one child; `says_born`: that the day is that of a birth; `strange`:
    something else stands there too."""

    name: Words
    key: str = "born"
    day: Words | None = None
    category: Words | Given | None = None
    labels: list[tuple[Words, str]] = field(default_factory=list)
    says_born: bool = False
    strange: bool = False


def child_records(draft: Draft, words: Words, *, listed: bool) -> bool:
    """Takes the children a line tells, each with a date of birth; False for any other line.

    `listed`: the line stands in a list of children, where what is strange in it is of a child all the same.
    """
    text = words.value
    if not _YEAR.search(text) or len(text.split()) > _MOST_WORDS:
        return False
    told = _told(draft, words.split(_BETWEEN))
    if not told:
        return False
    if not any(one.category for one in told[:-1]):  # “Leo, born …, and Ada, born … Category: neglect”
        last = told[-1].category
        for one in told[:-1]:
            one.category = Given(last.value, last) if isinstance(last, Words) else None
    several = sum(one.says_born for one in told) > 1  # then what else the line says is of them all
    if not all(_is_whole(one, listed=listed or several) for one in told):
        return False
    for one in told:
        part = child(draft, one.name)
        draft.put(part, one.key, one.day or one.name, f"children.{one.key}")
        if one.category:
            part.setdefault("category", one.category)
        for label, became in one.labels:
            draft.label(label, became)
    return True


def _is_whole(one: _Child, *, listed: bool) -> bool:
    """Whether enough is said of a child: “Conference, 11 August 2026” is a day of something else."""
    if one.day is None or not (one.says_born or one.category):
        return False
    return listed or one.category is not None or not one.strange


def _told(draft: Draft, pieces: list[Words]) -> list[_Child]:
    """The children of the pieces of a line; none where it cannot be about children alone."""
    told: list[_Child] = []
    asks = ""
    before: list[tuple[Words, str]] = []
    for at, piece in enumerate(pieces):
        lead = _LEADS.match(piece.value)
        bare = piece.cut(lead.end()) if lead else piece
        behind = pieces[at + 1].value if at + 1 < len(pieces) else ""
        if not told and _is("nameless", bare.value) and is_unborn(behind):
            before = [(piece, "children.name")]
            continue  # “Child: Unborn baby Grant. Due 3 May 2026”
        if (not told or told[-1].day) and _may_be_child(draft, bare.value) and (not told or _opens_birth(behind)):
            told.append(_Child(bare, labels=before))
            before = []
        elif not told or post(piece.value) or (relation(piece.value) and not _is("notes", piece.value)):
            return []
        elif any(_is(key, piece.value) for key in ("born", "expected", "category")):
            asks = next(key for key in ("born", "expected", "category") if _is(key, piece.value))
            told[-1].labels.append((piece, f"children.{asks}"))
            continue
        elif not _date(told[-1], piece, asks) and not _category(draft, told[-1], piece):
            if asks == "category" and told[-1].category is None:
                told[-1].category = piece.cut(0, len(piece.value.rstrip(" .")))
                asks = ""
                continue  # “Category: Likely physical harm”, in no list
            if is_name(piece.value) and told[-1].day is None and len(told[-1].name.value.split()) == 1:
                return []  # “Grant, Leo”
            told[-1].strange = told[-1].strange or not _is("notes", piece.value)
        asks = ""
    return told


def _may_be_child(draft: Draft, text: str) -> bool:
    """Whether words may be a child's name, or stand for one who is not born yet."""
    nameless = _pattern("nameless").match(text.lower())
    rest = text[nameless.end() :].strip() if nameless else text
    if not rest:
        return True
    asks = draft.terms.labels.whole(text) or draft.terms.columns.whole(text) or "/" in text or _is("born", text)
    asks = asks or is_category(draft.terms, text)  # “… Neglect. Pre-birth conference 5 March 2026”
    return not asks and is_name(rest) and not post(text) and not relation(text)


def is_unborn(text: str) -> bool:
    """Whether words stand for a child that has no name yet: “Unborn baby Grant”."""
    nameless = _pattern("nameless").match(text.lower())
    rest = text[nameless.end() :].strip() if nameless else ""
    return nameless is not None and (not rest or is_name(rest))


def is_birth(text: str, *, said: bool = False) -> bool:
    """Whether words are a day and nothing else but what says that it is one of birth, as it must where `said`: “DOB
    11/09/2009”."""
    day = DATE.search(text)
    label = text[: day.start()].strip(" :") if day is not None else ""
    return day is not None and not text[day.end() :].strip(" .") and (_is("born", label) if label else not said)


def _opens_birth(text: str) -> bool:
    """Whether what stands behind a name is a date of birth, or the label of one."""
    return any(_is(key, text) for key in ("born", "expected", "notes")) or DATE.search(text) is not None


def _date(one: _Child, piece: Words, asks: str) -> bool:
    """A date of birth, with its label or behind it."""
    match = DATE.search(piece.value)
    if match is None or piece.value[match.end() :].strip(" .)") or one.day is not None:
        return False
    label = piece.value[: match.start()].strip(" :")
    if not asks and _WEEKDAY.match(label or match.group()):
        return False  # “Conference: Tuesday 30 September 2025”: nobody tells on which weekday a child was born
    key = asks if asks in ("born", "expected") else "born"
    if label:
        key = next((each for each in ("expected", "born") if _is(each, label)), "")
    if not key:
        return False
    one.day = piece.cut(*match.span())
    one.says_born = bool(asks or label)
    one.key = "expected" if _pattern("nameless").match(one.name.value.lower()) else key
    one.labels.append((piece.cut(0, match.start()), f"children.{one.key}"))
    return True


def _category(draft: Draft, one: _Child, piece: Words) -> bool:
    """The category of abuse, bare or behind its label: “plan because of neglect”."""
    label = _label_of_category().match(piece.value)
    for start in {label.end() if label else 0, 0}:
        bare = piece.cut(start, len(piece.value.rstrip(" .")))
        if bare and one.category is None and is_category(draft.terms, _RISK.sub("", bare.value)):
            one.category = bare
            one.labels.append((piece.cut(0, start), "children.category"))
            return True
    return False


def _is(key: str, text: str) -> bool:
    return _pattern(key).fullmatch(text.strip(" .:").lower()) is not None


@functools.cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in bundled.words("child_records")[key]))


@functools.cache
def _label_of_category() -> re.Pattern[str]:
    label, between = (_pattern(key).pattern for key in ("category", "between"))
    return re.compile(rf"(?:{label})?(?:\s*(?:{between}))*\s+", re.IGNORECASE)

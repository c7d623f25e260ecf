"""An action cut at its joints: sentences, items of a list, commas, “and”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words

_WORD = re.compile(r"[^\W_]+(?:(?:['’-](?!(?:ll|d)\b)|(?<=[A-Z])&(?=[A-Z]))[^\W_]+)*")
_ITEM = r"(?:^|(?<=[\s:;,.]))\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)](?=\s)"
_TITLES = r"(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bMs)(?<!\bSt)(?<!\bSoc)(?<!\bincl)(?<!\binc)(?<!\bapprox)"
_SENTENCE_END = rf"{_TITLES}[.!?](?=\s+[\"'“‘(]?[A-Z]|\s*$)"
_STRONG = rf"{_ITEM}|\s[|]\s|->|→|\t|[;\n\r•▪◦●]+|{_SENTENCE_END}|(?<!\bw)(?:\s/\s?|/\s)|(?<!\bre):\s|\s[-–—]\s"
_OPENING = r"^\s*(?:besides|apart from|aside from|on top of)\b"
_WEAK = (
    rf"{_OPENING}|,|\b(?:as well as(?: which| that)?|in addition(?: to)?(?: which| that| this)?"
    r"|on top of (?:which|that|this)"
    r"|(?:after|following|upon) which|at which (?:point|time|stage)|whereupon"
    r"|(?<!^)in the meantime(?=,? \w)"
    r"|followed by|along with|together with|alongside(?= (?:an?|another|two|three|\w{2,}ing)\b)"
    r"|but(?= (?:will )?(?:\w+ ){0,2}also\b)|and|(?-i:plus)|then|whilst|while)\b"
    r"|(?<![A-Z])&|&(?![A-Z])|\s\+\s"
)
_JOINT = re.compile(f"(?P<strong>{_STRONG})|(?P<weak>{_WEAK})", re.IGNORECASE)
_STROKE = re.compile(r"(?<=[a-z]{2})/(?=(([a-zA-Z]+) \w+))")
_BULLETS = ("-", "–", "—", "*")
_BRACKETED = re.compile(r"\(([^()]{1,200})\)")
_QUOTED = re.compile(r"“[^“”]{1,60}”|\"[^\"]{1,60}\"")  # a name or what is said: “Take 3”


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands."""

    text: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """The words between two joints, and the joint before them; `owner` stood behind them in brackets."""

    words: tuple[Word, ...]
    joint: str
    strong: bool
    item: bool
    owner: str = ""

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


# One action is asked for its stretches by many questions, one after another.
@functools.lru_cache(maxsize=64)
def segments(text: str) -> tuple[Segment, ...]:
    """Every stretch between joints that holds a word; what stands in brackets is passed over."""
    return tuple(_segments(text))


def _segments(text: str) -> Iterator[Segment]:
    blanked = _QUOTED.sub(_spaces, _BRACKETED.sub(_blanked, text))
    bracketed = _BRACKETED.finditer(text)
    owners = [(match.start(), match.group(1)) for match in bracketed if not match.group(1)[0].isdigit()]
    joint, strong, item, start = "", True, False, 0
    bulleted = text.lstrip()[:1] in _BULLETS
    for match in [*_joints(blanked), None]:
        stop = match.start() if match else len(blanked)
        words = tuple(words_of(blanked, start, stop))
        if words:
            last = words[-1].end
            behind = (owner for place, owner in owners if last <= place < min(stop, last + 3))
            yield Segment(words, joint, strong, item, next(behind, ""))
            joint, strong, item = "", False, False
        if match:
            sign = match.group().strip().lower()
            strong = strong or match.lastgroup == "strong"
            strong = strong or sign == "/"
            numbered = re.fullmatch(r"\(?\w{1,3}[.)]|[•▪◦●/;|→]|->|", sign) is not None
            item = item or numbered or (bulleted and sign in _BULLETS)
            joint = f"{joint} {sign}".strip()
            start = match.end()


def _joints(text: str) -> Iterator[re.Match[str]]:
    """Every joint, and the strokes that stand right before a verb: “clean the kitchen/buy bedding”."""
    found = [*_JOINT.finditer(text)]
    if "/" in text:
        all_acts = all(_begins_with_verb(part) for part in re.split(r"\s?/\s?", text))
        strokes = _STROKE.finditer(text)
        found += [match for match in strokes if all_acts or {match[1].lower(), match[2].lower()} & _openers()]
    return iter(sorted(found, key=re.Match.start))


def _begins_with_verb(part: str) -> bool:
    first, _, rest = part.strip().partition(" ")
    return bool(rest) and first.lower() in _verbs()


@functools.cache
def _verbs() -> frozenset[str]:
    return frozenset(str(form).split()[0] for entry in words("acts")["words"] for form in entry["forms"])


@functools.cache
def _openers() -> frozenset[str]:
    """Verbs that begin work of their own and are no nouns."""
    verbs = {str(form) for entry in words("acts")["words"] if entry["kind"] == "opens" for form in entry["forms"]}
    return frozenset(verbs) - frozenset(words("acts")["act_nouns"]) - frozenset(words("acts")["also_nouns"])


def _blanked(bracketed: re.Match[str]) -> str:
    """Spaces for what stands in brackets, unless it is the number of an item: (a)."""
    words = bracketed.group()
    return words if re.fullmatch(r"\(\w{1,2}\)", words) else " " * len(words)


def _spaces(quoted: re.Match[str]) -> str:
    return " " * len(quoted.group())


def words_of(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of `text[start:end]`."""
    for match in _WORD.finditer(text, start, end):
        yield Word(match.group(), match.group().casefold().replace("’", "'"), match.start(), match.end())


def word_set(spaced: str) -> frozenset[str]:
    """The words of a line, for the small closed sets of a language."""
    return frozenset(spaced.split())

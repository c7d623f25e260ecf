"""An action with its owner and date on one line: in brackets, behind a dash, or before a colon."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.read.word.text.spans import Words, joined
from planlint.read.word.vocabulary.owners import is_owner, is_timescale

_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{2,120})[)\]]\s*[.;,]?\s*$")
_FIRST = re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]\s*:?\s*(?=\S)")
_SPLIT = re.compile(
    r"\s*\n\s*|\s*[,;|]\s*|\s+[-–—/]\s+|\.\s+|\s+(?=(?:by|before|within|until|no later than)\b(?! whom))"
)
_DASH = re.compile(r"\s+[-–—]{1,2}\s+|\s*(?:>>+|=+>|[→⇒])\s*|\s*[|\t]\s*|\s*—\s*")
_LAST = re.compile(r"[.;]\s+([^.;]{2,40})$")
_LAST_SEAM = re.compile(r"\s*[,;]\s+|\s+[-–—]\s+")
_BY = re.compile(r"(?:to be (?:done|completed)\s+)?by(?:\s*:)?\s+(?=\S)", re.IGNORECASE)
_LED = re.compile(
    r"(?:owner|lead|led by|by whom|who|by|action|when|by when|date|deadline|timescale|due)\s*:?\s+", re.IGNORECASE
)
_OWNER_FIRST = re.compile(
    r"(?P<who>[^()\[\]:;–—]{2,60}?)"
    r"(?:\s*[(\[](?P<inside>[^()\[\]]{2,60})[)\]]|(?:\s+[–—-]\s+|\s*;\s+)(?P<behind>[^()\[\]]{2,60}))\W*"
)
# Words that tell a time, though they may set no deadline that can be reckoned.
_OF_TIME = re.compile(
    r"\b(?:in|until|till|from|by|before|after|when|once|next|this|each|every|within|during|terms?|half-term|weeks?|months?"
    r"|weekly|daily|monthly|fortnightly"
    r"|weekdays?|weekends?|mornings?|evenings?|nights?"
    r"|today|tomorrow|tonight|now|start(?:s|ing|ed)?|in place|in hand|already"
    r"|ongoing|asap|always|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|christmas|easter|summer|autumn|winter|spring)\b|\d[./]\d",
    re.IGNORECASE,
)
_LEAST_OF_ACT = 5
_SAYS = re.compile(r"\s+(?:says|promises|agrees|offers|has (?:said|promised|agreed|offered))$", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"‘']\s*([^“”\"]+?)\s*[”\"’']\.?\s*")
_BEFORE = re.compile(r"([^:.]{2,60}):\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Inline:
    """What one line says: the action, who, by when; `labels` are the small words between."""

    description: Words
    by_whom: Words | None = None
    by_when: Words | None = None
    labels: tuple[Words, ...] = ()


def inline(words: Words) -> Inline:
    """The action of a line; the owner and the date only where they stand apart from its sentence."""
    text = words.value
    if (first := _FIRST.match(text)) and (told := who_when(words.cut(*first.span(1)))) is not None:
        return Inline(words.cut(first.end()), told.by_whom, told.by_when, told.labels)
    match = _BRACKETS.search(text)
    if match is None:
        return _dashed(words) or _before_colon(words) or _behind_colon(words) or Inline(words)
    found = who_when(words.cut(*match.span(1)))
    rest = words.cut(0, match.start())
    if found is None and rest:
        named, aside = _before_colon(rest), words.cut(*match.span(1))
        if named is not None and is_timescale(aside.value, vague=True):
            return Inline(named.description, named.by_whom, aside, named.labels)  # “Mr Teare: see him (straight away)”
    if found is None or not rest:
        return Inline(words)
    if found.by_whom and found.by_when:
        return Inline(rest, found.by_whom, found.by_when, found.labels)
    inner = inline(rest)
    if (inner.by_whom and found.by_whom) or (inner.by_when and found.by_when):
        return Inline(rest, found.by_whom, found.by_when, found.labels)
    labels = (*inner.labels, *found.labels)
    return Inline(inner.description, inner.by_whom or found.by_whom, inner.by_when or found.by_when, labels)


def who_when(words: Words) -> Inline | None:
    """Owner and date out of a few words that hold nothing else; None when anything in them is neither."""
    if words.value.rstrip().endswith((")", "]")) and (found := _owner_first(words)) is not None:
        return found
    whom: list[Words] = []
    when: list[Words] = []
    labels: list[Words] = []
    for piece in _pieces(words, _SPLIT):
        bare, label = _unlabelled(piece)
        if is_timescale(bare.value):
            when.append(bare)
        elif is_owner(bare.value):
            if when and whom:
                return None
            whom.append(bare)
        elif whom and not when and is_timescale(bare.value, vague=True):
            when.append(bare)  # “Lisa Fell – immediately”
        else:
            return _somebody_by(words) or _owner_first(words)
        labels += [label] if label else []
    if not whom and not when:
        return None
    return Inline(words, _one(words, whom), _one(words, when), tuple(labels))


def _somebody_by(words: Words) -> Inline | None:
    """A few words and behind the last comma or dash a deadline: who is named there owns the action, whoever it is."""
    for seam in _LAST_SEAM.finditer(words.value):
        before, after = words.cut(0, seam.start()), words.cut(seam.end())
        bare, label = _unlabelled(after)
        few = 0 < len(before.value.split()) <= 6 and not re.search(r"\b(?:will|to|is|are|if)\b", before.value)
        if few and is_timescale(bare.value) and not is_timescale(before.value):
            return Inline(words, before, bare, (label,) if label else ())
    return None


def _owner_first(words: Words) -> Inline | None:
    """An owner and, in brackets or behind a dash, when: “Iain Petrie – until court”, “Stephen Orr (term 1)”."""
    match = _OWNER_FIRST.fullmatch(words.value)
    if match is None or not is_owner(match.group("who")):
        return None
    group = "inside" if match.group("inside") else "behind"
    when = match.group(group)
    if len(when.split()) > 8 or not _OF_TIME.search(when) or (is_owner(when) and not is_timescale(when)):
        return None
    return Inline(words, words.cut(*match.span("who")), words.cut(*match.span(group)))


def _one(words: Words, pieces: list[Words]) -> Words | None:
    if not pieces:
        return None
    if len(words.spans) == 1:  # what stands between two owners, a comma or an “and”, belongs to them
        return Words(words.text, ((pieces[0].start, pieces[-1].end),))
    return joined(pieces)


def _unlabelled(piece: Words) -> tuple[Words, Words | None]:
    piece = piece.cut(0, len(piece.value.rstrip(" .;"))) or piece
    match = _BY.match(piece.value) or _LED.match(piece.value)
    if match and (rest := piece.cut(match.end())):
        return rest, piece.cut(0, match.end())
    return piece, None


def _dashed(words: Words) -> Inline | None:
    pieces = _pieces(words, _DASH)
    if len(pieces) < 2:
        return None
    whom: Words | None = None
    when: Words | None = None
    labels: list[Words] = []
    while len(pieces) > 1 and not _acts(pieces):
        bare, label = _unlabelled(pieces[-1])
        both = who_when(pieces[-1]) if whom is None and when is None else None
        if both and both.by_whom and both.by_when:
            whom, when, label = both.by_whom, both.by_when, None
            labels += both.labels
        elif when is None and is_timescale(bare.value) and len(bare.value.split()) <= 8:
            when = bare
        elif whom is None and is_owner(bare.value):
            whom = bare
        elif whom is None and when is None and (found := who_when(pieces[-1])):
            whom, when, label = found.by_whom, found.by_when, None
            labels += found.labels
        else:
            break
        labels += [label] if label else []
        pieces.pop()
    last = _LAST.search(pieces[0].value) if when is not None and whom is None and len(pieces) == 1 else None
    if last and is_owner(last.group(1)):
        whom = pieces[0].cut(*last.span(1))
        pieces = [pieces[0].cut(0, last.start(1))]
    if whom is None and len(pieces) > 1 and is_owner(pieces[0].value):
        whom = pieces.pop(0)
    if whom is None and when is None:
        return None
    rest = Words(words.text, ((pieces[0].start, pieces[-1].end),))
    before = _before_colon(rest) if whom is None else None
    if before is not None and not before.by_when:
        return Inline(before.description, before.by_whom, when, (*labels, *before.labels))
    return Inline(rest, whom, when, tuple(labels))


def _acts(pieces: list[Words]) -> bool:
    """Whether behind an owner stands what is done, with a time in it: “Leanne – runs a bath every night”."""
    said = pieces[-1].value
    few = len(said.split()) < _LEAST_OF_ACT
    return len(pieces) == 2 and not few and is_owner(pieces[0].value) and _OF_TIME.match(said) is None


def _before_colon(words: Words) -> Inline | None:
    match = _BEFORE.match(words.value)
    if match is None:
        return None
    says = _SAYS.search(match.group(1))
    whom = words.cut(match.start(1), says.start() if says else match.end(1))
    said = words.cut(match.end())
    if not says and _OF_TIME.match(whom.value) and is_timescale(whom.value, vague=True):
        inner = inline(said)
        return (
            None if inner.by_when else Inline(inner.description, inner.by_whom, whom, inner.labels)
        )  # “Tonight: ring her”
    if not is_owner(whom.value):
        return None
    inner = inline(_unquoted(said) if says else said)
    if inner.by_whom:
        return None
    labels = (words.cut(*says.span()), *inner.labels) if says else inner.labels
    return Inline(inner.description, whom, inner.by_when, labels)


def _unquoted(words: Words) -> Words:
    """What somebody says, without the marks around it."""
    quoted = _QUOTED.fullmatch(words.value)
    return words.cut(*quoted.span(1)) if quoted else words


def _behind_colon(words: Words) -> Inline | None:
    """“School uniform: Mrs Lamb, by half term”: only where both who and when stand behind the colon."""
    before, colon, _ = words.value.rpartition(": ")
    found = who_when(words.cut(len(before) + len(colon))) if colon else None
    if found is None or not found.by_whom or not found.by_when:
        return None
    return Inline(words.cut(0, len(before)), found.by_whom, found.by_when, found.labels)


def _pieces(words: Words, between: re.Pattern[str]) -> list[Words]:
    text, at, found = words.value, 0, []
    for match in between.finditer(text):
        found.append(words.cut(at, match.start()))
        at = match.end()
    found.append(words.cut(at))
    return [piece for piece in found if piece]

"""An action with its owner and date on one line: in brackets, behind a dash, or before a colon."""

from __future__ import annotations

import re

from planlint.read.word.parts.few_words import OF_TIME, each_with_work, who_when
from planlint.read.word.parts.in_sentence import begins_with_who_acts
from planlint.read.word.parts.told_in_brackets import goes_on_in
from planlint.read.word.parts.who_when_pieces import Inline, unlabelled
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.no_owner import is_no_time
from planlint.read.word.vocabulary.owners import is_name, is_owner, is_timescale, post, relation

_WITHIN = r"\[[^()\[\]]*\]|\([^()\[\]]*\)(?=[^()\[\]])"
_BRACKETS = re.compile(rf"\s*[(\[]((?:[^()\[\]]|{_WITHIN}){{2,120}})[)\]]\s*[.;,]?\s*$")
_FIRST = re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]\s*:?\s*(?=\S)")
_DASH = re.compile(r"\s+[-–—]{1,2}\s+|\s*(?:>>+|=+>|[→⇒➔➜➝⟶►▶]|(?<=\s)[»›~](?=\s))\s*|\s*[|\t]\s*|\s*—\s*")
_LAST = re.compile(r"[.;]\s+([^.;]{2,40})$")
_MOST_OF_TIME = 5
_LEAST_OF_ACT = 5
_OWNER_ACT_TIME = 3
_SAYS = re.compile(r"\s+(?:says|promises|agrees|offers|has (?:said|promised|agreed|offered))$", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"‘']\s*([^“”\"]+?)\s*[”\"’']\.?\s*")
_BEFORE = re.compile(r"([^:.]{2,60}):\s+(?=\S)")


def inline(words: Words) -> Inline:
    """The action of a line; the owner and the date only where they stand apart from its sentence."""
    text = words.value
    if (first := _FIRST.match(text)) and (told := who_when(words.cut(*first.span(1)))) is not None:
        return Inline(words.cut(first.end()), told.by_whom, told.by_when, told.labels)
    match = _BRACKETS.search(text)
    if match is None:
        return _dashed(words) or _before_colon(words) or _behind_colon(words) or Inline(words)
    rest = words.cut(0, match.start())
    if goes_on_in(rest.value, match.group(1)):
        return Inline(words)
    found = who_when(words.cut(*match.span(1)))
    if found is None and rest:
        named, aside = _before_colon(rest), words.cut(*match.span(1))
        if named is not None and is_timescale(aside.value, vague=True):
            return Inline(named.description, named.by_whom, aside, named.labels)  # “Mr Teare: see him (straight away)”
        if OF_TIME.match(aside.value) and len(aside.value.split()) <= _MOST_OF_TIME:
            return Inline(rest, None, aside)  # “Text Nan (any time)”
    if found is None or not rest:
        return Inline(words)
    if found.by_whom and found.by_when:
        return Inline(rest, found.by_whom, found.by_when, found.labels)
    inner = inline(rest)
    if inner.by_when and not found.by_whom and inner.by_when.end == rest.end:
        # “… – by 32 weeks (7 April)”: one time, said twice
        return Inline(inner.description, inner.by_whom, _up_to(inner.by_when, words.cut(0, match.end())), inner.labels)
    if (inner.by_whom and found.by_whom) or (inner.by_when and found.by_when):
        return Inline(rest, found.by_whom, found.by_when, found.labels)
    labels = (*inner.labels, *found.labels)
    return Inline(inner.description, inner.by_whom or found.by_whom, inner.by_when or found.by_when, labels)


def is_act_of_its_own(words: Words, *, alone: bool = True) -> bool:
    """Whether a line among others says who or when beside what is done, or, where nothing else tells it (`alone`),
    begins with who does it: “Rob will light the fire”."""
    said = inline(words)
    return bool(said.by_whom or said.by_when) or (alone and begins_with_who_acts(words.value))


def _dashed(words: Words) -> Inline | None:
    pieces = words.split(_DASH)
    if len(pieces) < 2:
        return None
    whom: Words | None = None
    when: Words | None = None
    labels: list[Words] = []
    if len(pieces) == _OWNER_ACT_TIME and is_owner(pieces[0].value) and _is_time(pieces[-1]) and _names(pieces[0]):
        return Inline(pieces[1], pieces[0], unlabelled(pieces[-1])[0])
    if len(pieces) == _OWNER_ACT_TIME and is_owner(pieces[1].value) and _is_time(pieces[-1]):
        return Inline(pieces[0], pieces[1], unlabelled(pieces[-1])[0])
    while len(pieces) > 1 and not _acts(pieces):
        bare, label = unlabelled(pieces[-1])
        both = who_when(pieces[-1]) if whom is None and when is None else None
        if both and both.by_whom and both.by_when:
            whom, when, label = both.by_whom, both.by_when, None
            labels += both.labels
        elif when is None and (is_no_time(bare.value) or (is_timescale(bare.value) and len(bare.value.split()) <= 8)):
            when = bare
        elif whom is None and (is_owner(bare.value) or (when is not None and each_with_work(bare.value))):
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
    rest = _up_to(pieces[0], pieces[-1])
    before = _before_colon(rest) if whom is None else None
    if before is not None and not before.by_when:
        return Inline(before.description, before.by_whom, when, (*labels, *before.labels))
    return Inline(rest, whom, when, tuple(labels))


def _up_to(first: Words, last: Words) -> Words:
    """From the beginning of some words to the end of others."""
    return Words(first.text, ((first.start, last.end),))


def _is_time(piece: Words) -> bool:
    bare = unlabelled(piece)[0].value
    return is_timescale(bare) or (OF_TIME.search(bare) is not None and not is_owner(bare))


def _names(piece: Words) -> bool:
    """Whether words name one who acts: no agency, and no work that is called after what it is (“Medication review”)."""
    return is_name(piece.value) or post(piece.value) is not None or relation(piece.value) is not None


def _acts(pieces: list[Words]) -> bool:
    """Whether behind an owner stands what is done, with a time in it: “Leanne – runs a bath every night”."""
    said = pieces[-1].value
    few = len(said.split()) < _LEAST_OF_ACT
    return len(pieces) == 2 and not few and is_owner(pieces[0].value) and OF_TIME.match(said) is None


def _before_colon(words: Words) -> Inline | None:
    match = _BEFORE.match(words.value)
    if match is None:
        return None
    says = _SAYS.search(match.group(1))
    whom = words.cut(match.start(1), says.start() if says else match.end(1))
    said = words.cut(match.end())
    if not says and OF_TIME.match(whom.value) and is_timescale(whom.value, vague=True):
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
    if not colon or before.endswith(" by"):
        return None  # “Plan distributed by: B. Imrie, 25/08/25”
    found = who_when(words.cut(len(before) + len(colon)))
    if found is None or not found.by_whom or not found.by_when or not is_owner(found.by_whom.value):
        return None  # “… the same every night: bath, story, 8pm” goes on with what is done
    return Inline(words.cut(0, len(before)), found.by_whom, found.by_when, found.labels)

"""Owner and date in a few words that hold nothing else: “Jo Bell, by 5 June”, “Iain Petrie – until court”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.read.word.text.spans import Words, joined
from planlint.read.word.vocabulary.owners import is_group, is_name, is_owner, is_timescale, post
from planlint.read.word.vocabulary.surely_owners import is_surely_owner
from planlint.timescales import understand
from planlint.timescales.words.calendar_words import MONTHS, WEEKDAYS
from planlint.timescales.words.day_words import WEEKDAY
from planlint.word_lists import Worded

_SPLIT = re.compile(
    r"\s*\n\s*|\s*[,;|]\s*|\s+[-–—/]\s+|\.\s+|\s+(?=(?:by|before|within|until|no later than)\b(?! whom))"
)
_LAST_SEAM = re.compile(r"\s*[,;]\s+|\s+[-–—]\s+")
_BETWEEN_TURNS = re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=[A-Z])(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))")
# Whose turn it is, within the day or the week: “Farah in the morning”, “Nan at weekends”, “Dad Mondays”.
_TURN = Worded(
    r"(?P<who>[^\W\d_][\w'’. -]*?)\s+(?:(?:in|at|on|after|before|during) (?:the )?)?(?:(?:early|late|every|each|all) )?"
    rf"(?:<draft_lines.parts_of_a_week>|<draft_lines.meals_and_school>|{WEEKDAY})"
    rf"(?:(?: ?[-–/&] ?| to | and ){WEEKDAY})*",
    re.IGNORECASE,
)
_LEAST_TURNS = 2
_CLOCK = re.compile(r"(?:at )?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m)?|noon", re.IGNORECASE)
_BY = re.compile(r"(?:to be (?:done|completed)\s+)?by(?:\s*:)?\s+(?=\S)", re.IGNORECASE)
_DEED = re.compile(r"\s+to (?:lead|arrange|organi[sz]e|refer|chase|co-?ordinate|book|action|set up|follow up)$")
# Between who acts and when stands one dash; what is to have happened by then is a word or two.
_DASH = re.compile(r"\s+[-–—]\s+")
_WHO_AND_WHEN = 2
_WITH_DEED = re.compile(r"\s+to [a-z]+$")
_UP_TO_WHEN = re.compile(
    r"(?P<noun>[^\W\d_]+(?: [a-z]+)?) (?:by|before|within|until|no later than|from|on|in)\b", re.IGNORECASE
)
_LED = Worded(r"<terms.before_who_or_when>\s*:?\s+", re.IGNORECASE)
_OWNER_FIRST = re.compile(
    r"(?P<who>[^()\[\]:;–—]{2,60}?)"
    r"(?:\s*[(\[](?P<inside>[^()\[\]]{2,60})[)\]]|(?:\s+[–—-]\s+|\s*;\s+)(?P<behind>[^()\[\]]{2,60}))\W*"
)
# Words that tell a time, though they may set no deadline that can be reckoned.
OF_TIME = Worded(
    r"\b(?:in|until|till|from|by|before|after|when|once|next|this|each|every|within|during"
    r"|<draft_lines.times>|<draft_lines.parts_of_a_week>"
    rf"|(?:{'|'.join(WEEKDAYS)})s?|{'|'.join(MONTHS)})\b|\d[./]\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Inline:
    """What one line says: the action, who, by when; `labels` are the small words between."""

    description: Words
    by_whom: Words | None = None
    by_when: Words | None = None
    labels: tuple[Words, ...] = ()


def _without_deed(words: Words) -> Words:
    """Somebody without what only says that it is theirs to do: “Jo Bell to arrange”."""
    deed = _DEED.search(words.value)
    return words.cut(0, deed.start()) if deed is not None else words


def who_when(words: Words) -> Inline | None:
    """Owner and date out of a few words that hold nothing else; None when anything in them is neither."""
    if words.value.rstrip().endswith((")", "]")) and (found := _owner_first(words)) is not None:
        return found
    if (parted := _before_dash(words)) is not None:
        return parted
    if (turns := _by_turns(words)) is not None:
        return turns
    whom: list[Words] = []
    when: list[Words] = []
    labels: list[Words] = []
    for piece in words.split(_SPLIT):
        bare, label = unlabelled(piece)
        if is_timescale(bare.value) or (when and _CLOCK.fullmatch(bare.value)):
            when.append(bare)
        elif is_owner((who := _without_deed(bare)).value):
            if when and whom:
                return None
            whom.append(who)
            labels += [deed] if (deed := bare.cut(len(who.value))) else []
        elif whom and not when and (is_timescale(bare.value, vague=True) or understand(bare.value).placeholder):
            when.append(bare)  # “Lisa Fell – immediately”, “Lisa Fell; [insert date]”
        else:
            return _somebody_by(words) or _owner_first(words)
        labels += [label] if label else []
    if not whom and not when:
        return None
    return Inline(words, _one(words, whom), _one(words, when), tuple(labels))


def _before_dash(words: Words) -> Inline | None:
    """Who acts, and behind the only dash what is to have happened by when: “Joanna – done by core group”, “Nkechi Obi
    to refer – referral by 2 Oct; FGC within 6 wks”."""
    pieces = words.split(_DASH)
    if len(pieces) != _WHO_AND_WHEN:
        return None
    whom, when = pieces
    told = _UP_TO_WHEN.match(when.value)
    who = _WITH_DEED.sub("", whom.value)
    if told is None or not is_timescale(when.value, vague=True) or not is_owner(who):
        return None
    noun = told.group("noun")
    body = bool(post(who) or is_group(who))
    if is_surely_owner(noun) or (body and is_name(noun)):
        return None  # “School – Sam by 5 June”
    return Inline(words, whom, when)


def _by_turns(words: Words) -> Inline | None:
    """Several who act in turn, each with a time of their own, and then when: “Mum in the morning, Dad at night, from
    today”. What tells whose turn it is belongs to who acts."""
    pieces = words.split(_BETWEEN_TURNS)
    taken = 0
    while taken < len(pieces) and (turn := _TURN.fullmatch(pieces[taken].value)) and is_owner(turn.group("who")):
        taken += 1
    if taken < _LEAST_TURNS:
        return None
    whom = Words(words.text, ((pieces[0].start, pieces[taken - 1].end),))
    if taken == len(pieces):
        return Inline(words, whom)
    behind = Words(words.text, ((pieces[taken].start, pieces[-1].end),))
    bare, label = unlabelled(behind)
    return Inline(words, whom, bare, (label,) if label else ()) if is_timescale(bare.value, vague=True) else None


def _somebody_by(words: Words) -> Inline | None:
    """A few words and behind the last comma or dash a deadline: who is named there owns the action, whoever it is."""
    for seam in _LAST_SEAM.finditer(words.value):
        before, after = words.cut(0, seam.start()), words.cut(seam.end())
        bare, label = unlabelled(after)
        few = 0 < len(before.value.split()) <= 6 and not re.search(r"\b(?:will|to|is|are|if)\b", before.value)
        if few and is_timescale(bare.value) and not is_timescale(before.value) and not OF_TIME.search(before.value):
            return Inline(words, before, bare, (label,) if label else ())
    return None


def _owner_first(words: Words) -> Inline | None:
    """An owner and, in brackets or behind a dash, when: “Iain Petrie – until court”, “Stephen Orr (term 1)”."""
    match = _OWNER_FIRST.fullmatch(words.value)
    if match is None or not is_owner(match.group("who")):
        return None
    group = "inside" if match.group("inside") else "behind"
    when = match.group(group)
    if len(when.split()) > 8 or not OF_TIME.search(when) or (is_owner(when) and not is_timescale(when)):
        return None
    return Inline(words, words.cut(*match.span("who")), words.cut(*match.span(group)))


def _one(words: Words, pieces: list[Words]) -> Words | None:
    if not pieces:
        return None
    if len(words.spans) == 1:  # what stands between two owners, a comma or an “and”, belongs to them
        return Words(words.text, ((pieces[0].start, pieces[-1].end),))
    return joined(pieces)


def unlabelled(piece: Words) -> tuple[Words, Words | None]:
    """A few words without “by”, “Lead:” and the like before them, and those."""
    piece = piece.cut(0, len(piece.value.rstrip(" .;"))) or piece
    match = _BY.match(piece.value) or _LED.match(piece.value)
    if match and (post(piece.value) or is_group(piece.value)):
        return piece, None  # “Lead professional”
    if match and (rest := piece.cut(match.end())):
        return rest, piece.cut(0, match.end())
    return piece, None

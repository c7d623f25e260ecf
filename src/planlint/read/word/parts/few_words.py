"""Owner and date in a few words that hold nothing else: “Jo Bell, by 5 June”, “Iain Petrie – until court”."""

from __future__ import annotations

import re

from planlint.read.word.parts.several_who_act import by_turns, with_deeds
from planlint.read.word.parts.who_when_pieces import Inline, unlabelled
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.vocabulary.owners import is_group, is_name, is_owner, is_timescale, post
from planlint.read.word.vocabulary.surely_owners import is_surely_owner
from planlint.timescales import understand
from planlint.timescales.words.calendar_words import MONTHS, WEEKDAYS
from planlint.word_lists import Worded

_SPLIT = re.compile(
    r"\s*\n\s*|\s*[,;|]\s*|\s+[-–—/]\s+|\.\s+|\s+(?=(?:by|before|within|until|no later than)\b(?! whom))"
)
_LAST_SEAM = re.compile(r"\s*[,;]\s+|\s+[-–—]\s+")
_CLOCK = re.compile(r"(?:at )?\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m)?|noon", re.IGNORECASE)
_DEED = re.compile(r"\s+to (?:lead|arrange|organi[sz]e|refer|chase|co-?ordinate|book|action|set up|follow up)$")
# Between who acts and when stands one dash; what is to have happened by then is a word or two.
_DASH = re.compile(r"\s+[-–—]\s+")
_WHO_AND_WHEN = 2
_SEMICOLON = re.compile(r"\s*;\s*")
_OF_SEVERAL = re.compile(r"\s*[,/&+]\s*|\s+(?:and|with)\s+")
_WITH_WORK = re.compile(r"\s+to [a-z]+(?: [a-z]+)*$")
_MOST_WORDS_OF_WHO = 10
_WITH_DEED = re.compile(r"\s+to [a-z]+$")
_UP_TO_WHEN = re.compile(
    r"(?P<noun>[^\W\d_]+(?: [a-z]+)?) (?:by|before|within|until|no later than|from|on|in)\b", re.IGNORECASE
)
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


def _owns(text: str) -> bool:
    """Whether words name somebody, perhaps with what of it is theirs to do: “Jo Bell to arrange”."""
    return is_owner(text) or (_DEED.search(text) is not None and is_owner(_DEED.sub("", text)))


def each_with_work(text: str) -> bool:
    """Whether each of several is named, one at least with what of it is theirs: “Kev, SW to back up”."""
    named = [one for one in _OF_SEVERAL.split(text) if one]
    working = sum(_WITH_WORK.search(one) is not None for one in named)
    return 0 < working < len(named) and all(is_owner(_WITH_WORK.sub("", one)) for one in named)


def who_when(words: Words) -> Inline | None:
    """Owner and date out of a few words that hold nothing else; None when anything in them is neither."""
    if words.value.rstrip().endswith((")", "]")) and (found := _owner_first(words)) is not None:
        return found
    if (parted := _before_dash(words) or _before_semicolon(words)) is not None:
        return parted
    if (told := by_turns(words) or with_deeds(words)) is not None:
        return told
    whom: list[Words] = []
    when: list[Words] = []
    labels: list[Words] = []
    for piece in words.split(_SPLIT):
        bare, label = unlabelled(piece)
        if is_timescale(bare.value) or (when and _CLOCK.fullmatch(bare.value)):
            when.append(bare)
        elif _owns(bare.value):
            if when and whom:
                return None
            whom.append(bare)
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


def _before_semicolon(words: Words) -> Inline | None:
    """Who acts, with all that is said of them, and behind the only semicolon by when: “Vik Anand, adult LD team; 5
    May”, “Housing / Jo to chase; this week”."""
    pieces = words.split(_SEMICOLON)
    if len(pieces) != _WHO_AND_WHEN:
        return None
    whom, (when, label) = pieces[0], unlabelled(pieces[1])
    owned = is_surely_owner(when.value) or _WITH_WORK.search(when.value)
    if not is_timescale(when.value, vague=True) or owned or is_timescale(whom.value):
        return None
    named = any(_owns(_WITH_WORK.sub("", one)) for one in _OF_SEVERAL.split(whom.value))
    few = len(whom.value.split()) <= _MOST_WORDS_OF_WHO and unlabelled(whom)[1] is None
    return Inline(words, whom, when, (label,) if label else ()) if named and few else None


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

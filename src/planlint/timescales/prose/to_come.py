"""Whether a day told in a story is still to come: "the nurse will see her on Monday", unlike "was seen on Monday"."""

from __future__ import annotations

import functools

from planlint.timescales.prose.mentioned import ASIDE, THE_THING, is_done, tells_which
from planlint.timescales.prose.told import SENTENCE
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_WILL = word_set("will won't shall shan't must gonna")
_IS = word_set("am is are i'm we're they're you're he's she's it's isn't aren't be")
_WAS = word_set("was were had wasn't weren't been did didn't")
_NEW_CLAUSE = word_set("and but so : - while whereas")
_SUBJECTS = word_set("they we i you who both all")
_STATES = word_set("on in next back away off out home")
_WAY = word_set("on in at again back out off home up away to into")
_WHOSE = word_set("a an her his my our their the another")
_AHEAD = word_set("next coming")
_LABELS = word_set("next upcoming forthcoming")
_LONGEST_LABEL = 8
_WHO_DID = word_set("who what how why where")
_CLOSE = 4
_LEADING = word_set("on in by from the this next until before at and then so but ,")
_A_TIME = word_set("day night time summer winter week weekend")
_THEN = word_set("since last ago")
_BE = word_set("be get gets being")
# Who sees to it that something is done: “have the cot delivered on Monday”.
_SEES_TO_IT = word_set("get gets getting got have has having need needs want wants see sees to be is are will")


def to_come(text: str, start: int) -> bool:
    """Whether the sentence speaks of the day at `start` as one that is still ahead."""
    for sentence in SENTENCE.finditer(text):
        if sentence.start() <= start < sentence.end():
            tokens = Tokens(sentence.group())
            day = next((at for at in range(tokens.size) if sentence.start() + tokens.starts[at] >= start), tokens.size)
            return tokens.word(day) in _AHEAD or _ahead_of(tokens, day) or _leads(tokens, day) or _headed(tokens, day)
    return False


@functools.cache
def _told_of_the_past() -> frozenset[str]:
    """Verbs that say that something has been."""
    return listed("past", "past_of_people", also=_WAS)


def _headed(tokens: Tokens, day: int) -> bool:
    """ "Next review: 02.06.2027", "Date of next core group 4/5/2027": the label of a day that is ahead."""
    near = range(max(0, day - _LONGEST_LABEL), day)
    met = listed("meetings", "formal_meetings", "of_a_label")
    label = next((at for at in near if tokens.word(at) in _LABELS and tokens.word(at + 1) in met), None)
    return label is not None and not any(_is_past(tokens, at) for at in range(max(0, label - _CLOSE), day))


def _ahead_of(tokens: Tokens, day: int) -> bool:
    """Whether a word of what is to come stands before the day, and nothing of the past between them."""
    mark = next((at for at in range(day - 1, -1, -1) if is_mark(tokens, at)), None)
    begin = day - (tokens.word(day - 1) in ("the", "on", "in", "of"))
    if mark is None or tokens.word(begin - 1) in listed("happened", also=_A_TIME):
        return False  # “the row in April”, “the day in May”
    if any(_is_past(tokens, at) for at in range(max(0, mark - _CLOSE), mark)) and not _plainly(tokens, mark):
        return False  # “was found to be staying at the house in April”
    between = range(mark + 1, day)
    if not _plainly(tokens, mark) and any(tokens.word(at) in _NEW_CLAUSE for at in between):
        return False  # “she is home, and in May she …”
    return not any(_is_past(tokens, at) or tokens.word(at) in ASIDE for at in between)


def _plainly(tokens: Tokens, mark: int) -> bool:
    """Whether the mark alone speaks of what is to come, unlike "is at home"."""
    word = tokens.word(mark)
    return word in _WILL or word.endswith("'ll") or word == "to" or word in listed("arranged")


def _leads(tokens: Tokens, day: int) -> bool:
    """ "On Friday the police will come": the sentence begins with the day."""
    if any(tokens.word(at) not in _LEADING for at in range(day)) or _is(tokens, day + 1):
        return False
    mark = next((at for at in range(day + 2, tokens.size) if is_mark(tokens, at)), None)
    return mark is not None and not any(_is_past(tokens, at) for at in range(day + 1, mark))


def is_mark(tokens: Tokens, at: int) -> bool:
    """Whether the word says that what follows is still to come: "will", "due", "is to", "starts on"."""
    word, before, after = tokens.word(at), tokens.word(at - 1), tokens.word(at + 1)
    if word in _WILL or word.endswith("'ll"):
        return word != "will" or not tokens.capital(at)  # “Will was seen”
    if word == "to":
        return (
            after == "be"
            or (before in listed("means_to") and tokens.word(at - 2) not in _WAS)  # “was meant to come”, and did not
            or _is(tokens, at - 1)
            or (before == "going" and tokens.word(at - 2) not in _told_of_the_past())
        )
    if word in listed("arranged"):
        arranged = before == "been" and tokens.word(at - 2) != "had"
        return arranged or (before not in _told_of_the_past() and (_is(tokens, at - 1) or word == "due"))
    if word in ("get", "gets"):
        return before != "to" and (after in _WHOSE or (after in _WAY and word == "gets"))
    if word in ("has", "have", "got"):
        return after in _WHOSE
    if word in listed("by_a_timetable"):
        return after in _WAY
    if word in listed("by_their_timetable"):
        return before in listed("those_who_come", "family", also=_SUBJECTS) and (after in _WAY or after == "house")
    if word in ("takes", "take"):
        return after == "place"
    if word in ("expect", "expects"):
        return True
    if _is(tokens, at):
        done_on = after.endswith("ed") and tokens.word(at + 2) == "on"  # “Dad is released on the 21st”
        return done_on or after in _STATES or (after.endswith("ing") and len(after) > len("thing"))
    return False


def _is(tokens: Tokens, at: int) -> bool:
    if tokens.word(at) == "am" and tokens.number(at - 1) is not None:
        return False  # “at 7am on 9 January”
    after = tokens.word(at + 1)
    going = after in listed("arranged") or (after.endswith("ing") and len(after) > len("thing"))
    return tokens.word(at) in _IS or (tokens.word(at).endswith("'s") and going)


def _is_past(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    done = word.endswith("ed") and word not in listed("only_ends_in_ed")
    done = done and tokens.word(at - 1) not in _BE and not (_is(tokens, at - 1) and tokens.word(at + 1) == "on")
    return word in _told_of_the_past() or word in _THEN or (done and word not in listed("arranged"))


def _of_a_record(tokens: Tokens, index: int) -> bool:
    """ "The minutes of 4 February", "her records from the stay in November": what is on paper has been."""
    before, thing = tokens.word(index - 1), tokens.word(index - 2)
    if before == "dated" or (before in ("of", "from") and thing in listed("papers", "records")):
        return True
    if before in ("for", "of") and thing in listed("of_a_time"):
        return True
    if before == "the":  # “the report from the January visit”
        return thing in ("from", "of") and tokens.word(index - 3) in listed("papers", "records")
    near = tokens.words[max(0, index - 8) : index - 2]
    at = max((at for at, word in enumerate(near) if word == "from"), default=None)
    return before in ("on", "in") and at is not None and not listed("papers", "records").isdisjoint(near[:at])


def _was_made(tokens: Tokens, index: int) -> bool:
    """ "The referral made on 1 February", unlike "get the form signed on Monday"."""
    article = any(tokens.word(at) in THE_THING for at in range(max(0, index - 5), index - 3))
    sees_to_it = any(tokens.word(at) in _SEES_TO_IT for at in range(max(0, index - 8), index - 2))
    return tokens.word(index - 1) in ("on", "in") and article and not sees_to_it and is_done(tokens, index - 2)


def is_over(tokens: Tokens, index: int) -> bool:
    """Whether a day is spoken of as past: nobody agrees to "what happened in July"."""
    before = tokens.word(index - 1 - (tokens.word(index - 1) == "the"))
    limited = before in ("by", "before", "until", "till", "to") or tokens.words[max(0, index - 2) : index] == [
        "up",
        "to",
    ]
    if before in ("last", "like") or (before in ("on", "of", "in") and tokens.word(index - 2) in listed("happened")):
        return True
    if limited:
        return False
    if _of_a_record(tokens, index) or _was_made(tokens, index):
        return True
    on = tokens.word(index - 1) in ("on", "in")
    limits_itself = tokens.word(index) in ("by", "before", "until", "till")
    if (
        not limits_itself
        and tokens.word(index - 1 - on) in listed("was_done")
        and not tokens.word(index - 2 - on).isalnum()
    ):
        return True  # “Sent 12 August, first appointment awaited”
    if any(tells_which(tokens, at) for at in range(max(1, index - 6), index - 1)):
        return True  # “the statement Mum made on 3 March”
    for at in range(index - 1, max(0, index - 12) - 1, -1):
        told = tokens.word(at) in listed("told_as_past")
        if told or is_mark(tokens, at):
            return told  # “they said that she will be out in May” is still to come
        if tokens.word(at) in _WHO_DID and _is_past(tokens, at + 1):
            return True  # “a timeline of who cared for Sam on 1 November”
    return False

"""Whether a day in prose is only mentioned: part of a thing, of what is spoken about, or told by the way."""

from __future__ import annotations

from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.words.calendar_words import MONTH_OF
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

# What stands after one of these tells of something else: "Ask the court whether the order lasts until 31 December".
ASIDE = word_set(
    "that which who whose whom whether what why how because where said says happened born dated since although ordered"
)
_FINDS = word_set("find finds finding work works working")
# “Talk with Sam about it on Sundays”: what is spoken about ends there.
# “Apologise to Leah for reading her diary on Sunday”.
_THANKS = word_set("apologise apologises thank thanks forgive sorry praise praises")
_IT = word_set("it him her them this")
_ABOUT = word_set("about regarding concerning remember")
THE_THING = word_set("the his her their its our my this that these those 's of about")
_OF_ONE_THING = THE_THING | {"a", "an", "any", "some", "new"}
BEHIND_A_DAY = word_set("at by before after until and or for to if with when in on so from week morning evening night")
_LONGEST_THING = 6
_SOMEBODY = word_set("he she they we i you")
_TELLS = word_set("tell tells explain explains reassure reassures promise promises")
_IS_SAID = word_set("will is are was can would cannot can't may must should mustn't won't")
_WAS_OR_HAS = word_set("was were had did has have")
_OPENS = word_set("and but if when as so because before after until once while unless with by for to")
# “Cancel the contact booked for 20 March 2027”.
_CALLS_OFF = word_set("cancel cancels postpone postpones rearrange rearranges rebook reschedule")
_ON_A = word_set("on by till until before each")
_TO_COME = word_set("next coming following first last")
_ONE_OF_A_UNIT = word_set("hour day week month year")
_OVER = word_set("over during throughout within in")
_WHICH_ONE = word_set("for from due since of")
# “The scan date (21 March 2027)” says which; “see the dentist (21 March 2027)” says when.
_HAS_A_DATE = word_set("date dates dob incident form")


def spoken_about(tokens: Tokens, index: int) -> bool:
    """Whether the day is only part of what is spoken about: "tell Sam about the meeting on 4 March 2027"."""
    if any(tokens.word(at) in _THANKS for at in range(index)):
        return any(tokens.word(at) == "for" and tokens.word(at + 1).endswith("ing") for at in range(index))
    return any(tokens.word(at) in _ABOUT and tokens.word(at + 1) not in _IT for at in range(index))


def of_a_thing(tokens: Tokens, piece: Piece) -> bool:
    """Whether a date says which thing: "the Tuesday group", "a December scan", "the report of 12 November 2026"."""
    before, thing, behind = (tokens.word(at) for at in (piece.begin - 1, piece.begin - 2, piece.end))
    stretch = "of" in tokens.words[piece.begin : piece.end]  # “the first week of April” goes before no thing
    month = piece.kind is Kind.DATE and tokens.word(piece.end - 1) in MONTH_OF and not stretch
    if piece.kind is Kind.DAY or month:
        goes_on = behind.isalpha() and behind not in BEHIND_A_DAY
        ahead = tokens.word(piece.begin) in _TO_COME and thing in _OVER  # “over the next month try the chart”
        owned = not ahead and (before in _OF_ONE_THING or before.endswith("'s"))
        if owned and (goes_on or (before == "a" and thing not in _ON_A and behind.isalpha())):
            return True
    if piece.kind is Kind.DAY and before in ("for", "to", "of") and tokens.capital(piece.end) and behind.isalpha():
        return True  # “sign Zac up for Monday Club”
    if before in ("on", "in") and _is_for_it(tokens, piece.begin - 1):
        return True
    if before in ("on", "in") and is_done(tokens, piece.begin - 2):
        return True
    if piece.kind is not Kind.DATE:
        return False
    if _of_these_months(tokens, piece):
        return True
    if before in ("on", "of", "in") and thing in listed("happened"):
        return True
    if before in ("for", "of", "on") and any(tokens.word(at) in _CALLS_OFF for at in range(piece.begin)):
        return True
    if tokens.word(piece.begin) in MONTH_OF:
        return before in _WHICH_ONE or thing in _WHICH_ONE
    if before == "dated" or (before == "(" and thing in listed("papers", also=_HAS_A_DATE)):
        return True
    return before == "of" and thing.isalpha() and thing not in listed("has_its_day")


def of_so_long(tokens: Tokens, piece: Piece) -> bool:
    """ "A two year old place", "in one-month lengths": how old or long a thing is, and no time to do it by."""
    goes_on = tokens.word(piece.end).isalpha() and tokens.word(piece.end) not in BEHIND_A_DAY
    hyphened = "-" in tokens.words[piece.begin : piece.end]
    old = tokens.word(piece.end - 1) == "old" and tokens.word(piece.begin - 1) in ("a", "an", "the")
    return goes_on and (old or (hyphened and tokens.word(piece.end - 1) in _ONE_OF_A_UNIT))


def _of_these_months(tokens: Tokens, piece: Piece) -> bool:
    """ "His payslips for July, August and September 2026"."""
    at = piece.begin - 1
    while tokens.word(at) in MONTH_OF or tokens.word(at) in (",", "and"):
        at -= 1
    return at > 0 and tokens.word(at) == "for" and tokens.word(at - 1) in listed("of_a_time")


def _is_for_it(tokens: Tokens, at: int) -> bool:
    """ "Risk assessment for the school trip in June": when the thing is that it is for."""
    near = range(at - 1, max(0, at - _LONGEST_THING), -1)
    opens = next((other for other in near if tokens.word(other) in ("for", "about")), 0)
    ready = tokens.word(opens - 1) in ("ready", "time", "prepared", "done", "complete")
    if not opens or ready or tokens.word(opens + 1) not in THE_THING:
        return False
    return all(tokens.word(other).isalpha() for other in range(opens + 1, at))


def is_done(tokens: Tokens, at: int) -> bool:
    """ "The minutes of the meeting held on Monday", unlike "to be held" and "booked": what somebody has done."""
    word, before = tokens.word(at), tokens.word(at - 1)
    done = word in listed("done_on") or (word.endswith("ed") and len(word) > len("need"))
    return (
        done
        and word not in listed("arranged")
        and before not in ("", ",", "be", "being", "is", "are", "and", "get", "gets")
    )


def told_by_the_way(tokens: Tokens, index: int) -> bool:
    aside = any(tokens.word(at) in ASIDE and not _is_no_aside(tokens, at) for at in range(index))
    aside |= any(
        tokens.words[at + 1 : at + 3] == ["out", "when"] and tokens.word(at) in _FINDS for at in range(index)
    )  # “find out when the buses run at night”
    return aside or any(tells_which(tokens, at) for at in range(1, index - 1))


def _is_somebody(word: str) -> bool:
    return word in listed("family", also=_SOMEBODY)


def said_to_somebody(tokens: Tokens, index: int) -> bool:
    """ "Tell Bo he will be back soon": what somebody is told, and no time to tell it by."""
    told = next((begin for begin in range(index) if tokens.word(begin) in _TELLS), index)
    return tokens.word(index - 1) != "," and any(
        tokens.word(at).endswith("'ll")
        or ((_is_somebody(tokens.word(at)) or tokens.capital(at)) and tokens.word(at + 1) in _IS_SAID)
        for at in range(told + 1, index)
    )


def tells_which(tokens: Tokens, at: int) -> bool:
    """ "The plan she signed in January": a thing, and who once did something with it."""
    before, verb = tokens.word(at - 1), tokens.word(at + 1)
    past = verb in listed("past", "past_or_done", also=_WAS_OR_HAS)
    past |= verb.endswith("ed") and verb not in listed("only_ends_in_ed")
    # “The plan Kelly signed in January”, unlike “get Max registered by January”.
    by_name = tokens.capital(at) and tokens.word(at - 2) in _OF_ONE_THING and verb not in ("put", "has", "have")
    # “The paper the bank gave her in January”.
    by_office = before == "the" and tokens.word(at - 2).isalpha() and tokens.word(at - 3) in _OF_ONE_THING
    return (
        (_is_somebody(tokens.word(at)) or by_name or by_office) and past and before.isalpha() and before not in _OPENS
    )


def _is_no_aside(tokens: Tokens, at: int) -> bool:
    """ "Make sure that …", "where possible", "until he is born": the main clause goes on."""
    word = tokens.word(at)
    if word == "born":
        return tokens.word(at - 1) in ("is", "are", "be", "been")
    made_sure = word == "that" and tokens.word(at - 1) in listed("made_sure")
    return made_sure or (word == "where" and tokens.word(at + 1) in listed("if_it_can"))

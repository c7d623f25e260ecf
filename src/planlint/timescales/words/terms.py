"""Terms, holidays and seasons that no calendar fixes: "before half term", "in the autumn", "by the weekend"."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.timescales.words.books import books
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

Found = tuple[int, int, str]
AGAIN = word_set("a an any every each alternate most all per other one some last")
# "Before the school holidays" waits for one of them; "in the school holidays" may be all of them.
_WAITING = word_set(
    "by before after until till from over prior ahead following at since start end beginning middle first last day "
    "week rest than around this next coming early late mid"
)
_MAY_STAND_BETWEEN = word_set("the this next coming of to school new her his their our in")
_OF_A_NAME = word_set("bank holiday holidays hols half term break school")
_OF_A_SCHOOL = word_set("term holiday holidays hols break inset")
_SEASONS = word_set("spring summer autumn winter term")
# “At 7 on weekdays and 9 at the weekend”: each of them.
_DAYS_OF_WORK = word_set("weekdays weeknights schooldays")
_ANY_OF_THEM = word_set("over during in at on")


def terms(tokens: Tokens) -> Iterator[Found]:
    """Terms, holidays and seasons without a name or a year: "before half term", "in the autumn"."""
    book, index = books().unnamed, 0
    while index < tokens.size:
        match = book.match(tokens, index)
        if match is None or _comes_each_time(tokens, index, match[0]):
            index += 1
            continue
        end, kind = match
        any_of_them = tokens.word(index) in _ANY_OF_THEM and _in_case(tokens, index)
        unsaid = {
            "whole": not any_of_them,
            "alone": not any(word.isalnum() for word in (*tokens.words[:index], *tokens.words[end:])),
            "waited_for": _waited_for(tokens, index),
        }
        if year := _short_year(tokens, end):
            yield index, year, f"the year has two digits: write 20{tokens.word(year - 1)}"
        elif unsaid[kind] and not _named_behind(tokens, end):
            yield index, end, "it does not say which, nor on what day"
        index = end


def of_a_school(tokens: Tokens) -> Iterator[Found]:
    """Those of them that only the calendar of a school fixes, whenever the plan was written: "half term"."""
    for begin, end, says in terms(tokens):
        if any(tokens.word(at) in _OF_A_SCHOOL for at in range(begin, end)):
            yield begin, end, says


def _comes_each_time(tokens: Tokens, begin: int, end: int) -> bool:
    """ "At break" of a school day, "bob dydd Mawrth" (every Tuesday), "Fridays, term time"."""
    word, before = tokens.word(begin), tokens.word(begin - 1)
    at_break = word == "break" and end == begin + 1 and before in ("at", "in", "during", "over", "and", "or")
    term_time = word == "term" and tokens.word(begin + 1) == "time"
    other_days = tokens.word(end - 1) == "weekend" and not _DAYS_OF_WORK.isdisjoint(tokens.words)
    return at_break or term_time or before == "bob" or other_days


def _short_year(tokens: Tokens, end: int) -> int | None:
    """The token after the year of "summer 27", "spring term '27"."""
    if tokens.word(end - 1) not in _SEASONS:
        return None
    at = end + (tokens.word(end) in ("term", "holidays"))
    at += tokens.word(at) == "'"
    closes = not tokens.word(at + 1).isalnum()
    return at + 1 if closes and tokens.number(at) is not None and len(tokens.word(at)) == 2 else None


def _named_behind(tokens: Tokens, end: int) -> bool:
    """ "Before school breaks up for Christmas", "by the spring bank holiday": the name says which."""
    if (
        tokens.capital(end - 1)
        and tokens.capital(end)
        and tokens.word(end) in listed("streets", "named_after_a_season")
    ):
        return True  # “from Spring Lane”
    numbered = tokens.word(end - 1) == "term" and tokens.number(end) is not None  # “Term 4” of a school year
    if numbered or (tokens.word(end) in _OF_A_NAME and tokens.word(end - 1) in listed("names_of_stretches")):
        return True
    named = any(tokens.word(at) in listed("names_of_stretches") for at in (end + 1, end + 2))
    return named and tokens.word(end) in ("for", "after", "from")


def _in_case(tokens: Tokens, index: int) -> bool:
    """ "If Mum drinks over the weekend, …": whichever weekend that is."""
    return any(tokens.word(at) in ("if", "when", "whenever") for at in range(index)) and "," not in tokens.words[:index]


def _waited_for(tokens: Tokens, index: int) -> bool:
    at = index - 1
    if tokens.word(at) in listed("names_of_stretches") or tokens.word(at) in AGAIN:
        return False
    while tokens.word(at) in _MAY_STAND_BETWEEN and tokens.word(at) not in _WAITING:
        at -= 1
    return at < 0 or tokens.word(at) in _WAITING or not tokens.word(at)[0].isalnum()

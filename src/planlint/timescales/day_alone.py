"""A day with neither month nor year: "by the 12th"."""

from __future__ import annotations

from planlint.timescales.calendar_words import MONTH_OF, ORDINALS, weekday_at
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.reading import DateProblem, Phrase
from planlint.timescales.tokens import Tokens, word_set
from planlint.timescales.written_dates import written_at

_ORDERED = word_set("centile centiles percentile floor place attempt")
_BEFORE_A_DAY_ALONE = word_set("the by on until till before c e b commencing beginning ending") | {""}
_AFTER_A_DAY_ALONE = word_set("and or at until to then if when for with latest")


def day_alone_at(tokens: Tokens, index: int) -> Piece | None:
    """ "by the 12th": a day with neither month nor year, unless it counts something ("the 12th week")."""
    day = tokens.number(index)
    if day is None or not 1 <= day <= 31 or tokens.word(index + 1) not in ORDINALS or not tokens.joined(index + 1):
        return None
    named = (
        weekday_at(tokens, index - 1 - (tokens.word(index - 1) == ",")) or tokens.word(index - 1) in _BEFORE_A_DAY_ALONE
    )
    listed = tokens.number(index - 3) is not None and tokens.word(index - 1) in ("and", ",", "or", "-", "to")
    if not (named or listed) or (tokens.word(index + 2).isalpha() and tokens.word(index + 2) not in _AFTER_A_DAY_ALONE):
        return None
    if tokens.word(index - 1) == "" and tokens.word(index + 2) in ("of", "in", "("):
        return None  # “2nd (booster) dose”
    if written_at(tokens, index + 2) or tokens.number(index + 2) is not None or _counts(tokens, index + 2):
        return None  # “1st 7 March, 2nd 14 March”
    if any(tokens.word(at) in _ORDERED for at in range(index + 2, index + 7)):
        return None  # “from the 2nd to the 9th centile”
    phrase = Phrase(tokens.starts[index], tokens.ends[index + 1], tokens.written(index, index + 2))
    return Piece(
        Kind.DATE,
        index,
        index + 2,
        None,
        (DateProblem("year-missing", phrase, "the month and the year are missing"),),
    )


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether more of them follow, and then a thing that they count: "1st, 2nd | and 3rd doses"."""
    while tokens.word(index) in ("and", ",", "or", "&"):
        index += 1
        if tokens.number(index) is None or tokens.word(index + 1) not in ORDINALS:
            return False
        index += 2
    return tokens.word(index).isalpha() and tokens.word(index) not in _AFTER_A_DAY_ALONE | MONTH_OF.keys()

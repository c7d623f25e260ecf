"""Days that only a calendar beside the text would fix: "next Friday", "before half term", 04/05/2027."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.timescales.dates.in_figures import LONGEST, broken_years, figures
from planlint.timescales.doubts.explained_day import explained
from planlint.timescales.doubts.holidays import holidays
from planlint.timescales.doubts.one_of_two import one_of_two
from planlint.timescales.doubts.two_meanings import hour_alone, two_meanings, week_alone
from planlint.timescales.pieces import Kind, Piece
from planlint.timescales.prose.to_come import is_over
from planlint.timescales.reading import DateProblem, Phrase
from planlint.timescales.scan import scan
from planlint.timescales.words.books import books
from planlint.timescales.words.calendar_words import WEEKDAY_OF, weekday_at
from planlint.timescales.words.listed import listed
from planlint.timescales.words.terms import AGAIN, Found, of_a_school, terms
from planlint.timescales.words.tokens import Tokens, word_set

_A_WEEK_OF_THINGS = 3
_LATEST_MONTH, _MINUTES = 12, 60

_LIMITING = word_set("by before until till from this next starting since no than")
_OF_WHAT_HAPPENS = word_set("next following coming same")
_STRETCH_OWNS = word_set("week's month's term's weekend's")
_PARTS = word_set("day morning afternoon evening night working calendar")
_A_PERIOD = word_set("within in over during for")
_BESIDE_SOMEBODY = word_set("with ask tell ring see meet phone call")
# “Use Monday as wash day”.
_PICKS = word_set("use keep have make take")
_OWN_DAYS = word_set("day days night nights off shift")
_CASES = word_set("if when whenever should")
_TEST = frozenset({"test"})
_GOES_ON = word_set(
    "at by before until till and or for to if with when in on about so after as from while then because unless he she "
    "they it i we you i'll we'll my our her his the a an that who which will is are this next only where via but "
    "either using has have coming between during re once instead through past around both first again"
)
_EXCEPT = frozenset({"except", "excluding", "excepting", "bar"})


def unfixed(text: str, *, dated: bool = False) -> tuple[DateProblem, ...]:
    """The days of a text that no reader could find on a calendar without knowing when it was written.

    A full date beside them says which ("next Friday, 4 December 2026"). Days that come again ("Tuesdays") are none.
    Where a plan is `dated` everybody knows when it was written, and only what that leaves open is told.
    """
    if len(text) > LONGEST:
        return ()
    tokens = Tokens(text)
    pieces = scan(tokens, None)
    found = [*holidays(tokens, pieces), *one_of_two(tokens), *two_meanings(tokens), *hour_alone(tokens, pieces)]
    found += [*broken_years(tokens), *week_alone(tokens)]
    found += of_a_school(tokens) if dated else [*_days(tokens, pieces), *terms(tokens), *figures(tokens)]
    problems: list[DateProblem] = []
    reached = 0
    for begin, end, says in sorted(found):
        if begin >= reached and not explained(tokens, begin, end, pieces) and not is_over(tokens, begin):
            phrase = Phrase(tokens.starts[begin], tokens.ends[end - 1], tokens.written(begin, end))
            problems.append(DateProblem("no-one-day", phrase, says))
            reached = end
    return tuple(problems)


def _days(tokens: Tokens, pieces: list[Piece]) -> Iterator[Found]:
    """Days told from the day of writing: "tomorrow", "by Friday", "the end of next month"."""
    says = "nobody can tell which day this is without knowing when it was written"
    either = [piece for piece in pieces if piece.kind is Kind.REPEAT and _one_of_two(tokens, piece)]
    repeats = [piece.begin for piece in pieces if piece.kind is Kind.REPEAT and piece not in either]
    yield from ((piece.begin, piece.end, says) for piece in either if not repeats)
    on_days = [
        tokens.word(piece.begin) for piece in pieces if piece.kind is Kind.DAY and tokens.word(piece.begin - 1) == "on"
    ]
    if len(set(on_days)) >= _A_WEEK_OF_THINGS:
        return  # “swimming on Monday, art on Tuesday, chess on Wednesday”
    for at in range(tokens.size):
        if _owns(tokens, at) and (
            tokens.word(at + 1) in listed("meetings", "formal_meetings") or books().events.match(tokens, at + 1)
        ):
            yield at, at + 1, says  # “by Thursday's core group”
    for piece in pieces:
        repeated = any(at < piece.begin or not {".", ";"} & {*tokens.words[piece.begin : at]} for at in repeats)
        if piece.kind is not Kind.DAY or not _is_told_from_today(tokens, piece):
            continue
        if _follows_what_happens(tokens, piece):
            continue
        limiting = tokens.word(piece.begin - 1) in _LIMITING or tokens.word(piece.begin) in _LIMITING
        if not repeated or limiting:
            yield piece.begin, piece.end + (tokens.word(piece.end) == "week"), says


def _follows_what_happens(tokens: Tokens, piece: Piece) -> bool:
    """ "If Mum works a Saturday, Nan has Ava from Friday night": the day beside whatever day that is."""
    before = range(piece.begin)
    if any(tokens.word(at) in WEEKDAY_OF and tokens.word(at - 1) in ("a", "any") for at in before):
        return True
    if tokens.word(0) in _CASES and any(
        tokens.word(at) in WEEKDAY_OF
        and tokens.word(at - 1) == "the"
        and tokens.word(at + 1) in listed("meetings", "formal_meetings", also=_TEST)
        for at in before
    ):
        return True  # “if Mum misses the Tuesday test, Paul rings her on Wednesday”
    if tokens.word(0) not in _CASES or not {",", "then"}.intersection(tokens.words[: piece.begin]):
        return tokens.word(0) in _CASES and "weekend" in tokens.words[: piece.begin]
    next_one = tokens.word(piece.begin) == "next" and tokens.word(piece.begin - 1) == "the"
    return next_one or "weekend" in tokens.words[: piece.begin]  # “if it snows, it moves to the next Saturday”


def _one_of_two(tokens: Tokens, piece: Piece) -> bool:
    """ "Thursday or Friday": one day, and nobody knows which; "Mondays or Tuesdays", "any Friday" come again."""
    if tokens.word(piece.begin - 1) in AGAIN:
        return False
    middle = next((at for at in range(piece.begin, piece.end) if tokens.word(at) == "or"), None)
    return middle is not None and all(
        weekday_at(tokens, at) is not None or tokens.word(at) == ","
        for at in range(piece.begin, piece.end)
        if at != middle
    )


def _owns(tokens: Tokens, at: int) -> bool:
    """ "Thursday's", "next month's": whose meeting it is."""
    word, before = tokens.word(at), tokens.word(at - 1)
    stretch = word in _STRETCH_OWNS and before in _OF_WHAT_HAPPENS
    day = word.endswith("'s") and weekday_at(tokens, at) is not None
    return stretch or word == "tomorrow's" or (day and before not in AGAIN)


def _is_told_from_today(tokens: Tokens, piece: Piece) -> bool:
    first, before, after = tokens.word(piece.begin), tokens.word(piece.begin - 1), tokens.word(piece.end)
    last = tokens.word(piece.end - 1)
    told_before = before == "the" and tokens.word(piece.begin - 2) == "on"
    if (
        first in listed("no_one_day")
        or before in AGAIN
        or told_before
        or (before == "the" and after in ("when", "that"))
        or (before in _PICKS and after == "as")
        or before == "which"
        or (before == "that" and (not after.isalpha() or after in ("and", "or")))  # “comes round that Friday”
        or _is_left_out(tokens, piece.begin)
        or (first in _OF_WHAT_HAPPENS and last in _PARTS)
    ):
        return False
    if first in _OF_WHAT_HAPPENS and before == "the" and tokens.word(piece.begin - 2) in _A_PERIOD:
        return False  # "within the next month" is a length of time
    if first == "end" and tokens.word(piece.end - 2) in ("each", "every", "that"):
        return False
    if _is_a_name(tokens, piece.end):
        return False
    if (
        (tokens.number(piece.end) is not None and not _is_an_hour(tokens, piece.end + 1))
        or first == "the"
        or (first == "end" and last == "day")
    ):
        return False
    if first in ("next", "this") or tokens.number(piece.end) is not None or books().events.match(tokens, piece.end):
        return True  # "next Wednesday's meeting", "Thurs core group"
    if before in _BESIDE_SOMEBODY and (tokens.capital(piece.end) or after == "("):
        return False  # “with Friday Okoro”, “ask Sunday (Mum's friend)”
    if after == "is" and not _OWN_DAYS.isdisjoint(tokens.words[piece.end : piece.end + 4]):
        return False  # “Friday is chip night”
    if before == "is" and not _OWN_DAYS.isdisjoint(tokens.words[max(0, piece.begin - 4) : piece.begin]):
        return False  # “bin day is Thursday”, “his day off is Friday”
    # "Saturday club", "the Tuesday group" and "the Monday Club" are names of things.
    somebody = tokens.capital(piece.end) and before != "the" and after not in listed("named_after_a_day")
    return not after.isalpha() or after in listed("behind_a_weekday", "family", also=_GOES_ON) or somebody


def _is_left_out(tokens: Tokens, begin: int) -> bool:
    """ "Any day other than Saturday", "every day except Friday": the day that it is not."""
    other, before = tokens.word(begin - 2), tokens.word(begin - 1)
    if before == "but":
        return any(tokens.word(at) in AGAIN for at in range(begin - 4, begin - 1))
    return before in _EXCEPT or (before, other) in (("than", "other"), ("from", "apart"), ("for", "except"))


def _is_a_name(tokens: Tokens, end: int) -> bool:
    """ "Dr Friday-Jones", "the Friday-night lift"."""
    hyphened = tokens.word(end) == "-" and tokens.joined(end) and tokens.joined(end + 1)
    thing = tokens.word(end + 1) in _PARTS and tokens.word(end + 2).isalpha() and tokens.word(end + 2) not in _GOES_ON
    return hyphened and (tokens.capital(end + 1) or thing)


def _is_an_hour(tokens: Tokens, index: int) -> bool:
    """ "Tues 2pm" and "Sun 0200" are hours of that day; "Tues 2 March" is a date."""
    hour = tokens.word(index - 1)
    if tokens.word(index) == "." and tokens.joined(index) and tokens.joined(index + 1):
        return _LATEST_MONTH < (tokens.number(index + 1) or 0) < _MINUTES  # “Wed 9.15”; “Mon 10.5” is a date
    military = len(hour) == 4 and (tokens.word(index) in ("hrs", "hours", "h") or not hour.startswith("20"))
    return (
        military
        or tokens.word(index) in ("am", "pm", "o'clock")
        or (tokens.word(index) == ":" and tokens.joined(index))
    )

"""The dates in the English, read by the grammar of deadlines, so that both ends of planlint agree on what a date is."""

from __future__ import annotations

from planlint.timescales.dates.written_dates import written_at
from planlint.timescales.words.tokens import Tokens
from planlint.translate.checks.dated import Dated


def english_dates(text: str) -> list[Dated]:
    """Every date in the text, in order. Of a span such as "3 to 10 March", the first day remains a mere number."""
    tokens = Tokens(text)
    found: list[Dated] = []
    at = 0
    while at < tokens.size:
        written = written_at(tokens, at)
        if written is None or written.month is None:
            at += 1
            continue
        begin = at if written.first is None else _last_day_at(tokens, at, written.end, written.day)
        found.append(
            Dated(
                written.day,
                written.month,
                written.year,
                written.weekday,
                tokens.starts[begin],
                tokens.ends[written.end - 1],
            )
        )
        at = written.end
    return found


def _last_day_at(tokens: Tokens, begin: int, end: int, day: int | None) -> int:
    return next((at for at in range(end - 1, begin, -1) if tokens.number(at) == day), begin)

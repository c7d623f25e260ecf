"""What the words of a time say beside its day: that it is the first one, or the last, or that it only begins."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.acts.done_again import listed
from planlint.english.acts.segments import words_of

_NO_MORE_WORDS_OF_A_RUN = 2
# “To start week beginning 29 March 2027” says nothing of an end.
_TO_BEGIN = re.compile(
    r"^\W*to (?=(?:start|begin|commence|be (?:in place|up and running|running|set up))\b)|\bfrom then\b", re.IGNORECASE
)
_BEGINS_AT = re.compile(
    r"(?:to )?(?:from|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:e|es|ing)|effective|as (?:of|from)|with effect from)"
    r"(?: from| on)? (?P<at>.+)"
)


def says_first(timescale: str) -> bool:
    """Whether the words of a deadline make its day the first one: “Starts 15 February 2027”."""
    return not listed("first").isdisjoint(folded(timescale))


def says_begin(timescale: str) -> bool:
    """Whether the words of a deadline say no more than that it begins on a day: “from 8 March”, “starting Monday …”."""
    return re.match(words("lasting")["begins"], timescale, re.IGNORECASE) is not None


def says_last(timescale: str) -> bool:
    """Whether the words of a deadline say something of an end, whatever it is: “to the review”, “ten Saturdays”."""
    told = _TO_BEGIN.sub("", timescale)
    if re.search(words("lasting")["run_of_days"], timescale):
        return True
    return is_counted(timescale) or is_for_once(timescale) or not listed("last").isdisjoint(folded(told))


def is_for_once(text: str) -> bool:
    """Whether the text says that it is for one time only: “for the night”, “the night of 20 March”."""
    return re.search(words("lasting")["one_occasion"], text, re.IGNORECASE) is not None


def tells_one_occasion(text: str) -> bool:
    """Whether what an action tells of is one occasion: “not to attend the meeting”, “ready for the nurse's visit”."""
    return re.search(words("lasting")["occasions"], text, re.IGNORECASE) is not None


def says_now(timescale: str) -> bool:
    """Whether the words of a deadline say no more than that it begins: “with immediate effect”."""
    said = " ".join(word.folded for word in words_of(timescale, 0, len(timescale)))
    if (begins := _BEGINS_AT.match(said)) is not None and begins["at"].startswith(tuple(listed("begins_at"))):
        return not any(map(str.isdigit, said))
    return any(
        said == now or said.startswith((f"{now} start", f"{now} {_figure(said)}", f"{now} from the "))
        for now in listed("now")
    )


def says_soon(timescale: str) -> bool:
    """Whether the words of a deadline say no more than that it begins, be it at no time that they set: “ASAP”."""
    return says_now(timescale) or " ".join(timescale.split()).casefold().strip(" .") in listed("soon")


def _figure(said: str) -> str:
    """The first word with a figure: “tonight, 3 March 2027” says “tonight”, and which day that is."""
    return next((word for word in said.split() if word[0].isdigit()), " ")


def is_counted(text: str) -> bool:
    """Whether the text counts a run: “ten sessions”, “all 26 weekly meetings”."""
    return any(not _comes_to_all(run.group(), text[: run.start()]) for run in _run().finditer(text))


def _comes_to_all(run: str, before: str) -> bool:
    """“Attend all midwife appointments” says of no number until when they come."""
    first, *rest = run.casefold().split()
    endless = first == "all" and not any(word.isdecimal() or word in listed("numbers") for word in rest)
    return endless and re.search(words("lasting")["comes_to_all"], before, re.IGNORECASE) is not None


@functools.cache
def _run() -> re.Pattern[str]:
    numbers, spans = "|".join(listed("numbers")), "|".join(listed("counted"))
    # “8.30 in the week and 9.30 at weekends” counts none.
    not_of_each, per = (
        r"(?<![\d.:])(?<!\bevery )(?<!\beach )(?<!\bat )(?<!\bfrom )",
        r"(?!\s+(?:a|an|per|each|every)\b)",
    )
    between = rf"(?:(?!(?:at|on|in|am|pm)\b)\w[\w-]*\s+){{0,{_NO_MORE_WORDS_OF_A_RUN}}}"
    return re.compile(rf"{not_of_each}\b(?:\d+|{numbers})\s+{between}(?:{spans})s\b{per}", re.IGNORECASE)


def folded(text: str) -> set[str]:
    """The words of a text, in small letters."""
    return {word.folded for word in words_of(text, 0, len(text))}

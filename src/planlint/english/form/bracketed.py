"""Brackets in which a form asks: [insert name], (enter the date), «Forename»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planlint.english.form.form_text import asks_to_set_out, is_blank, is_form_question
from planlint.english.form.prompt_marks import BRACKETS, PENDING_PHRASE, fixed_prompts, prompt_words
from planlint.english.words.direct_speech import quoted_spans

Span = tuple[int, int]
# “[physical/emotional/sexual]”: of several one was to be kept.
_CHOICES = re.compile(r"[a-z][a-z' -]*(?: ?/ ?[a-z][a-z' -]*)+")
# “(his name at school)” tells of somebody.
_WHOSE = frozenset({"his", "her", "their", "my", "our"})
_DAY_GIVEN = re.compile(r"\d{1,2}(?:st|nd|rd|th)? ?[/.\- ]? ?(?:[A-Za-z]{3,9}|\d{1,2}) ?[/.\- ]? ?(?:\d\d){1,2}\s*\Z")
WORDS = re.compile(r"[^\W_]+(?:['’][^\W\d_]*)?")


def bracketed(text: str, pending: bool) -> Iterator[Span]:
    """The brackets of a text that ask for something; `pending` where “(to be confirmed)” counts."""
    for match in BRACKETS.finditer(text):
        inner = next(group for group in match.groups() if group is not None)
        double, square, curly, angle, guillemet, round_ = (group is not None for group in match.groups())
        if double and inner.strip():
            yield match.span()
        elif square or curly or angle or guillemet:
            if (
                _asks_for(inner, weak=True)
                or (is_blank(inner) and not inside(match.span(), quoted_spans(text)))
                or is_form_question(inner)
                or PENDING_PHRASE.search(inner)
                or (square and _CHOICES.fullmatch(inner) and not inside(match.span(), quoted_spans(text)))
                or (square and inner.strip() in {"…", "..."} and not text.replace(match.group(), "").strip())
            ):
                yield match.span()
        elif (
            round_
            and not _says_which_day(text, match.start(), inner)
            and (
                _asks_for(inner, weak=False)
                or asks_to_set_out(inner)
                or (inner.endswith("?") and is_form_question(inner))
                or (pending and PENDING_PHRASE.fullmatch(inner.strip()))
            )
        ):
            yield match.span()


def _says_which_day(text: str, start: int, inner: str) -> bool:
    """Whether it only says of a day that is given which it is: “9 March 2027 (date of the review)”."""
    return inner.lstrip().lower().startswith(("date", "day")) and _DAY_GIVEN.search(text, 0, start) is not None


def _asks_for(inner: str, *, weak: bool) -> bool:
    """Whether what stands in brackets asks for something, rather than tells it."""
    found = [word.lower().replace("’", "'") for word in WORDS.findall(inner.replace("_", " "))]
    if not found or len(found) > 14 or (not weak and found[0] in _WHOSE):
        return False
    lists = prompt_words()
    if (
        found[0] in lists["asks"]
        and (weak or any(word in lists["blanks"] for word in found[1 : None if found[0] in lists["only_typed"] else 3]))
        and _is_imperative(found)
    ):
        return True
    if weak and (
        fixed_prompts().search(inner)
        or found[0] in {"delete", "tick", "circle", "guidance", "placeholder", "xx", "xxx", "name"}
    ):
        return True
    if weak and re.fullmatch(r"[A-Z][a-z]+(?:[A-Z][a-z]+)+\d?|[A-Z][a-z]+\d", inner.strip()):
        return True
    if weak and " ".join(found) in lists["whoever"]:
        return True
    if not all(word in lists["blanks"] | lists["owners"] | lists["links"] for word in found):
        return False
    if any(word in lists["strong_blanks"] for word in found):
        return True
    return weak and ("/" in inner or inner.isupper() or (len(found) > 1 and found[-1] in lists["blanks"]))


def _is_imperative(found: list[str]) -> bool:
    return len(found) == 1 or found[1] not in {"up", "that", "was", "is", "were", "to"}


def inside(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a span lies within one of others."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)

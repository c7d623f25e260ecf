"""The children of a sentence about the plan itself: “This plan is for Leo Grant (born 6 January 2016) and …”."""

from __future__ import annotations

import re

from planlint.read.word.people.children import child, children
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words

_DAY = r"\d{1,2}[./]\d{1,2}[./]\d{2,4}"
_IN_SENTENCE = re.compile(
    rf"(?:[A-Z][\w'’-]+ ){{1,3}}?[A-Z][\w'’-]+"
    rf"(?: ?\((?:(?:d\.?o\.?b\.?|born|due)(?: on)?:? *[^()]{{6,32}}|{_DAY})\)"
    r"|,? (?:who (?:was|is) )?(?:d\.?o\.?b\.?|date of birth|born)(?: on)?:? \d{1,2}[\w ./-]{3,16}\d{2,4}\b)"
)
_BIRTHDAY = re.compile(
    r"\b(?:[Bb]irthday is|was born) (?:on )?(\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b"
)
_BELONGS = re.compile(
    r"\b(?:[Pp]lan|[Bb]ook|[Ss]tory) (?:(?:belongs to|is (?:all )?(?:about|for))|has been made (?:with|for)) "
    r"(?P<name>(?:[A-Z][\w'’-]+(?:, [A-Z][\w'’-]+)*,? (?:and|&) )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})"
    r"(?=[.,;:]|\s+(?:and|who)\b|\s*$)"
)
_OF_THE_PLAN = re.compile(r"\b(?:plan|plans|conference|subject)\b", re.IGNORECASE)
_FOR = re.compile(r"\s*(?:for|about|concerning|regarding|re|in respect of)\b:?", re.IGNORECASE)


def children_in_sentence(draft: Draft, words: Words) -> None:
    """The children of a sentence about the plan itself: “This plan is for Leo Grant (born 6 January 2016) and …”."""
    if (before := _FOR.match(words.value)) is not None:
        words = words.cut(before.end())
    if before or _OF_THE_PLAN.search(words.value):
        for match in _IN_SENTENCE.finditer(words.value):
            child(draft, words.cut(*match.span()))
        if not draft.tree.get("children") and (belongs := _BELONGS.search(words.value)) is not None:
            children(draft, words.cut(*belongs.span("name")))
    known = draft.tree.get("children", [])
    if len(known) == 1 and "born" not in known[0] and (day := _BIRTHDAY.search(words.value)) is not None:
        known[0]["born"] = words.cut(*day.span(1))

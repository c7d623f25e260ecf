"""The questions of a form that nobody took out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.english.form.folding import folded
from planlint.english.form.form_text import SENTENCE, is_form_question, is_label
from planlint.english.form.prompt_marks import prompt_words

Span = tuple[int, int]

_SPOKEN = re.compile(r"\b(?:I|me|my|I['’]m)\b")
_AT_LENGTH = 8
# “Q3. What has been done so far?”
# “What needs to change for the child?” asks what “What needs to change?” does.
_FOR_WHOM = re.compile(
    r" (?:for|in|about|to|with|of) (?:the |this |these |each |our |your )?(?:child|children|baby|young person"
    r"|family|parents?|child(?:ren)? and (?:the )?family)(?: s| ?['’]?s)?(?: life| lives)?\Z"
)
_NUMBER = re.compile(r"[\s*\[(]*(?:Q(?:uestion)? ?\d{1,2}|\d{1,2})?[.):\s]*", re.IGNORECASE)


def asked(text: str, answered: list[Span]) -> Iterator[Span]:
    """The form's questions that nobody took out: nothing comes after them, or what is in `answered`, the form's own.

    Those that every form asks are its own even before an answer: “What are we worried about? Dad …”
    """
    reached = 0
    for match in SENTENCE.finditer(text):
        sentence = match.group().strip()
        start = match.start() + match.group().index(sentence) if sentence else 0
        rest = len(text) - len(text[match.end() :].lstrip())
        if (
            sentence.endswith("?")
            and (
                _NUMBER.fullmatch(text[reached:start]) or is_label(text[reached:start].strip(" :"), ends_in_colon=True)
            )
            and is_form_question(sentence)
            and (
                not text[rest:].strip(" ])*")
                or _only_asks(text[rest:])
                or any(begin <= rest < end for begin, end in answered)
                or (_is_of_every_form(sentence) and not _SPOKEN.search(text[rest:]))
            )
        ):
            yield start, start + len(sentence)
            reached = start + len(sentence)


def _only_asks(rest: str) -> bool:
    """Whether nothing but further questions of the form comes after one: “What is plan B? Who will do it?”"""
    said = [match.group().strip() for match in SENTENCE.finditer(rest) if match.group().strip()]
    return all(sentence.endswith("?") and is_form_question(sentence) for sentence in said)


def _is_of_every_form(question: str) -> bool:
    """Whether forms ask it word for word, or at length about nobody: “What will life look like for the child …?”"""
    said = folded(question)
    known = prompt_words()["questions"]
    written = " ".join(said)
    return written in known or _FOR_WHOM.sub("", written) in known or len(said) >= _AT_LENGTH

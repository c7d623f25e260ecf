"""Text in which nobody is going to do anything: nothing decided, a warning, a hope, a rule for the parents."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.words.lexicon import lexicon
from planlint.english.words.patterns import Patterns

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SENTENCE = re.compile(r"(?<=[.!?;…])\s+(?=[A-Z(])|\n")
# Words of process that are themselves the claim: “Contingency plan in place.”, “Nobody at the meeting knew.”
_NO_PROCESS = re.compile(r"(?:contingency|safety) plan(?:ning)?|meeting|conference|core group", re.IGNORECASE)
_NOBODY = re.compile(
    r"\W*(?:(?:in|under|within|see|per|as in|the|our|a)\s(?:the\s|our\s)?)?"
    r"(?:nobody|no one|no-one|none|nothing|contingency|contingencies|safety plan)\b",
    re.IGNORECASE,
)
_OPENED = re.compile(r"\W*(?:if|when|whenever|should|once|in case|in the event|unless|were)\b", re.IGNORECASE)
_CUT = re.compile(r"[,:;=?→]|\s[-–—]\s|\bthen\b", re.IGNORECASE)
_TRIGGER = re.compile(
    r"\A\W*(?:if|when|whenever|should|once|in case|in the event)\b[^,]{3,100}?(?:,|\bthen\b)\s*"
    r"|\A\W*(?:if|should|when)\b[^,]{3,80}?\s(?=(?:the |he |she |they |it |this |that |things? |mum |dad |there )"
    r"[\w ]*?"
    r"(?:will|would|could|may|might)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\W*(?:(?:the )?contingency(?: plan)?\s*[:=–—-]\s*)?", re.IGNORECASE)
_GROUP = re.compile(r"<(\w+)>")
_LONGEST = 400
_TRIGGER_WORDS = 16


def nobody_acts(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether every sentence says nothing that somebody will do, not even a meeting or a referral."""
    if len(text) > _LONGEST or _names_a_process(text):
        return False
    sentences = [
        each.strip() for each in _SENTENCE.split(text.replace("’", "'").replace("…", " …")) if each.strip(" …")
    ]
    return bool(sentences) and all(_empty(each) or _only_a_trigger(each, parse) for each in sentences)


def _names_a_process(text: str) -> bool:
    named = [text[found.start : found.end] for found in lexicon("processes").find(text)]
    return any(not _NO_PROCESS.fullmatch(each) for each in named) or bool(named and not _NOBODY.match(text))


def _empty(sentence: str) -> bool:
    rest = _TRIGGER.sub("", sentence, count=1)
    for part in (rest, _LEAD.sub("", rest, count=1)):
        if _forms().fullmatch(" ".join(re.sub(r"[()\[\]\"*….!?;:–—]", " ", part).strip(" -',").split())):
            return True
    return False


def _only_a_trigger(sentence: str, parse: Callable[[str], Doc]) -> bool:
    """ "If Mum starts to drink again…": nothing is said of what follows."""
    if (
        not _OPENED.match(sentence)
        or _CUT.search(sentence.rstrip(" ,:;-–—?=…"))
        or len(sentence.split()) > _TRIGGER_WORDS
    ):
        return False
    doc = parse(sentence.strip(" .…"))
    root = next((token for token in doc if token.head == token), None)
    if root is None or any(child.dep_ == "advcl" and child.i < root.i for child in root.children):
        return False
    if sentence.lower().startswith(("in case", "in the event")):
        return True
    return any(child.i <= 1 and child.dep_ in ("mark", "advmod", "aux") for child in root.children)


@functools.cache
def _forms() -> Patterns:
    listed = words("no_contingency")["words"]
    return Patterns((form.replace(" ~", "~") for entry in listed for form in entry["forms"]), _spelt)


def _spelt(form: str) -> str:
    data = words("no_contingency")
    return _GROUP.sub(lambda found: str(data[found[1]]), form).replace("~", r"(?:\s[\w'&/,-]+){0,8}\s?")

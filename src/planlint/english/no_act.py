"""Text in which nobody is going to do anything: nothing decided, a warning, a hope, a rule for the parents."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.lexicon import lexicon

_SENTENCE = re.compile(r"[^.!?;\n…]+")
_OPENED = re.compile(r"\W*(?:if|when|whenever|should|once|in case|in the event|unless|were)\b", re.IGNORECASE)
_CUT = re.compile(r"[,:;=?→]|\s[-–—]\s|\bthen\b", re.IGNORECASE)
_TRIGGER = re.compile(
    r"\W*(?:if|when|whenever|should|once|in case|in the event)\b[^,]{3,100}?(?:,|\bthen\b)\s*"
    r"|\W*(?:if|should|when)\b[^,]{3,80}?\s(?=(?:the |he |she |they |it |this |that )[\w ]*?"
    r"(?:will|would|could|may|might)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\W*(?:(?:the )?contingency(?: plan)?\s*[:=–—-]\s*)?", re.IGNORECASE)
_LONGEST = 400


def nobody_acts(text: str) -> bool:
    """Whether every sentence says nothing that somebody will do, not even a meeting or a referral."""
    if len(text) > _LONGEST or lexicon("processes").find(text):
        return False
    sentences = [found.group().strip() for found in _SENTENCE.finditer(text.replace("’", "'")) if found.group().strip()]
    return bool(sentences) and all(_only_a_trigger(each) or _empty(each) for each in sentences)


def _empty(sentence: str) -> bool:
    rest = _TRIGGER.sub("", sentence, count=1)
    rest = rest[_LEAD.match(rest).end() :] if _LEAD.match(rest) else rest  # type: ignore[union-attr]
    return bool(_forms().fullmatch(" ".join(rest.strip(" \t()[]\"'-–—:,*").split())))


def _only_a_trigger(sentence: str) -> bool:
    """ "If Mum starts to drink again…": nothing is said of what follows, nor of any act."""
    if not _OPENED.match(sentence) or _CUT.search(sentence.rstrip(" ,:;-–—?=")):
        return False
    acts = lexicon("safe_acts", ("now", "verb"), ("later", "verb"), ("tells", "verb")).find(sentence)
    return len(acts) <= 1 and len(sentence.split()) <= 12


@functools.cache
def _forms() -> re.Pattern[str]:
    data = words("no_contingency")
    forms = (form for entry in data["words"] for form in entry["forms"])
    spelt = (form.replace("<who>", data["who"]).replace("~", r"(?:\s*[\w'&/,-]+){0,8}") for form in forms)
    return re.compile(rf"(?:{'|'.join(spelt)})", re.IGNORECASE)

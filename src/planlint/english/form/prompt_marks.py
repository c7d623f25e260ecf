"""The marks and phrases by which a form's own text is known, as patterns."""

from __future__ import annotations

import functools
import re
from typing import Any

from planlint.bundled import words
from planlint.english.words.patterns import Patterns
from planlint.word_lists import Worded

_CLASS = re.compile(r"<([a-z_]+)>")

# Marks that stand for a blank wherever they are.
MARKS = re.compile(
    r"<<[^<>\n]{1,60}>>|\{ ?MERGEFIELD [^}\n]{1,60}\}|%[A-Za-z]+_[A-Za-z_]+%|(?<!\{)\$?\{[A-Za-z]+_[A-Za-z_]+\}(?!\})"
    r"|«[A-Z][A-Za-z]*_\w*»|#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!)|(?<![#\w])#{2,}(?:[/.\-]#{2,})*(?! \w)"
    r"|(?<![A-Za-z*])\*{3,}(?:[^*\n]{1,80}\*{3,})?(?![A-Za-z*])|_{3,}(?:[/\s]{1,3}_{2,})*|\.{6,}|(?:… ?){3,}"
    r"|(?:^|(?<=[.;:,\n] ))(?:if|when|by|should)\s(?:…|\.{3,5})"
    r"(?=\s+(?:then|happens?|occurs?|is|are|does|do|has|have|will|cannot|can|by|or)\b)"
    r"|\b(?:better|safe|worked|achieved|done) when\s(?:…|\.{3,5})(?=\s*$)"
    r"|\b(?:then|(?:child|we|family) will)\s*(?:…|\.{3,5})(?=\s*$)"
    r"|\b[dD]{2}[/.\- ](?:[mM]{2,3}|month)[/.\- ](?:20)?[yY]{2,4}\b"
    # “??/04/2027”, “xx March 2027”, “- / - / 2027”: some of a date.
    r"|(?<![\w/.])(?:\?\??|xx?|\.\.|-) ?[/.] ?(?:\d\d?|\?\?|xx|\.\.|-) ?[/.] ?(?:20)?(?:\d\d|\?\?|xx|yy)\b"
    r"|(?<!\w)(?:\?\??|xx|_) (?:jan|febr)uary\b|(?<!\w)(?:\?\??|xx|_) (?:(?:sept|nov|dec)em|octo)ber\b"
    r"|(?<!\w)(?:\?\??|xx|_) (?:march|april|may|june|july|august)\b|(?<![\w/])(?:[/_ ]{0,2}__){1,3}/__[/_]*"
    r"|\{\{ ?\w+(?:[._]\w+)+ ?\}\}|@@\w+@@|\b00[/.]00[/.](?:00|0000)\b"
    r"|\[[xX]\](?= (?:days?|weeks?|months?|times?|hours?)\b)|(?<![\w_])__(?![\w_])"
    r"|(?<![^\s(])\?{2,}(?![^\s).,;])"
    r"|\blorem ipsum\b[^.\n]*\.?|£ ?(?:[xX]{1,4}(?![,.]\d)|_+|\?+)(?:\.[xX]{2})?\b"
    r"|\b[xX]{2}([/.\-])[xX]{2}\1(?:[xX]{2,4}|(?:20)?\d\d)\b"
    r"|(?<=:)\s*/ +/(?!\w)|(?:\.{2,} ?/ ?){2}\.{2,}|(?<=\b(?:every|after)\s)X (?:days|weeks|months|hours)\b"
    r"|(?<![\w.])(?:…|\.{3}|_+|\?+) ?%"
    r"|\b(?:max(?:imum)?\.?|up to|no more than)(?: of)? \d{2,4} (?:words|characters)\b",
    re.IGNORECASE,
)
CROSSES = re.compile(r"\b\d*[xX]{3,}(?:\s[xX]{3,})*\b|\bXX\b(?! chromosome)|\bxx\b(?=\s+[a-z])")
# Figures that somebody hid on purpose: “07700 900xxx”, “card ending xxxx 4411”, “AB12 XXX”.
HIDDEN_BEFORE = re.compile(r"(?:\d[\d ]{2,}|\b[A-Z]{2}\d\d )$")
HIDDEN_AFTER = re.compile(r"[ -]?\d{3,}\b")
# “Views of the child - to include wishes and feelings”: a label, and what its box is to hold.
TO_HOLD = re.compile(
    r"\W*(?P<label>[^\W\d_][\w'’ /]{2,60}?)\s*[-–—:(][-–—:( ]*to (?:include|cover|describe|set out|address"
    r"|reflect|outline|capture|consider)\b(?![^.\n]*\s[-–—]\s)[^.\n]*[.)]?"
)
KISSES = Worded(r"\b<form.before_kisses>\b[^.\n]{0,30}$", re.IGNORECASE)
# “a text with a *** in it”, “typed xxxx”: what somebody wrote or swore.
TYPED = Worded(
    r"\b<form.typed>\b"
    r"[^.;:\n]{0,24}\Z",
    re.IGNORECASE,
)
NUMBERED = Worded(r"\b<form.numbered_in_letters>\s$", re.IGNORECASE)
BRACKETS = re.compile(
    r"\(\(([^()]*)\)\)|\[([^\[\]]*)\]|(?<!\{)\{([^{}]*)\}(?!\})|(?<!<)<([^<>]*)>(?!>)|«([^«»]*)»|\(([^()]*)\)"
)
PENDING = re.compile(r"(?<![\w.])(?:t\.?b\.?[cad]\.?)(?!\w)", re.IGNORECASE)
PENDING_PHRASE = Worded(r"(?:to be <form.still_to_be>|not yet known)", re.IGNORECASE)
YES_NO = re.compile(
    r"\b(?:Yes ?/ ?No|Y ?/ ?N)(?: ?/ ?(?:N/?A|Don't know))?"
    r"(?=\s*(?:[.\])]|$|\[|\(|if\b|please\b|details\b|date\b|signed\b|comments?\b|name\b))",
    re.IGNORECASE | re.MULTILINE,
)
EMPTY_BOX = re.compile(
    r"[☐□](?=[^\n]*[☐□])|\[\s{2,}\]|(?<=:)\s*\[\s?\]|(?<=\b(?:of|to|at|is|by)\s)\[\s?\]|\[\s?\](?=[^\n]*\[\s?\])"
)


def form_marks(name: str) -> Patterns:
    """One list of patterns of `lint_rules/words/form_marks.yml`: “guidance”, “form_says”, “alone” …"""
    return _form_marks()[name]


@functools.cache
def _form_marks() -> dict[str, Patterns]:
    data: dict[str, Any] = words("form_marks")
    classes = {
        key: "|".join(sorted(map(re.escape, map(str, each)), key=len, reverse=True))
        for key, each in data["words"].items()
    }
    # Written out, so that a text that holds no word of a class is passed over.
    lists = {
        name: [_CLASS.sub(lambda found: f"(?:{classes[found[1]]})", form) for form in forms]
        for name, forms in data.items()
        if name != "words"
    }
    return Patterns.of_lists(lists)


@functools.cache
def prompt_words() -> dict[str, frozenset[str]]:
    """The words of prompts by what they do in one: ask, stand for a blank, link."""
    data: dict[str, Any] = words("prompts")
    return {name: frozenset(entries) for name, entries in data.items()}


@functools.cache
def fixed_prompts() -> Patterns:
    """The prompts that are always the same words."""
    phrases = sorted(prompt_words()["fixed"], key=len, reverse=True)
    return Patterns(map(re.escape, phrases), _as_prompt)


def _as_prompt(phrase: str) -> str:
    spaced = phrase.replace(r"\ ", r"\s+")
    return rf"\*?(?<!\w)(?:{spaced})(?!\w)(?:\*|\.(?=\s|$))?"

"""Signs that stand for what nobody filled in: ____, DD/MM/YYYY, XXX, «Forename», TBC, Yes / No, boxes not ticked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planlint.english.words.direct_speech import quoted_spans
from planlint.word_lists import Worded

Span = tuple[int, int]

# Marks that stand for a blank wherever they are.
_MARKS = re.compile(
    r"<<[^<>\n]{1,60}>>|\{ ?MERGEFIELD [^}\n]{1,60}\}|%[A-Za-z]+_[A-Za-z_]+%|(?<!\{)\$?\{[A-Za-z]+_[A-Za-z_]+\}(?!\})"
    r"|«[A-Z][A-Za-z]*_\w*»|#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!)|(?<![#\w])#{2,}(?:[/.\-]#{2,})*(?! \w)"
    r"|(?<![A-Za-z*])\*{3,}(?:[^*\n]{1,80}\*{3,})?(?![A-Za-z*])|_{3,}(?:[/\s]{1,3}_{2,})*|\.{4,}|…\.+|(?:… ?){3,}"
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
    r"|(?<=:)\s*/ +/(?!\w)|(?:\.{2,} ?/ ?){2}\.{2,}|\b(?-i:X) (?:days|weeks|months|hours|nights|visits|sessions)\b"
    r"|(?<![\w.])(?:…|\.{3}|_+|\?+|xx?) ?%|\bxx?(?:st|nd|rd|th)\b|\bnth(?= of\b| [a-z]+ 20)|\b20xx\b|\$[a-z_]{4,}\b"
    r"|\b(?:max(?:imum)?\.?|up to|no more than)(?: of)? \d{2,4} (?:words|characters)\b",
    re.IGNORECASE,
)
_CROSSES = re.compile(r"\b\d*[xX]{3,}(?:\s[xX]{3,})*\b|\bXX\b(?! chromosome)|\bxx\b(?=\s+[a-z])")
# Figures that somebody hid on purpose: “07700 900xxx”, “card ending xxxx 4411”, “AB12 XXX”.
_HIDDEN_BEFORE = re.compile(r"(?:\d[\d ]{2,}|\b[A-Z]{2}\d\d )$")
_HIDDEN_AFTER = re.compile(r"[ -]?\d{3,}\b")
_KISSES = Worded(r"\b<form.before_kisses>\b[^.\n]{0,30}$", re.IGNORECASE)
# “a text with a *** in it”, “typed xxxx”: what somebody wrote or swore.
_TYPED = Worded(
    r"\b<form.typed>\b"
    r"[^.;:\n]{0,24}\Z",
    re.IGNORECASE,
)
_NUMBERED = Worded(r"\b<form.numbered_in_letters>\s$", re.IGNORECASE)
_PENDING = re.compile(r"(?<![\w.])(?:t\.?b\.?[cad]\.?)(?!\w)", re.IGNORECASE)
_YES_NO = re.compile(
    r"\b(?:Yes ?/ ?No|Y ?/ ?N)(?: ?/ ?(?:N/?A|Don't know))?"
    r"(?=\s*(?:[.\])]|$|\[|\(|if\b|please\b|details\b|date\b|signed\b|comments?\b|name\b))",
    re.IGNORECASE | re.MULTILINE,
)
_EMPTY_BOX = re.compile(
    r"[☐□](?=[^\n]*[☐□])|\[\s{2,}\]|(?<=:)\s*\[\s?\]|(?<=\b(?:of|to|at|is|by)\s)\[\s?\]|\[\s?\](?=[^\n]*\[\s?\])"
)
_TICKED = re.compile(r"\[[xX✓✔]\]|[☑☒]")
# What Word and other programs print in an empty field, in any part of a plan.
_PRINTED = Worded(r"(?<!\w)(?:please )?<form.printed_by_programs>(?!\w)[.…]?", re.IGNORECASE)
# Without one of these a text has none of the signs above.
_CHEAP = re.compile(
    r"[\[\]{}<>«»#%$*_?£@☐□/…]|00[/.]00|\.{3}|xx|\b[xn]th\b|ipsum|\btb[acd]\b|t\.b\."
    r"|dd.mm|\bwords\b|\bdd[ .-]month|\bcharacters\b|\bx (?:day|week|month|hour|night|visit|session)|- ?[.]",
    re.IGNORECASE,
)


def blanks(text: str, *, pending: bool = True) -> Iterator[Span]:
    """Where such signs stand in a text. `pending`: “TBC” is one, where no other rule says what it lacks."""
    yield from (match.span() for match in _PRINTED.finditer(text))
    if not _CHEAP.search(text):
        return
    spoken = quoted_spans(text)
    yield from (match.span() for match in _MARKS.finditer(text) if _is_a_blank(match, spoken))
    yield from (span for span in _crosses(text) if not inside(span, spoken))
    if pending:
        yield from (match.span() for match in _PENDING.finditer(text) if not _full_name_given(text, match.group()))
    for match in (*_YES_NO.finditer(text), *_empty_boxes(text)):
        if not inside(match.span(), spoken):
            yield match.span()


def inside(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a span lies within one of others."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def _is_a_blank(match: re.Match[str], spoken: Iterable[Span]) -> bool:
    """Whether nobody drew the line or the stars to say something: “he texted ***”."""
    drawn = set("*_.…") & set(match.group()) and inside(match.span(), spoken)
    sworn = "*" in match.group() and _TYPED.search(match.string, 0, match.start())
    return bool(match.group().strip()) and not drawn and not sworn


def _empty_boxes(text: str) -> Iterator[re.Match[str]]:
    return iter(()) if _TICKED.search(text) else _EMPTY_BOX.finditer(text)


def _crosses(text: str) -> Iterator[Span]:
    for match in _CROSSES.finditer(text):
        before = text[: match.start()]
        last = not text[match.end() :].strip(" .!\"'’”") or before.endswith(("kiss ", "kisses "))
        kisses = match.group().islower() and _KISSES.search(before) and last
        figures = before + match.group().rstrip("xX ")
        hidden = _HIDDEN_BEFORE.search(figures) or _HIDDEN_AFTER.match(text, match.end())
        typed = match.group().islower() and _TYPED.search(text, 0, match.start())
        if not kisses and not typed and not hidden and not _NUMBERED.search(before):
            yield match.span()


def _full_name_given(text: str, letters: str) -> bool:
    initials = letters.replace(".", "").upper()
    name = r"\b" + r"\w+[ -]".join(re.escape(letter) for letter in initials) + r"\w+ \(" + re.escape(letters)
    return bool(re.search(name, text))

"""Text that stands where nothing has been decided: N/A, TBC, “as above”, “see contingency plan”."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.words.lexicon import lexicon, phrases
from planlint.word_lists import Worded

# “Contingency plan: …”, “There is …”, “Please …”: what may stand before the placeholder itself.
_LABEL = re.compile(
    r"\W*(?:(?:please|there (?:is|was|are|were)(?: currently)?|currently|the|a|any|it is|this is|this was)\s+)*"
    r"(?:(?:contingency|contingencies|back[- ]?up)\b(?:\s(?:plan|arrangements?|planning))?"
    r"\s*(?:[:=–—-]|is\b|are\b|was\b)?)?\W*",
    re.IGNORECASE,
)
_POINTER = Worded(
    r"(?:see|refer to|outlined|detailed|as(?: (?:<form.set_out>|per|in))?)\s+"
    r"(?:(?:in|under|at|to|the|<form.which_paper>|social worker['’]?s?|family['’]?s?|child['’]?s|pre-?birth)\s+)*"
    r"<form.pointed_at>\b[^.;,:]{0,30}",
    re.IGNORECASE,
)
# “No change by RCPC = proceedings”, “None done by May: …”: what heads an answer is its trigger.
_HEADS = re.compile(
    r"\s*(?:=>?|→|[-–]?>)\s*\w|\s+(?:(?:by|at|in|after|before|within|for|on|since|when|once|done|from)\b[^:;,.=?→>]{0,60}?)"
    r"(?:\s*(?:=>?|→|[-–]?>)|:|\?)\s*\w"
)
_DENIED = re.compile(r"(?:no|not|none|nothing|nil|unchanged)\b", re.IGNORECASE)
# “?? ask Legal what goes here”: the writer asks what to write.
_ASKED_OF_ONESELF = re.compile(
    r"\?+\s*(?:to |please |need to |must )?(?:ask|(?:check|clarify|confirm|query)(?: this)? w(?:ith|/)?)"
    r" ?(?:the )?[\w'’]+(?: (?:manager|worker|team))?[\s?.!]*\Z"
    r"|[ ,–-]*(?:[\w'’?]+[ ,–-]+){0,12}what "
    r"(?:(?:to|I|we|should I|should we)(?: should| can| need to)? (?:put|write|enter)"
    r"|(?:goes|should go|needs to go|to go))(?: (?:down|in|under))?"
    r"(?: here| (?:this|the) (?:box|section|part|column|field|bit))?[\s?.!)]*\Z",
    re.IGNORECASE,
)
# “Dim ar hyn o bryd / none for now”: the same twice.
_TWICE = re.compile(r"\s+/\s+|\s*[()]\s*")
_WORDLESS = re.compile(r"[\W_]*\Z")
# What may follow without deciding anything: who will decide, when, or why there is nothing.
_TAIL = Worded(
    r"\s*(?:[-–—:;,.(/]|(?:by|at|in|with|after|before|following|once|until|when|pending|from|for|on|and|as|because|due"
    r"|this|currently|yet|today|see|the|was|is|has|have|were|<form.decides_nothing>|will)\b)",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"\bthat (?:a |no |the |any )?contingency(?: plan)? (?:was|is|were|would be) (not \w+|unnecessary)", re.IGNORECASE
)


def placeholder(text: str) -> tuple[int, int] | None:
    """Where the placeholder stands in a text that says nothing else (start and end); None for a text with content."""
    stripped = text.strip()
    if _WORDLESS.match(text):
        return (text.index(stripped), text.index(stripped) + len(stripped)) if stripped else None
    if _ASKED_OF_ONESELF.match(stripped) or _said_twice(stripped):
        return text.index(stripped), text.index(stripped) + len(stripped)
    if judged := _JUDGED.search(text):
        return judged.span(1)
    label = _LABEL.match(text)
    edge = re.match(r"[^\w]*", text)
    for start in sorted({label.end() if label else 0, edge.end() if edge else 0}):
        for pattern in (_listed(), _POINTER):
            match = pattern.match(text, start)
            heads = match and _DENIED.match(match.group()) and _HEADS.match(text, match.end())
            answered = heads and not _listed().match(text, heads.end() - 1)
            if match and not answered and _says_no_more(text[match.end() :]):
                return match.start(), match.start() + len(match.group().rstrip())
    return None


def _said_twice(text: str) -> bool:
    """Whether it says in two languages, or two ways, that there is nothing."""
    parts = [part for part in _TWICE.split(text) if part]
    return len(parts) > 1 and all(_listed().fullmatch(part.strip(" .,–-")) for part in parts)


def _says_no_more(rest: str) -> bool:
    """Whether what follows the placeholder is short and holds no instruction of its own."""
    if _WORDLESS.match(rest):
        return True
    acts = [act for act in lexicon("safe_acts", ("now", "verb")).find(rest) if act.kind == "now"]
    told = [
        act
        for act in acts
        if not re.match(
            r"ha(?:ve|s|d|ving)|do(?:es|ne|ing)?\b|did|put|liv(?:es?|ing)\b", rest[act.start : act.end], re.I
        )
    ]
    return len(rest.split()) <= 10 and bool(_TAIL.match(rest)) and not told and not re.search(r"\bif\b", rest, re.I)


def _spaced(word: str) -> str:
    """The word as a pattern; “n/a” is also written “n / a”."""
    return r"\s*[/\\]\s*".join(re.escape(part) for part in re.split(r"[/\\]", word))


@functools.cache
def _listed() -> re.Pattern[str]:
    forms = sorted((form for entry in words("placeholders")["words"] for form in phrases(entry)), key=len, reverse=True)
    parts = (r"\s+".join(_spaced(word) for word in form.split()) for form in forms)
    return re.compile(rf"(?:{'|'.join(parts)})(?![\w'’-])", re.IGNORECASE)

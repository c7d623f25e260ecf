"""What a form left for its writer to choose or to fill in: he/she, NAME, {{child}}, “Strengths:”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.english.form.form_marks import form_marks
from planlint.word_lists import Worded

Span = tuple[int, int]

# Marks that programs put round the name of a field.
_FIELD = Worded(
    r"(?-i:\{\{ ?(?:\w*[A-Z]\w*|\w+ [\w ]{1,40}?) ?\}\})"
    r"|\{\{ ?(?:(?:child|parent|worker|first|last|sur|fore)names?|dob) ?\}\}"
    r"|\$\{[^{}\n]{1,60}\}|(?-i:%[A-Z]{3,20}%)"
    r"|%%[A-Za-z][\w .]{0,40}%%|<%[^%\n]{1,60}%>|\[\[[^\[\]\n]{1,60}\]\]"
    r"|\[<form.fields>(?: (?:\d|[A-Z]))?\]"
    # “<surgery>”, “<name of club>”: no sign of a program, which has “<b>” or “</p>”.
    r"|(?<![<\w])<(?!(?:br|div|span|table|strong|img|href|http)\b)[a-z][a-z'’]{2,}(?: [a-z'’]+){0,5}>(?!>)",
    re.IGNORECASE,
)
_MARKED = re.compile(r"[{$%<\[]")
_TWO_CAPITALS = re.compile(r"[A-Z]{2}")
# Of two words one was to be struck out; of a child not yet born nobody knows which.
_CHOICE = re.compile(
    r"(?<![\w/])(?:he ?/ ?she|she ?/ ?he|his ?/ ?hers?|hers? ?/ ?his|him ?/ ?her|her ?/ ?him|s/he|\(s\)he"
    r"|himself ?/ ?herself|herself ?/ ?himself|son ?/ ?daughter|m(?:r|rs|s|iss)(?: ?/ ?m(?:rs?|s|iss|x))+"
    r"|(?P<verb>is|are|was|were|has|have|does|do|will|can) ?/ ?(?P=verb) not|is ?/ ?are|was ?/ ?were|has ?/ ?have"
    r"|(?<=\bhis )(?:mother ?/ ?father|father ?/ ?mother|mum ?/ ?dad|dad ?/ ?mum)"
    r"|(?<=\bher )(?:mother ?/ ?father|father ?/ ?mother|mum ?/ ?dad|dad ?/ ?mum)"
    r"|(?<=\btheir )(?:mother ?/ ?father|father ?/ ?mother|mum ?/ ?dad|dad ?/ ?mum)"
    r"|child\(ren\)(?:['’]s)?|(?:parent|carer|sibling|mother|father)\(s\))"
    r"(?: ?/ ?the[my]\w*)?(?![\w/])",
    re.IGNORECASE,
)
# “Health visitor to weigh he/she”: whoever acts is known, and is not who it is done to.
_DONE_TO = re.compile(r"\W*(?:the )?[\w’'-]+(?: [\w’'-]+){0,2} (?:to|will|must|should) [a-z]+ ", re.IGNORECASE)
# In capitals between small letters these stand for what somebody was to write.
_CAPITALS = Worded(
    r"(?<![\w’'\"“-])(?:INSERT [A-Z]+|(?:NAME|NAMES|FORENAME|SURNAME|DATE|ADDRESS|NUMBER|TITLE) OF [A-Z]+"
    r"|<form.written_large>)(?:['’]S)?"
    r"(?!\s+[A-Z]{2})(?![\w’'\"”-])",
)
_BEFORE_EMPHASIS = re.compile(
    r"\b(?:the|a|an|each|every|any|this|that|my|our|your|his|her|their|no|one|and)\s+$", re.IGNORECASE
)
# “Mr X”, “to Y service”: a letter for a name that somebody was to put.
_LETTER = Worded(
    r"\b(?:(?:M(?:r|rs|s|iss|x)|Dr|PC|DC|Nurse|Judge) (?:[XYZ]{1,3}|[AB])"
    r"(?=$|[\s,.;:])(?!\.? [A-Z])(?!,? \((?:his|her|the|mum|dad|a|who|formerly)\b)"
    r"|(?<=\baged )X\b|(?<=\b(?:are|has|had|for)\s)X (?=(?:children|siblings|years|visits|times|weeks)\b)"
    r"|(?<=\bYear )X\b(?! is)"
    r"|[XYZ] (?=<form.named_by_a_letter>\b))",
)


# “Strengths:” with nothing behind it, or with nothing but the next label.
_LABEL = re.compile(r"^[ \t]*(?P<label>[A-Z][\w'’/ ]{1,40}:)[ \t]*(?=\Z|\n\s*[A-Z][\w'’/ ]{1,40}:)", re.MULTILINE)


def unfilled(text: str) -> Iterator[Span]:
    """Where a text still holds a choice, a label without an answer, or a name that stands for names."""
    if ":" in text:
        yield from (match.span("label") for match in _LABEL.finditer(text))
    if _MARKED.search(text):
        yield from (match.span() for match in _FIELD.finditer(text))
    yield from (match.span() for match in form_marks("a_name").finditer(text))
    yield from (match.span() for match in _LETTER.finditer(text))
    yield from _numbered(text)
    if "/" in text or "(" in text:
        yield from (match.span() for match in _CHOICE.finditer(text) if not _may_be_either(match))
    if _TWO_CAPITALS.search(text) and not text.isupper():
        yield from (match.span() for match in _CAPITALS.finditer(text) if _stands_for_words(text, match))


def _may_be_either(match: re.Match[str]) -> bool:
    """Whether he or she is somebody whom nobody knows yet; in “tell his/her teacher” it is not the teacher."""
    if _DONE_TO.fullmatch(match.string[: match.start()]):
        return False
    owned = re.match(r"\s+\w+", match.string[match.end() :]) if match.group().lower().startswith("his") else None
    rest = match.string[match.end() + (owned.end() if owned else 0) :]
    return form_marks("nobody_known").search(f"{match.string[: match.start()]} {rest}") is not None


def _numbered(text: str) -> Iterator[Span]:
    """ "Parent 1", "Child A", "Worker X": whoever a sample plan is about."""
    for match in form_marks("numbered").finditer(text):
        if text[match.end() - 1].isupper() or text[match.end() - 1].isdigit():
            yield match.span()


def _stands_for_words(text: str, match: re.Match[str]) -> bool:
    """Whether what is left and right is a sentence in small letters, in which the word is no emphasis."""
    before, after = text[: match.start()], text[match.end() :]
    if _BEFORE_EMPHASIS.search(before) or re.match(r"\s*:", after):
        return False
    small = re.match(r"['’s]*\s+[a-z]", after) or (not after.strip(" .") and re.search(r"[a-z]\s+$", before))
    return bool(small) and not (" " not in match.group() and re.match(r"\s+(?:and|or|were|was|of)\b", after))

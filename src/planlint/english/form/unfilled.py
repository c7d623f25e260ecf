"""What a form left for its writer to choose or to fill in: he/she, NAME, {{child}}, “use this space to describe …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_PART = r"(?:space|box|section|area|page|sheet|column|field|row|table|part|form)"
_TELLS = (
    r"(?:describe|record|list|set out|give|say|write|summarise|explain|outline|detail|note|state|include|tell|show|"
    r"add|enter|name|identify|capture|put)"
)
_WHO_FILLS_IN = (
    r"(?:be )?(?:completed|filled in|written|updated|used) (?:by|for|with|only|at|before|after|where|if|when)"
)
# What only a form says to its writer, wherever it stands.
_TOLD_THE_WRITER = re.compile(
    rf"\b(?:use|in|complete|fill in) (?:this|the|each) {_PART},?(?: (?:below|above|here))?,? "
    rf"(?:to |please )?{_TELLS}\b[^.\n]*"
    rf"|\bthis {_PART} (?:is |are |should |must )?(?:to |for )?{_WHO_FILLS_IN}\b[^.\n]*"
    rf"|\bthis {_PART} (?:is )?for [\w ]{{3,30}} (?:only|to complete)\b[^.\n]*"
    r"|(?:(?<=^)|(?<=[.\n] ))to be (?:completed|filled in) by (?:the )?[a-z][\w /]{2,30}(?=[.:;]|$)"
    r"|\b(?:n/?a|none|yes|no|yes ?/ ?no|not applicable)\W{0,3}(?:or|if (?:no|not|yes|so|none))?,? "
    r"(?:give|state|explain|specify|provide|say|describe|list) (?:the |your |full |brief )?"
    r"(?:reasons?|details?|why|how|date|dates|below|which)\b[^.\n]*"
    r"|\*?\b(?:delete|circle|tick|strike out) (?:which(?:ever)?|what|those|any|all)(?: of these)?(?: that)?"
    r"(?: (?:is|are|do|does))?(?: not)? (?:appl\w+|appropriate|relevant|needed|required)\*?"
    r"|\badd (?:further|more|other|additional) "
    r"(?:children|adults|people|siblings|names|professionals|agencies)\b[^.\n]*"
    r"|\b(?:please )?do not leave (?:this \w+ |any \w+ )?(?:blank|empty)\b"
    r"|\((?:please )?(?:state|specify|describe|list|outline|tick|give) "
    r"(?:clearly|briefly|fully|which|below|all|each|here|details"
    r"|reasons?|in full|why|how)\b[^()]*\)"
    r"|\((?:no more than|max(?:imum)?\.?|up to|about|at least) (?:half a|one|two|a) "
    r"(?:page|side|paragraph|sentence)s?\)"
    r"|\bto include:? [^.\n]{3,80}\betc\b\.?",
    re.IGNORECASE,
)
# Marks that programs put round the name of a field.
_FIELD = re.compile(
    r"(?-i:\{\{ ?(?:\w*[A-Z]\w*|\w+ [\w ]{1,40}?) ?\}\})|\$\{[^{}\n]{1,60}\}"
    r"|%%[A-Za-z][\w .]{0,40}%%|<%[^%\n]{1,60}%>|\[\[[^\[\]\n]{1,60}\]\]"
    r"|\[(?:free[- ]text|child|parent|adult|sibling|worker|person|date|name|school|agency)(?: (?:\d|[A-Z]))?\]",
    re.IGNORECASE,
)
# Of two words one was to be struck out; of a child not yet born nobody knows which.
_CHOICE = re.compile(
    r"(?<![\w/])(?:he ?/ ?she|she ?/ ?he|his ?/ ?hers?|hers? ?/ ?his|him ?/ ?her|her ?/ ?him|s/he|\(s\)he"
    r"|himself ?/ ?herself|herself ?/ ?himself|son ?/ ?daughter|mr ?/ ?mrs(?: ?/ ?m(?:s|iss))*)"
    r"(?: ?/ ?the[my]\w*)?(?![\w/])",
    re.IGNORECASE,
)
_NOT_BORN = re.compile(
    r"\b(?:unborn|birth|born|due|scan|pregnan\w+|bab(?:y|ies)|whoever|whichever|worker|"
    r"each child|every child|a child|any child|"
    r"nurse|volunteer|interpreter|advocate|mentor|teacher|visitor|person)\b",
    re.IGNORECASE,
)
# In capitals between small letters these stand for what somebody was to write.
_CAPITALS = re.compile(
    r"(?<![\w’'\"“-])(?:INSERT [A-Z]+|(?:NAME|NAMES|FORENAME|SURNAME|DATE|ADDRESS|NUMBER|TITLE) OF [A-Z]+"
    r"|NAMES?|FORENAME|SURNAME"
    r"|FIRST NAME|CHILD|YOUNG PERSON|WORKER|PARENT|CARER|ADDRESS|DATE|INITIALS|POSTCODE|VENUE|SCHOOL)(?:['’]S)?"
    r"(?!\s+[A-Z]{2})(?![\w’'\"”-])"
)
_BEFORE_EMPHASIS = re.compile(
    r"\b(?:the|a|an|each|every|any|this|that|my|our|your|his|her|their|no|one|and)\s+$", re.IGNORECASE
)
_CHILDS_NAME = re.compile(
    r"(?:^|[.\n]\s*)((?:child|parent|mother|father|worker)['’]?s name)(?= (?:to|will|is|has|should|attends?)\b)",
    re.IGNORECASE,
)


def unfilled(text: str) -> Iterator[Span]:
    """Where a text still holds a choice, a blank or an instruction of its form."""
    yield from (match.span() for pattern in (_TOLD_THE_WRITER, _FIELD) for match in pattern.finditer(text))
    yield from (match.span(1) for match in _CHILDS_NAME.finditer(text))
    if "/" in text or "(s)he" in text.lower():
        yield from (match.span() for match in _CHOICE.finditer(text) if not _NOT_BORN.search(text))
    if not text.isupper():
        yield from (match.span() for match in _CAPITALS.finditer(text) if _stands_for_words(text, match))


def _stands_for_words(text: str, match: re.Match[str]) -> bool:
    """Whether what is left and right is a sentence in small letters, in which the word is no emphasis."""
    before, after = text[: match.start()], text[match.end() :]
    if _BEFORE_EMPHASIS.search(before) or re.match(r"\s*:", after):
        return False
    small = re.match(r"['’s]*\s+[a-z]", after) or (not after.strip(" .") and re.search(r"[a-z]\s+$", before))
    return bool(small) and not re.match(r"\s+(?:and|or|were|was|of)\b", after)

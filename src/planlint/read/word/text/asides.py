"""Lines that are no value: that the plan goes on overleaf, or where to look for something."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, whole
from planlint.read.word.text.nothing_said import says_nothing
from planlint.read.word.vocabulary.codes import tells_code
from planlint.read.word.vocabulary.head_nouns import counts_part
from planlint.timescales.prose.meetings_told import meetings_told
from planlint.word_lists import Worded

# Without “of 11” it stands apart: “work through the booklet up to page 12” is an action.
_PAGE = re.compile(
    r"(?:^|\s)page:? \d{1,3} ?(?:of|/) ?\d{1,3}\W*$|(?:^|\s{2,}|\t|\|\s*)page:? \d{1,3}\W*$", re.IGNORECASE
)
_MOST_OF_A_HEAD = 16
_QUESTION = re.compile(r"(?:what|how|why|who|whose|where|which)\b[^.!?:“\"]{6,110}\?", re.IGNORECASE)
_CONTINUED = re.compile(
    r"\W*(?:continued|cont(?:['’]?d)?|p\.?t\.?o|please turn over)(?: over(?:leaf)?)?\W*", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\W*(?:please )?(?:see|refer to|as set out in) (?:[\w’'-]+ ){1,8}?"
    r"(?:below|above|overleaf|attached|elsewhere|over (?:the )?page|on (?:the )?(?:next|last) page|at the end)\W*",
    re.IGNORECASE,
)

_TO_BE_DONE = re.compile(r"\b(?:will|must|should|(?:needs?|is|are|have|has) to)\b", re.IGNORECASE)
_NOTE = re.compile(
    r"\W*(?:[^\W\d]+ / )?(?:(?:tel(?:ephone)?\.?|phone|file|case|admin) )?"
    r"(?:notes?|n\.?b\.?|nodyn|nodiadau)(?: \d[\d/.]*)?\s*[:–—]\s",
    re.IGNORECASE,
)
# The dates of meetings below a list of what is done if the plan fails.
_OF_MEETINGS = re.compile(
    r"(?:(?:date|time) of )?(?:the |our )?(?:next|first|plan (?:agreed|made|dated)|review)\b"
    r"(?!.*\b(?:if|will|should)\b).*\b(?:core group|cgm?|conference|rcpcc?|review|meeting|plan)\b.*\d.*",
    re.IGNORECASE,
)
# “Core group every 4 weeks, next one Fri 6 June”
_REGULAR = re.compile(
    r"(?:the |our )?core groups?(?: meetings?)? (?:every|each|meets?|weekly|monthly|six weekly)\b.*\d", re.IGNORECASE
)
_IF_OR_WILL = re.compile(r"\b(?:if|will|should|must|until|by)\b", re.IGNORECASE)
_SCORES = re.compile(
    r"[^:.]{0,60}\b(?:scal(?:e|ing)|scor(?:es?|ing)|rat(?:e|ings?))\b[^:]{0,90}:(?:\s*[^\W\d][^\d:]{0,30}\d{1,2}(?:\s*/\s*10)?\b[,;.]?)+\W*",
    re.IGNORECASE,
)
_AT_FIRST = 40  # characters before the first day of a line that only tells days
_SENTENCES = re.compile(r"[a-z\d)][.!?][”\"’)]*\s+[A-Z“‘(\"]")
_COUNTS = Worded(
    r"\W*(?:(?:<head_nouns.counted.act>|<head_nouns.counted.outcome>|<head_nouns.counted.worry>"
    r"|item|point|ref|row|no|number)s?\b\W*)?"
    r"\d{1,2}(?:\.\d{1,2})*[a-z]?(?:\s*(?:,|&|/|[-–]|\band\b|\bto\b)+\s*\d{1,2}(?:\.\d{1,2})*[a-z]?)*\W*",
    re.IGNORECASE,
)
_BOXES = re.compile(r"[☒☑☐□]|\[ ?[xX✓✔]? ?\]")
_IN_BRACKETS = re.compile(r"\((?!\s*\))[^()]*\)")
_LEAST_BOXES = 2
_MOST_BEFORE_A_BOX = 3  # words
_ASKS_TO_COMPLAIN = re.compile(
    r"\bcomplain(?:ts?|ing)?\b|^if you (?:do not|don['’]t|disagree|are (?:not happy|unhappy))\b", re.IGNORECASE
)


def is_running_head(text: str) -> bool:
    """Whether a line is the head or foot of a printed page: “CP Plan: NVT-617   Haroon Siddique   Page 5 of 11”."""
    return _PAGE.search(text) is not None and len(text.split()) <= _MOST_OF_A_HEAD


def asks_of_form(line: Line) -> bool:
    """Whether a line is a question of the form that nobody knows, over its answer: it is none of the answers."""
    return not line.is_item and _QUESTION.fullmatch(line.words.value) is not None


def is_to_tick(line: Line) -> bool:
    """Whether a line is several boxes to tick with their words, behind nothing or what they are asked for: “☒ Shared
    ☐ Not shared”, “Legal: ☐ CSO ☐ CPO”, “Mother ☒ School ☐”. Behind what is told they say how far it has come: “Amy is
    fed ☐ met ☐ not”."""
    text = whole([line]).value
    boxes = [*_BOXES.finditer(text)]
    if len(boxes) < _LEAST_BOXES:
        return False
    before = text[: boxes[0].start()].rstrip()
    return before[-1:] in ("", ":", "?") or _each_before_its_box(text[before.rfind(":") + 1 :])


def _each_before_its_box(text: str) -> bool:
    """Whether a few words stand before each box, and none behind the last one: “Mother ☒ Father ☐ (redacted) GP ☒”."""
    *named, behind = _BOXES.split(_IN_BRACKETS.sub("", text))
    return not behind.strip(" .") and all(1 <= len(words.split()) <= _MOST_BEFORE_A_BOX for words in named)


def only_counts(line: Line) -> bool:
    """Whether a line only counts what stands below it (“Step 1.1”, “2”, “Ref: A001”): it is no value, and stays
    unplaced."""
    text = line.words.value
    return _COUNTS.fullmatch(text) is not None or counts_part(text) == "action" or tells_code(text)


def tells_of_complaints(line: Line) -> bool:
    """Whether a line says what to do for those who do not agree with the plan."""
    return _ASKS_TO_COMPLAIN.search(line.words.value) is not None


def tells_of_meetings(line: Line) -> bool:
    """Whether a line only tells when the plan was agreed or people meet next: “Next core group: 24 November 2026”."""
    text = line.words.value
    if line.is_item or _OF_MEETINGS.fullmatch(text):
        return not line.is_item
    if _REGULAR.match(text) and not _IF_OR_WILL.search(text):
        return True
    if _IF_OR_WILL.search(text):
        return False
    last = max(seam.end() for seam in re.finditer(r"^|[.;]\s+(?=[A-Z])", text))  # “Daily call at 9. Next core group: …”
    return bool(_OF_MEETINGS.match(text, last)) or any(told.start <= _AT_FIRST for told in meetings_told(text))


def tells_score(line: Line) -> bool:
    """Whether a line only says how people score something: “Safety scale (0 = hurt, 10 = safe): SW 3, Mum 6”."""
    return _SCORES.fullmatch(line.words.value) is not None


def is_note(line: Line) -> bool:
    """Whether a line is somebody's note below what was told: “Nodyn / Note: invitations sent by Menna”."""
    return not line.is_item and _NOTE.match(line.words.value) is not None


def goes_on(draft: Draft, line: Line) -> bool:
    """Whether a line only says that the plan goes on overleaf."""
    if not _CONTINUED.fullmatch(line.words.value):
        return False
    draft.label(line.words, "")
    return True


def points_elsewhere(line: Line) -> bool:
    """Whether a line says where to look (“See plan below. All agreed.”), and nobody to do anything: it is no value."""
    text = line.words.value
    if _ELSEWHERE.fullmatch(text) is not None:
        return True
    first = _SENTENCES.search(text)
    sees = first is not None and _ELSEWHERE.fullmatch(text[: first.start() + 2]) is not None
    return sees and _TO_BE_DONE.search(text) is None


def without_unanswered(lines: list[Line]) -> list[Line]:
    """The lines without what the form asks and nobody has answered: “Legal status of both children”, over “None”."""
    nothing = [says_nothing(line.words.value) for line in lines]
    over = [not line.is_item and below for line, below in zip(lines, [*nothing[1:], False], strict=True)]
    return [line for line, empty, asks in zip(lines, nothing, over, strict=True) if not empty and not asks]


def has_sentences(text: str) -> bool:
    """Whether a text is several sentences: a story, and no entry of a list."""
    return _SENTENCES.search(text) is not None

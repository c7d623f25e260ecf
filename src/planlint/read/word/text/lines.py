"""Lines: what stands on a line of its own in a paragraph, without its bullet or number."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words, joined, unmarked
from planlint.read.word.vocabulary.instructions import instructs
from planlint.read.word.vocabulary.lookup import folded, mark_of
from planlint.word.story import Paragraph

_BULLET = re.compile(r"\s*(?:[•·▪◦‣●○■□▲◆★➢➤✓✔*–—-]|\d{1,2}[.)])\s")
_NAMES_IT = re.compile(r"[A-Z]{1,3}\d|\(?[A-H]\b|[●○■□▲△▼▽◆◇◯⬤◼⬛⬟⬢★☆♥♦♣♠✦✱❖\U0001f300-\U0001faff]")
# “☐ Take the children to school   Nan   every day”, not “☒ Emotional abuse”
_TO_TICK_OFF = re.compile(r"\s*(?:[☐☒☑□]|\[ ?[xX✓✔]? ?\])\s+(?=\S+(?: \S+){3})")
_SAYS = re.compile(r"[^\W_]|\?{2}|[☒☑☐□✓✔]|\[ ?\]")
_TICKS = re.compile(r"[☒☑✓✔]|\[ ?[xX✓✔] ?\]")
_LETTER = re.compile(r"[A-H]\.\s*")
_YES_OR_NO = {"yes": True, "y": True, "no": False, "n": False}
_BOXES = re.compile(r"[☒☑☐□✓✔]|\[ ?[xX✓✔]? ?\]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or with nothing but its words a piece of one.

    `is_item`: it stands in a list; `heading` is 0 for none; `marker` is a typed bullet or number, `depth` how deep in
    its list it stands, `lead` how many of its letters are bold before the first that is not, and `leads`: it stands in
    no list, and an item of one or a table comes next.
    """

    words: Words
    marker: Words | None = None
    is_item: bool = False
    heading: int = 0
    is_title: bool = False
    is_bold: bool = False
    depth: int = 0
    lead: int = 0
    leads: bool = False


def lines_of(draft: Draft, paragraphs: Iterable[Paragraph]) -> list[Line]:
    """The lines of some paragraphs that hold words, in order."""
    found = []
    for paragraph in paragraphs:
        at = 0
        pieces = paragraph.text.split("\n")
        for piece in pieces:
            start = paragraph.start + at
            words = Words(draft.story.text, ((start, start + len(piece)),)).cut(0)
            at += len(piece) + 1
            if not words or not _SAYS.search(words.value):  # a dash in an empty cell says nothing
                continue
            if len(pieces) > 1 and instructs(words.value):  # below a heading in the same paragraph
                continue
            marker, rest = _behind_box(words) or unmarked(words)
            if marker is not None and _is_initial(draft, marker.value, rest.value):
                marker, rest = None, words
            listed = paragraph.list_level is not None and not paragraph.heading
            bold, title = paragraph.is_bold, paragraph.is_title
            depth = _depth(marker.value) if marker else paragraph.list_level or 0
            lead = max(0, paragraph.start + paragraph.bold_lead - rest.start) if rest else 0
            is_item = listed or marker is not None
            found.append(Line(rest, marker, is_item, paragraph.heading, title, bold, depth, lead))
    return found


def _is_initial(draft: Draft, marker: str, rest: str) -> bool:
    """Whether a letter before a line is that of a name told in full further up, and counts nothing: “A. Sesay”."""
    if _LETTER.fullmatch(marker) is None or " " in rest.strip():
        return False
    names = (folded(one["name"].value).split() for one in draft.tree.get("people", ()) if "name" in one)
    initial = marker[0].lower()
    return any(name[-1:] == [folded(rest)] and any(one.startswith(initial) for one in name[:-1]) for name in names)


def _behind_box(words: Words) -> tuple[Words, Words] | None:
    """The box that a line of a list to tick off begins with, and what is to be done; None where ticks choose a word."""
    match = _TO_TICK_OFF.match(words.value)
    if match is None or len(_BOXES.findall(words.value)) > 1:
        return None
    return words.cut(0, match.end()), words.cut(match.end())


def leads_items(block: Paragraph, below: object) -> bool:
    """Whether a paragraph that is no item stands right over one that is, or over a table."""
    if block.list_level is not None:
        return False
    if not isinstance(below, Paragraph):
        return below is not None
    return below.list_level is not None or _BULLET.match(below.text) is not None


def _depth(marker: str) -> int:
    """How deep a typed number stands: 1 for “2.1”; letters and small Roman figures stand below figures."""
    return len(re.findall(r"\d\.\d", marker)) or int(bool(re.match(r"\(?[a-zA-Z]+[.)]", marker)))


def whole(lines: Iterable[Line]) -> Words:
    """The lines as one value, their bullets and numbers as typed."""
    pieces = [piece for line in lines for piece in (line.marker, line.words) if piece]
    return joined(pieces)


def unlisted(draft: Draft, line: Line) -> Words:
    """The line's words; its bullet or number is used up, and a mark such as “SG1:” or “A.” may name it further down."""
    draft.label(line.marker, "")
    if line.marker and _NAMES_IT.match(line.marker.value):
        draft.marks[line.words.start] = mark_of(line.marker.value)
    return line.words


def tick(text: str) -> bool | None:
    """Whether a box that stands alone is ticked; None for anything else."""
    box = _BOXES.fullmatch(text.strip())
    return None if box is None else bool(_TICKS.fullmatch(box.group()))


def says_yes(text: str) -> bool | None:
    """Whether “Yes”, “No”, “Y” or a box answers yes; None for any other words."""
    said = folded(text)
    return tick(text) if said not in _YES_OR_NO else _YES_OR_NO[said]


def chosen(text: str) -> str:
    """The words of the boxes that are ticked; the text itself where there are none."""
    if not _BOXES.search(text):
        return text
    before = not _BOXES.split(text)[0].strip()
    pieces = re.findall(rf"({_BOXES.pattern})([^☒☑☐□✓✔\[]*)" if before else rf"([^☒☑☐□✓✔\]]*)({_BOXES.pattern})", text)
    told = [(box, said) if before else (said, box) for box, said in pieces]
    return "\n".join(said.strip() for box, said in told if _TICKS.fullmatch(box) and said.strip())


def ticked(draft: Draft, words: Words) -> Words:
    """Where boxes can be ticked, the words of those that are; the rest is understood as not chosen."""
    value = words.value
    boxes = list(_BOXES.finditer(value))
    if not boxes:
        return words
    before = not value[: boxes[0].start()].strip()
    chosen = []
    edges = [0] + [box.start() if before else box.end() for box in boxes]
    edges = [*edges[before:], len(value)] if before else [*edges, len(value)]
    pieces = list(itertools.pairwise(edges))
    for (start, end), box in zip(pieces, boxes, strict=False):
        inner = (box.end(), end) if before else (start, box.start())
        piece = words.cut(*inner)
        if _TICKS.fullmatch(box.group()):
            chosen.append(piece)
            draft.label(words.cut(*box.span()), "ticked")
        else:
            draft.label(words.cut(start, end), "not ticked")
    return joined(piece for piece in chosen if piece)

"""Headings, lines and tables in the order in which they are read: each section goes to the field it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from planlint.read.word.columns import IF_NOT, Columns
from planlint.read.word.draft import Draft, cell_paragraphs
from planlint.read.word.facts import Fact, put_fact
from planlint.read.word.fields import name, put_field, refer
from planlint.read.word.keys import FIELDS
from planlint.read.word.labels import Pair, asked, led, pairs
from planlint.read.word.lines import Line, lines_of, whole
from planlint.read.word.owners import is_name, relation
from planlint.read.word.people import child, children, find, person
from planlint.read.word.sections import member, put_section
from planlint.read.word.spans import Words
from planlint.read.word.terms import folded
from planlint.read.word.tree import Given
from planlint.word.story import Block, Cell, Paragraph, Table

_NUMBERED = re.compile(
    r"\s*(?:(?:desired|planned|agreed|safety|intended|smart)\s+)?(outcome|goal|objective|aim|need|area|priority|issue|theme|domain)s?"
    r"\s*(?:no\.?|number)?\s*#?(?:\d{1,2}[a-z]?\b|(?-i:[A-H]\b(?=\s*[:.)–—-])))[\s:.)–—-]*"
    r"|\s*(first|second|third|fourth|fifth|sixth)\s+(?:change|goal|outcome|aim|priority)\s*[:.–—-]\s*",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?P<title>(?:(?:draft|smart|multi-agency|updated|family|our|the|my)\s+)*(?:(?P<stage>outline|detailed|reviewed)\s+)?"
    r"(?:(?:child(?:ren)?['’]?s?\s+)?protection\s+(?:and\s+\w+\s+)?plan|cp\s+plan)(?:\s*\([^)]*\))?)",
    re.IGNORECASE,
)
_TITLE_REST = re.compile(r"(?:\s*(?:[:–—|-]|\bfor\b|\bof\b|\bre\b:?)\s*)+", re.IGNORECASE)
_SAYS = re.compile(r"what (?:the )?([\w ]{1,30}?) (?:thinks?|says?|said|wants?|feels?|told us)\b")
_HOW = re.compile(r"how (?:are|will|can|do) (?:we|you|they|the)\b(?!.*\b(?:know|measure|tell|see)\b)")
_GROWN_UPS = {"parents", "family", "the family", "mum and dad", "carers", "everyone", "professionals", "we"}
_AND = re.compile(r"\s*(?:,|&|\band\b)\s*")
_CLOSING = re.compile(
    r"yours (?:sincerely|faithfully|truly)|(?:kind|best|many|warm)?\s*regards\b|many thanks|thanks,|cc:?\s"
    r"|minutes taken|sign(?:ed|ature)\b.{0,40}(?:\.{4}|_{4}|…)|printed\b.{0,12}\d",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"[.;:–-]\s+((?:(?:partly|partially|fully|not|mostly)\s+)?(?:yet\s+)?(?:met|achieved|started|on track))\W*$",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"(?:the )?(?:team|network|people|professionals|adults|family) (?:a?round|working with|supporting|for) "
)
_SEAM = re.compile(r"\s*[:–—|]\s*|\s+-\s+")
_PSEUDO = 7  # the level of a heading that only looks like one
_ONE_LINE = {"by_whom", "by_when", "status", "lead", "for_whom", "starts", "seen_by", "how_often", "who_when"}
_GUESSED = {"contingency", "evidence", "strength", "concern", "outcome", "action"}
_FIRST = {"concern", "outcome", "action"}  # what the other cells of a row are about
_BODIES = {"outcome", "outcomes", "action"}
_GROUPS = {"outcomes", "outcome"}
_WITHIN = {"action", "evidence", "progress", "by_when", "by_whom", "now", "target", "difference", "protected_by"}


@dataclass(slots=True)
class Flow:
    """Reads blocks; `kind` is the section that is open (None for one not known), `level` its heading's."""

    draft: Draft
    kind: str | None = None
    level: int = 0
    heading: Words | None = None
    in_outcome: bool = False
    waiting: list[Line] = field(default_factory=list)
    pending: Pair | None = None
    outer: str | None = None
    tabs: list[str] = field(default_factory=list)
    columns: Columns | None = None
    width: int = 0

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """Reads blocks in order; what is open at the end stays open for those that follow."""
        from planlint.read.word.tables import read_table

        for block in blocks:
            if isinstance(block, Paragraph):
                for line in lines_of(self.draft, [block]):
                    self.columns = None
                    self.line(line)
            else:
                self.flush()
                read_table(self, block)
        self.flush()

    def flush(self) -> None:
        """Hands the lines gathered so far to their section."""
        lines, self.waiting = self.waiting, []
        if not lines:
            return
        if self.pending is not None:
            pair, self.pending = self.pending, None
            self.pair(Pair(pair.label, pair.asked, whole(lines[:1])), lines[:1])
            lines = lines[1:]
        if lines:
            put_section(self.draft, self.kind, lines, self.heading, in_outcome=self.in_outcome)

    def open(self, kind: str | None, level: int, heading: Words | None) -> None:
        """Begins a section."""
        self.flush()
        self.pending = None
        if kind not in _WITHIN and not (kind == "contingency" and self.in_outcome and level > self.level):
            if kind not in _GROUPS:
                self.draft.outcome = self.draft.action = None if kind != "action" else self.draft.action
            self.in_outcome = False
        self.draft.subject = None
        self.tabs = []
        self.kind, self.heading = kind, heading
        self.level = level

    def line(self, line: Line) -> None:
        """Reads one line: a heading, labels with their values, or a line of the section that is open."""
        if _CLOSING.match(line.words.value):
            self.open(None, 0, None)  # the end of a letter, the line for signing: no part of the section before
        if self.heading_line(line):
            return
        if self._tabbed(line):
            return
        before, found = led(self.draft.terms, line) or pairs(self.draft.terms, line.words)
        if found and not before and (not line.is_item or len(line.words.value) < 400) and self._labelled(line, found):
            return
        if self.outer is not None and line.is_item and line.words.start:
            # “Evidence: he is in school” said all there was to say: the list below it goes on with the outcome.
            self.flush()
            self.kind, self.outer = self.outer, None
        self.waiting.append(line)
        if self.pending is not None:
            self.flush()

    def _tabbed(self, line: Line) -> bool:
        """Reads a table that is typed with tabs: a line of headers, and under it a line a row."""
        pieces = _split_tabs(line.words)
        if len(pieces) > 1:
            keys = [self.draft.terms.columns.whole(piece.value) for piece in pieces]
            if all(key in FIELDS for key in keys) and len({*keys}) > 1:
                self.flush()
                self.tabs = [str(key) for key in keys]
                for piece, key in zip(pieces, self.tabs, strict=True):
                    self.draft.label(piece, key)
                return True
        if not self.tabs or not 1 < len(pieces) <= len(self.tabs):
            return False
        self.flush()
        if line.marker:
            self.draft.label(line.marker, "")
        told = sorted(zip(self.tabs, pieces, strict=False), key=lambda one: one[0] not in _FIRST)
        for key, piece in told:
            if key == "action" and "by_whom" in self.tabs:
                self.draft.new_action(piece)
                continue
            put_field(self.draft, key, [Line(piece, None, False, 0, False, False)])
        return True

    def _labelled(self, line: Line, found: list[Pair]) -> bool:
        first = found[0]
        if (
            isinstance(first.asked, Fact)
            and first.asked.key == "child.name"
            and folded(first.label.value) in ("for", "re", "regarding")
            and (self.draft.tree.get("children") or not is_name(re.split(r"[(\d,]|d\.?o\.?b", first.value.value)[0]))
        ):
            return False
        somebody = isinstance(first.asked, Fact) and first.asked.key in ("person.name", "child.name")
        if somebody and self.kind in ("views", "wishes"):  # “Mum: I want help”
            return False
        self.flush()
        if line.marker:
            self.draft.label(line.marker, "")
        for pair in found:
            self.pair(pair, None)
        return True

    def pair(self, pair: Pair, lines: list[Line] | None) -> None:
        """Puts one label's value; a label with nothing after it waits for the next line."""
        if not pair.value:
            if isinstance(pair.asked, str) and pair.asked not in _ONE_LINE:
                self.section(pair.asked, _PSEUDO, pair.label, None)
            else:
                self.pending = pair
            return
        if isinstance(pair.asked, Fact):
            put_fact(self.draft, pair.label, pair.asked, pair.value)
            named = find(self.draft, pair.value.value, ("people",)) if self.kind == "core_group" else None
            if named is not None:
                member(self.draft, named, pair.value)
        elif pair.asked in _ONE_LINE and self.kind == "meetings":
            if pair.asked == "by_when":
                put_fact(self.draft, pair.label, Fact("meetings.review_conference"), pair.value)
        elif pair.asked in _ONE_LINE and self.draft.action is None and self.draft.outcome is None:
            return  # about no action: it stays unplaced
        elif pair.asked in _ONE_LINE:
            told = lines or [Line(pair.value, None, False, 0, False, False)]
            if put_field(self.draft, pair.asked, told):
                self.draft.label(pair.label, pair.asked)
        else:
            self.section(pair.asked, _PSEUDO, pair.label, Line(pair.value, None, False, 0, False, False))

    def labelled(self, label: Words, key: str, cell: Cell) -> None:
        """Puts the cell beside a label of a field or section."""
        lines = lines_of(self.draft, cell_paragraphs(cell.blocks))
        if key in FIELDS and not any(isinstance(block, Table) for block in cell.blocks):
            if key == "contingency" and self.kind == "contingency":
                key = "then"
            if put_field(self.draft, key, lines):
                self.draft.label(label, key)
            if key == "outcome":
                self.in_outcome = True
            return
        kind, level, heading = self.kind, self.level, self.heading
        self.draft.label(label, key)
        self.kind, self.heading = key, label
        self.blocks(cell.blocks)
        self.kind, self.level, self.heading = kind, level, heading

    def section(self, key: str, level: int, label: Words, first: Line | None) -> None:
        """Begins the section of a key, with what its heading goes on to say."""
        self.flush()
        self.draft.label(label, key)
        kind = "outcomes" if key == "outcome" and first is None and level < _PSEUDO else key
        if key in ("outcome", "area") and first is not None:
            self.outcome(first.words, level)
            return
        if key == "contingency" and first is None and level <= self.level:
            self.in_outcome, self.draft.outcome = False, None
        self.outer = self.kind if first is not None and self.kind in _BODIES and key not in _BODIES else None
        if level >= _PSEUDO and key in _WITHIN | {"contingency", "concern", "strength"}:
            self.flush()
            self.kind, self.heading = kind, label
        else:
            self.open(kind, level, label)
        if first is not None:
            self.waiting.append(first)

    def outcome(self, words: Words, level: int) -> None:
        """Begins an outcome that its heading names; how far it has come may stand behind it."""
        self.flush()
        state = _STATE.search(words.value)
        words, told = (words.cut(0, state.start(1)), words.cut(*state.span(1))) if state else (words, None)
        self.pending = None
        begun = self.draft.outcome
        if self.in_outcome and begun is not None and not {"description", "actions"} & set(begun):
            name(self.draft, begun, words)
        else:
            self.draft.new_outcome(words)
        self.kind, self.level, self.heading, self.in_outcome = "outcome", level, words, True
        self.outer = None
        if told:
            self.draft.listed("progress", self.draft.the_outcome()).append({"description": told})

    def heading_line(self, line: Line) -> bool:
        """Whether the line is a heading, which is then dealt with."""
        text = line.words.value
        styled = line.heading > 0 or line.is_title
        level = line.heading or (1 if line.is_title else _PSEUDO)
        words = len(text.split())
        numbered = _NUMBERED.match(text)
        if (
            numbered
            and (styled or line.is_bold or words < 40)
            and not (line.is_item and not line.is_bold and not styled)
        ):
            return self._numbered(line, numbered, level)
        if not styled and (
            words > 12 or (line.is_item and not line.is_bold) or text.rstrip().endswith((".", ";", ","))
        ):
            return False
        terms = self.draft.terms
        title = _TITLE.match(text)
        late = None if title or self.draft.tree.get("children") else _TITLE.search(text)
        if late and (late.end() == len(text) or _names(text[late.end() :])):
            title = late
        if title:
            return self._title(line, title, level)
        key = terms.headings.whole(text)
        rest: Words | None = None
        label = line.words
        if key is None and (seam := _SEAM.search(text)) and (styled or line.is_bold):
            key = terms.headings.whole(text[: seam.start()])
            label, rest = line.words.cut(0, seam.start()), line.words.cut(seam.end())
        if key is None and styled and self._named(line, level):
            return True
        if key is None and (styled or line.is_bold):
            key = self._mostly(text)
            label, rest = line.words, None
        if key is None and line.is_bold and line.is_item and (self.in_outcome or self.kind in (*_GROUPS, "action")):
            self.draft.label(line.marker, "")
            self.outcome(line.words, level)
            return True
        if key is None:
            return styled and self._unknown(line, level)
        if not styled and not line.is_bold and isinstance(asked(terms, text), Fact) and not _alone(text):
            return False
        return self._known(key, level, label, rest, line)

    def _mostly(self, text: str) -> str | None:
        found = self.draft.terms.headings.mostly(text)
        if found:
            return found
        words = folded(text)
        if IF_NOT.search(text):
            return "contingency"
        if _TEAM.match(words):
            return "people"
        if told := _SAYS.match(words):
            return "views" if relation(told.group(1)) or told.group(1) in _GROWN_UPS else "wishes"
        if _HOW.match(words):
            return "action"
        short = len(words.split()) < 8 or text.rstrip().endswith("?")
        if short and (guess := self.draft.terms.guess(text)) in _GUESSED:
            return {"outcome": "outcomes"}.get(guess, guess)
        if re.search(r"\bviews?\b|\bwishes\b|\bvoice\b", words):
            return "wishes" if re.search(r"\bchild|\bwishes\b", words) else "views"
        return None

    def _known(self, key: str, level: int, label: Words, rest: Words | None, line: Line) -> bool:
        self.section(key, level, label, Line(rest, None, False, 0, False, False) if rest else None)
        self.draft.headings.add(line.words.start)
        return True

    def _title(self, line: Line, match: re.Match[str], level: int) -> bool:
        """The title of the plan, which may tell its stage and the child's name."""
        draft = self.draft
        rest = line.words.cut(match.end("title"))
        named = _TITLE_REST.match(rest.value) if rest else None
        if rest and not named:
            return False
        self.open(None, level, line.words)
        draft.headings.add(line.words.start)
        stage = match.group("stage")
        if stage and "stage" not in draft.tree:
            draft.tree["stage"] = Given(stage.lower(), line.words)
        draft.label(line.words.cut(0, match.end("title")), "document")
        if rest and named:
            name_of = rest.cut(named.end())
            before, found = pairs(draft.terms, name_of)
            name_of = before if before and found else name_of
            if is_name(_AND.split(re.sub(r"[(\[].*|\d.*", "", name_of.value))[0]):
                draft.label(rest.cut(0, named.end()), "")
                children(draft, name_of)
                for pair in found if before else ():
                    self.pair(pair, None)
        return True

    def _numbered(self, line: Line, match: re.Match[str], level: int) -> bool:
        label, rest = line.words.cut(0, match.end()), line.words.cut(match.end())
        self.flush()
        self.draft.label(label, "outcomes")
        kind = (match.group(1) or "change").lower()
        if rest and kind in ("issue", "need"):
            self.open("concern", level, label)
            self.draft.outcome = None
            put_field(self.draft, "concern", [Line(rest, None, False, 0, False, False)])
            made = self.draft.tree["concerns"][-1]
            outcome = self.draft.new_outcome(None)
            outcome["concerns"] = []
            refer(outcome, [made])
            self.kind, self.in_outcome = "outcome", True
        elif rest:
            self.outcome(rest, level)
            mark = folded(label.value)
            for each in {mark, mark.split()[-1]}:
                self.draft.outcome_marks.setdefault(each, self.draft.the_outcome())
        else:
            self.draft.new_outcome(None)
            self.kind, self.level, self.heading, self.in_outcome = "outcome", level, label, True
        return True

    def _named(self, line: Line, level: int) -> bool:
        """A heading that is a name under “Children” or “People”, or an outcome under “Outcomes”."""
        if level <= self.level and not (self.in_outcome and level == self.level):
            return False
        if self.kind in _GROUPS or (self.in_outcome and level == self.level):
            if self.draft.terms.headings.mostly(line.words.value) in _WITHIN:
                return False
            self.outcome(line.words, level)
            return True
        if self.kind in ("child", "people") and is_name(line.words.value):
            self.flush()
            named = child if self.kind == "child" else person
            self.draft.subject = named(self.draft, line.words)
            return True
        return False

    def _unknown(self, line: Line, level: int) -> bool:
        self.flush()
        if level <= self.level or self.kind is None:
            self.open(None, level, line.words)
        return True


def _split_tabs(words: Words) -> list[Words]:
    at, found = 0, []
    for match in re.finditer(r"\s*\t\s*", words.value):
        found.append(words.cut(at, match.start()))
        at = match.end()
    return [piece for piece in [*found, words.cut(at)] if piece]


def _names(rest: str) -> bool:
    """Whether what follows a title is somebody's name."""
    told = _TITLE_REST.match(rest)
    return bool(told) and told is not None and is_name(re.split(r"[(\[\d,]", rest[told.end() :])[0])


def _alone(text: str) -> bool:
    return ":" not in text

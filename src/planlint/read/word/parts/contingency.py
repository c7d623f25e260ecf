"""Contingency: what is done if something happens, cut into the two only where the sentence shows the seam."""

from __future__ import annotations

import re

from planlint.read.word.parts.inline import inline
from planlint.read.word.parts.labelled_halves import begun, labelled_halves
from planlint.read.word.parts.seam_of_an_answer import IF, seam_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted, whole
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.word_lists import Worded

_THEN_LINE = re.compile(r"then\b[,:]?\s+", re.IGNORECASE)
_ANSWERS = re.compile(r":\s|\b(?i:will|can|may|must|rings?|goes|comes?|takes?|has|have)\b|\b[A-Z][\w'’-]+ to\b")

# A heading that names whom something may happen to.
_HEADS_ANSWERS = re.compile(r"^\W*(?:\d{1,2}[.)]?\s+)?(?P<if>(?:If|When|Should|IF) .*?\b[A-Z][\w'’-]+)")
# A label that says itself that it is about a contingency, and which: “6.1 Contingency if supervision breaks down”.
_LEAD = re.compile(
    r"(?:…|\.{3})\s*(?=\S)|(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:contingency|plan B|back-?up)(?: plan)?\W{0,3}\s"
    r"(?=(?:if|when|should|in case)\b)",
    re.IGNORECASE,
)
_GENERAL = Worded(r"\b(?:this|it|that|these|we|they|something|anything|<draft_lines.of_any_plan>)\b|\?", re.IGNORECASE)
_ASKS = re.compile(r"\W*(?:what|how|who)\b", re.IGNORECASE)
# What ends a page: “Tyrese's comments: “it's alright””, “Meeting closed 3.25pm”, “GAR 20.3.25”, “Sent to: all above”.
_ENDS = re.compile(
    r"[^:“\"]{2,40}[:–—-]\s*[“\"‘].*[”\"’]\W*$"
    r"|(?i:(?:the )?meeting (?:closed|ended|finished)|(?:minutes|notes) (?:by|taken)"
    r"|(?:sent|copied|circulated|copies) to)\b"
    r"|[A-Z][A-Za-z.]{0,3}(?: ?[A-Z]\.?)*\s+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W*$",
    re.DOTALL,
)
_ACTS = Worded(r"\b(?:if|will|must|should|shall|to|<draft_lines.answers>)\b", re.IGNORECASE)


def contingencies(draft: Draft, lines: list[Line], outcome: Tree | None = None) -> list[Tree]:
    """One contingency a line; a line that begins with “then” goes on from an “if” that still stands alone.

    What no seam is found in is told whole as what is done, its trigger too: no “if” stands without an answer.
    """
    last: Tree | None = None
    made: list[Tree] = []
    for line in _without_end(_without_lead(lines), going_on=bool(draft.tree.get("contingency"))):
        words = unlisted(draft, line)
        if (told := labelled_halves(draft, words, last, outcome)) is not None:
            made += [told] if told is not last else []
            last = told
            continue
        then = _THEN_LINE.match(words.value)
        if then and last is not None and "then" not in last:
            draft.label(words.cut(0, then.end()), "contingency.then")
            last["then"] = words.cut(then.end())
            continue
        last = contingency(draft, words, outcome)
        made.append(last)
    for part in made:
        if "then" not in part and isinstance(part.get("if_this"), Words):
            part["then"] = part.pop("if_this")
    return made


def without_what_follows(lines: list[Line]) -> list[Line]:
    """Without the lines below a list of answers in which nobody acts: “Levi's drawing attached”, somebody's comment."""
    last = max((at for at, line in enumerate(lines) if line.is_item), default=len(lines))
    return [line for at, line in enumerate(lines) if at <= last or _ACTS.search(line.words.value)]


def sets_off(heading: Words | None, made: list[Tree]) -> None:
    """Gives answers that say nothing of what sets them off the “If Shanice becomes unwell” of the heading over them.

    “If things go wrong” heads any contingency plan, and sets nothing off that could be seen.
    """
    told = heading and _HEADS_ANSWERS.search(heading.value)
    if not told or heading is None or _GENERAL.search(heading.value):
        return
    words = heading.cut(told.start("if"))
    for part in made:
        if "if_this" not in part and "then" in part and not IF.match(part["then"].value):
            part["if_this"] = Given(words.value, words)


def told_by_label(draft: Draft, label: Words, lines: list[Line], outcome: Tree | None = None) -> bool:
    """Takes an answer whose label says what sets it off: “6.1 Contingency if supervision breaks down | Nan …”."""
    if _LEAD.match(label.value) is None or _GENERAL.search(label.value):
        return False
    begun(draft, label, outcome).update({"if_this": without_lead(draft, label), "then": whole(lines)})
    return True


def without_lead(draft: Draft, trigger: Words) -> Words:
    """What sets an answer off without what only counts it or says that it is one: “6.1 Contingency if …”, “… Leo is
    hit”."""
    lead = _LEAD.match(trigger.value)
    if lead is None:
        return trigger
    draft.label(trigger.cut(0, lead.end()), "contingency.if_this")
    return trigger.cut(lead.end())


def told_apart(draft: Draft, key: str, lines: list[Line], outcome: Tree | None = None) -> None:
    """What a label asks for by halves: “If | Lena loses weight”, below it “Then | Isla rings the clinic”."""
    last = draft.tree.get("contingency", [{}])[-1]
    words = unlisted(draft, lines[0]) if len(lines) == 1 else whole(lines)
    if key == "then" and "if_this" in last and "then" not in last:
        last["then"] = words
    elif key == "if_this" and len(lines) == 1 and not seam_of(words.value):
        begun(draft, words, outcome)["if_this"] = words
    else:
        contingencies(draft, lines, outcome)


def put_of_answer(draft: Draft, key: str, words: Words) -> bool:
    """Who and when of the answer above; False where it has them, or there is none."""
    answers = draft.tree.get("contingency", [])
    return bool(answers) and draft.put(answers[-1], key, words, f"contingency.{key}")


def _without_lead(lines: list[Line]) -> list[Line]:
    """Without what leads up to the answers: “You asked me to be straight about this.”, the form's own question."""
    if len(lines) == 1 and _asks(lines[0].words.value):
        return []  # over a table of the answers
    answers = [bool(IF.match(line.words.value)) for line in lines]
    if len(lines) < 2 or answers[0] or not all(answers[1:]) or lines[0].is_item:
        return lines
    text = lines[0].words.value
    return lines if _ANSWERS.search(text) and not _ASKS.match(text) else lines[1:]


def _without_end(lines: list[Line], *, going_on: bool) -> list[Line]:
    """Without what stands below answers and is none: whose words are quoted, that a meeting closed, initials and a day.

    `going_on`: answers have been told before these lines.
    """
    last = max((at for at, line in enumerate(lines) if line.is_item or IF.match(line.words.value)), default=-1)
    if last < 0 and not going_on:
        return lines
    return [line for at, line in enumerate(lines) if at <= last or not _ENDS.match(line.words.value)]


def _asks(text: str) -> bool:
    """Whether a line is only the form's own question: “What will make us act before the next meeting”."""
    return _ASKS.match(text) is not None and ":" not in text and not text.rstrip().endswith(".")


def contingency(draft: Draft, words: Words, outcome: Tree | None = None) -> Tree:
    """One contingency, for an outcome or for the plan."""
    part = begun(draft, words, outcome)
    said = inline(words)
    if said.by_whom and said.by_when:
        part["by_whom"], part["by_when"] = said.by_whom, said.by_when
        words = said.description
        for label in said.labels:
            draft.label(label, "contingency.by_when")
    if seam := seam_of(words.value):
        part["if_this"] = words.cut(0, seam.start())
        part["then"] = words.cut(seam.end())
        draft.label(words.cut(*seam.span()), "contingency.then")
    elif IF.match(words.value) and len(words.value.split()) < 25 and not re.search(r"\b(?:will|must)\b", words.value):
        part["if_this"] = words
    else:
        part["then"] = words
    return part

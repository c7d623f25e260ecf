"""The parts of an outcome, under a column, a heading or a label: concern, action, who, by when, evidence and more."""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest

from planlint.read.word.facts.labels import pairs
from planlint.read.word.parts.ahead import of_outcome_itself, told_ahead
from planlint.read.word.parts.contingency import told_apart
from planlint.read.word.parts.few_words import who_when
from planlint.read.word.parts.goal_words import goal_words, uncounted_words
from planlint.read.word.parts.inline import inline, is_act_of_its_own
from planlint.read.word.parts.led_apart import led_apart
from planlint.read.word.parts.of_actions import is_of_one, put_of_actions
from planlint.read.word.parts.owner_and_date import owner_below, wanting_actions, who_when_of
from planlint.read.word.parts.progress import put_progress
from planlint.read.word.parts.reasons import asks_why
from planlint.read.word.parts.themes import drop_area, drop_theme
from planlint.read.word.parts.who_when_pieces import Inline
from planlint.read.word.parts.worries_again import worries_told_again
from planlint.read.word.text.asides import asks_of_form, is_to_tick
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted, whole
from planlint.read.word.text.marks import marked, told_before
from planlint.read.word.text.nothing_said import says_something
from planlint.read.word.text.spans import Words, says_the_same
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.keys import KINDS, OF_ACTION, OF_OUTCOME, OF_PLAN_LIST
from planlint.read.word.vocabulary.lookup import folded

_CLOSES = {")": "(", "]": "["}
_MAY_BE_NOTHING = {*OF_PLAN_LIST, "evidence", "progress"}
_MARK = re.compile(r"[A-Z]{0,5}[ /_-]?\d{1,2}(?:\.\d)?|[A-Z]{1,5}[ /_-]?\d{3,6}")
_NOTHING = re.compile(r"\W*n\W?a\W*|not applicable\W*", re.IGNORECASE)
# “Update 3 March: the children moved on Sunday” tells how far it has come; “Mum was told that …” has been done.
_NO_ACT = re.compile(
    r"(?i:update|progress)\b(?: (?:on|at|from))?(?: [\w./]+){0,4}:"
    r"|(?:[\w'’&-]+,? ){1,6}(?:was|were|ha(?:s|ve) been) (?:told|informed|advised|reminded) (?:that|of|about)\b"
)


def listed(draft: Draft, key: str, lines: list[Line], kind: str | None = None) -> list[Tree]:
    """One concern, strength or need a line; what leads up to a list stays unplaced."""
    name, prefix = OF_PLAN_LIST[key]
    made = []
    for line, following in zip_longest(lines, lines[1:]):
        leads = following is not None and following.is_item and not line.is_item
        if leads and line.words.value.rstrip().endswith(":"):
            continue
        part = draft.new(name, uncounted_words(draft, unlisted(draft, line)), prefix)
        if kind:
            part["kind"] = Given(kind, line.words)
        made.append(part)
    return made


def actions(draft: Draft, lines: list[Line]) -> list[Tree]:
    """One action a line, with the owner and the date that stand apart from its sentence."""
    lines = [line for line in lines if not _NO_ACT.match(line.words.value)]
    made: list[Tree] = []
    draft.lettered = {}
    for line in (line for line in lines if not owner_below(draft, line)):
        made.append(action(draft, unlisted(draft, line)))
        if line.marker:
            draft.lettered.setdefault(folded(line.marker.value), made[-1])
    draft.give_to_doer(made)
    return made


def action(draft: Draft, words: Words) -> Tree:
    """An action of the current outcome, out of one line."""
    before, told = pairs(draft.terms, words)
    told = told if before and all(pair.asked in (*OF_ACTION, "who_when", "evidence", "status") for pair in told) else []
    act = before.cut(0, len(before.value.rstrip(" –—-|;,\t"))) if told else words
    # “At the flat (9pm–7am). Who: Kwame. Start: 9 March”: labels tell both, and brackets belong to the act.
    said = Inline(act) if _tell_both({str(pair.asked) for pair in told}) else inline(act)
    part = told_ahead(draft, said.description)
    if said.by_whom:
        part["by_whom"] = said.by_whom
    if said.by_when:
        part["by_when"] = said.by_when
    for label in said.labels:
        draft.label(label, "outcomes.actions.by_when")
    dated = said.by_when or any(pair.asked in ("by_when", "who_when") for pair in told)
    for pair in told:
        value = _without_close(pair.value)
        # “Start: now” behind an action is all it says of when.
        key = "by_when" if pair.asked == "starts" and not dated else str(pair.asked)
        if put_field(draft, key, [Line(value)]):
            draft.label(pair.label, f"outcomes.actions.{pair.asked}")
    return part


def _tell_both(asked: set[str]) -> bool:
    return "who_when" in asked or ("by_whom" in asked and bool(asked & {"by_when", "starts"}))


def _without_close(value: Words) -> Words:
    """A value without the bracket that closes what its label stands in; those of its own stay: “Marcin (taxi form)”."""
    text = value.value
    while text[-1:] in _CLOSES and text.count(text[-1]) > text.count(_CLOSES[text[-1]]):
        text = text[:-1].rstrip()
    return value.cut(0, len(text))


def evidence(draft: Draft, outcome: Tree, lines: list[Line]) -> None:
    """One piece of evidence a line; a question of the form that nobody has answered, or its boxes, stay unplaced."""
    for line in (line for line in lines if not (asks_of_form(line) or is_to_tick(line))):
        words = uncounted_words(draft, unlisted(draft, line))
        if _NOTHING.fullmatch(words.value):
            draft.label(words, "")
        elif any(says_the_same(words, one.get("description")) for one in outcome.get("evidence", ())):
            draft.label(words, "outcomes.evidence")
        else:
            draft.listed("evidence", outcome).append({"description": words})


def put_field(draft: Draft, key: str, lines: list[Line], label: str = "") -> bool:
    """Puts what stands beside a label into the current outcome or action; False where it has to stay unplaced."""
    lines = says_something(draft, lines) if key in _MAY_BE_NOTHING else lines
    words = whole(lines)
    if not words:
        return True
    if key in OF_PLAN_LIST or key in KINDS:
        if key == "concern":
            drop_theme(draft)
        again = worries_told_again(draft, lines) if key == "concern" else []
        made = again or listed(draft, "concern" if key in KINDS else key, lines, KINDS.get(key))
        if key == "concern" and draft.outcome is not None:
            refer(draft.outcome, made)
            draft.whys += made if asks_why(label) else []
        return True
    if key == "outcome":
        _put_outcome(draft, words)
        return True
    if key == "action":
        told = led_apart(draft, key, lines)
        _several_actions(draft, told[key])
        evidence(draft, draft.the_outcome(), told.get("evidence", []))
        return True
    if key == "who_when":
        return who_when_of(draft, wanting_actions(draft, "by_whom"), lines)
    if key == "evidence":
        evidence(draft, draft.the_outcome(), lines)
        return True
    if key in ("seen_by", "how_often"):
        seen = draft.the_outcome().get("evidence", [])
        return bool(seen) and draft.put(seen[-1], key, words, key)
    if key in ("contingency", "then", "if_this"):
        told_apart(draft, key, lines, draft.outcome)
        return True
    if key in OF_OUTCOME or (key == "by_when" and of_outcome_itself(draft, key)):
        return draft.put(draft.the_outcome(), key, words, f"outcomes.{key}")
    above_acts = key == "status" and draft.action is None and draft.outcome is not None  # “Outcome status | Open”
    if key in OF_ACTION or (key == "status" and not above_acts):
        return put_of_actions(draft, key, lines)
    if key == "progress" or above_acts:
        owner = draft.action if draft.action is not None else draft.the_outcome()
        put_progress(draft, owner, words, label if is_of_one(draft, "status") else "")
        return True
    return False


def _put_outcome(draft: Draft, words: Words) -> None:
    """Begins the outcome that words tell, or goes on with the one that they name."""
    same = told_before(draft, words.value) or draft.numbered(folded(words.value))
    if named := marked(draft.outcome_marks, words.value) or ([same] if same else []):
        draft.label(words, "outcomes.description")
        draft.move_action(named[0])
        draft.outcome = named[0]
        return
    if _MARK.fullmatch(words.value):  # “Goal No | G1”, above the goal itself
        draft.label(words, "number")
        draft.next_mark = folded(words.value)
        draft.outcome = None
        return
    words = goal_words(draft, words)
    drop_area(draft)
    if draft.outcome is not None and "description" not in draft.outcome and "actions" not in draft.outcome:
        name(draft, draft.outcome, words)
    else:
        draft.new_outcome(words)


def name(draft: Draft, outcome: Tree, words: Words) -> None:
    """Gives an outcome that had none its description."""
    number = next(at for at, one in enumerate(draft.tree["outcomes"], start=1) if one is outcome)
    rest = {**outcome}
    outcome.clear()
    outcome |= {"id": Given(f"o{number}", words), "description": words, **rest}


def refer(outcome: Tree, concerns: list[Tree]) -> None:
    """Ties concerns to the outcome that answers them."""
    for concern in concerns:
        tied = outcome.setdefault("concerns", [])
        if all(one.value != concern["id"].value for one in tied):
            tied.append(Given(concern["id"].value, concern["description"]))


def _several_actions(draft: Draft, lines: list[Line]) -> None:
    """A list is an action a line; a text of several paragraphs is one action."""
    own = all(is_act_of_its_own(line.words) for line in lines)
    each = own or all(line.is_item for line in lines[1:]) or _owned_below(lines)
    if len(lines) > 1 and not each:
        action(draft, whole(lines))
        return
    actions(draft, lines)


def _owned_below(lines: list[Line]) -> bool:
    """Whether below each item of a list stands who does it, and when."""
    by_turns = lines[0].is_item and all(line.is_item != above.is_item for above, line in pairwise(lines))
    return by_turns and all(
        is_act_of_its_own(line.words) or bool(who_when(line.words)) for line in lines if not line.is_item
    )

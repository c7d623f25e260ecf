"""What a column holds, told by its cells, where the words over it are in no list: names, days, what is to be done."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.owner_columns import acts_say_who, of_areas, of_owners
from planlint.read.word.tables.people_by_cells import OF_A_PLAN, people_by_cells
from planlint.read.word.tables.seen import Seen, cells_below
from planlint.read.word.tables.told_by_text import is_day, is_full_name, is_no_head, is_what_they_are
from planlint.read.word.text.marks import names_outcomes
from planlint.read.word.vocabulary.head_nouns import counts_part
from planlint.read.word.vocabulary.keys import GROUPS, PEOPLE
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Cell, Row

_OF_AN_ANSWER = {"if_this", "then"}
_SAYS_NOTHING_OF_ACTS = {"meetings", "contacts", "views", "wishes"}
_IF = re.compile(r"\s*(?:and |but )?(?:if|should|where|unless|in the event)\b", re.IGNORECASE)
_MARK = re.compile(r"[A-Z]{1,5}[ ./_-]?\d{1,6}(?:\.\d{1,2})?[a-z]?")
_COUNT = re.compile(rf"\(?(?:\d{{1,2}}(?:\.\d{{1,2}})?[a-h]?|[A-H]|{_MARK.pattern})\W?")
_COUNTED_ACT = re.compile(r"(?:actions?|tasks?|steps?|no\.?|item)\s*\d{1,2}(?:\.\d{1,2})?[a-h]?\W?", re.IGNORECASE)
_LEAST_COLUMNS = 2
_MAY_BE_SOMEBODY, _MAY_BE_A_POST = {None, "name", "by_whom", "agency"}, {None, "action", "by_whom"}
_MAY_NAME_AREAS = {"evidence", "concern"}  # “Indicator”, “Wellbeing need”, over “Safe”, “Nurtured”
_MAY_BE_COUNTED = ("outcome", "concern", "action")


def keys_by_cells(flow: Flow, grid: Grid, row: Row, keys: dict[Cell, str | None], *, first: bool) -> set[Cell]:
    """Gives the columns of a header that nobody knows the key that their cells show; the columns so told.

    Only in a table of a plan's rows, or of people, where columns belong together: names alone could be anything. A
    header once told so means the same further down, where `first` or not.
    """
    told = {cell: key for cell in keys if (key := flow.draft.columns_told.get(folded(grid.words(cell).value)))}
    keys.update(told)
    heads = [grid.words(cell).value for cell in keys]
    strange = [head for head in heads if flow.draft.terms.columns.whole(head) is None]  # “GP” heads a column too
    # A row with a day or a post in it is the first row of a table without a header.
    if not (first or row.is_header) or any(is_no_head(head) for head in strange):
        return {*told}
    below = {cell: under for cell in keys if (under := cells_below(grid, row, cell))}
    seen = Seen(grid, below)
    keys.update({head: None for head, key in keys.items() if key in _MAY_NAME_AREAS and of_areas(flow, seen, head)})
    posts = _of_posts(seen, keys)
    keys.update(posts)
    counted = _counts_acts(flow, seen, keys) or _counted(seen, keys)
    keys.update(counted)
    found = None if _names_outcomes(flow, seen, keys) else people_by_cells(flow, seen, keys)
    if found is None:
        found = _of_plan(flow, seen, keys) if flow.kind not in {*PEOPLE, *_SAYS_NOTHING_OF_ACTS} else {}
    keys.update(found)
    flow.draft.columns_told |= {folded(grid.words(cell).value): key for cell, key in found.items()}
    return {*told, *found, *counted, *posts}


def _of_posts(seen: Seen, keys: dict[Cell, str | None]) -> dict[Cell, str]:
    """“Core group professionals | Job”, “Our network | Who”: names, and beside them what each is."""
    if {*keys.values()} & {"by_when", "date", "born", "evidence", "outcome", "concern", *_OF_AN_ANSWER}:
        return {}
    posts = [head for head, key in keys.items() if key in _MAY_BE_A_POST and _are_posts(seen, head)]
    if len(posts) != 1:
        return {}
    may_be = [head for head, key in keys.items() if key in _MAY_BE_SOMEBODY and head is not posts[0]]
    names = [head for head in may_be if seen.are(head, is_full_name)]
    return {names[0]: "name", posts[0]: "role"} if len(names) == 1 else {}


def _are_posts(seen: Seen, head: Cell) -> bool:
    """Whether half of a column's cells are posts or relations, as no column of acts is; not all are known."""
    texts = seen.texts.get(head, [])
    return bool(texts) and sum(map(is_what_they_are, texts)) * 2 >= len(texts)


def _counts_acts(flow: Flow, seen: Seen, keys: dict[Cell, str | None]) -> dict[Cell, str]:
    """“Step | To do | Who”, with “1a”, “1b” below “Step”: of two columns of acts one only counts the other's."""
    acts = [head for head, key in keys.items() if key == "action"]
    if len(acts) < _LEAST_COLUMNS or "number" in keys.values():
        return {}
    for head in acts:
        counts = {text: _counts_an_act(text) for text in seen.texts.get(head, [])}
        others = [text for text, count in counts.items() if not count]  # “Progress”, in a row of labels below
        if any(counts.values()) and all(flow.draft.terms.columns.whole(text) is not None for text in others):
            return {head: "number"}
    return {}


def _counts_an_act(text: str) -> bool:
    return is_count(text) or _COUNTED_ACT.fullmatch(text) is not None


def _counted(seen: Seen, keys: dict[Cell, str | None]) -> dict[Cell, str]:
    """“Goal | In the family's words”, with figures below “Goal”: they count the goals, which stand beside them."""
    for head, key in keys.items():
        if key not in _MAY_BE_COUNTED or not seen.are(head, is_count):
            continue
        if "action" in keys.values() and key != "action":
            return {}  # among what is done for them figures only name the goals
        beside = [one for one in keys if one.column > head.column and keys[one] is None and seen.tells(one)]
        if beside and list(keys.values()).count(key) == 1:
            return {head: "number", beside[0]: str(key)}
    return {}


def _names_outcomes(flow: Flow, seen: Seen, keys: dict[Cell, str | None]) -> bool:
    """Whether beside the acts a column only names outcomes, whatever stands over it: “Links to | Action | Who”."""
    if not flow.draft.outcome_marks or "action" not in keys.values():
        return False
    return any(seen.are(head, lambda text: names_outcomes(flow.draft, text)) for head in keys)


def _counts_goals(flow: Flow, seen: Seen, head: Cell) -> bool:
    """“SG” over figures, where “SG1” and “SG2” were told above, or “Goal”: which of them each row is for."""
    text = seen.heads.get(head, "")
    letters = {mark.rstrip("0123456789") for mark in flow.draft.outcome_marks} - {""}
    of_goals = folded(text) in letters or counts_part(f"{text} 1") == "outcome"
    return of_goals and seen.are_every(head, lambda text: flow.draft.numbered(folded(text)) is not None)


def is_count(text: str) -> bool:
    """Whether a cell only counts what stands beside it: “2”, “A”, “G3”."""
    return _COUNT.fullmatch(text) is not None


def _of_plan(flow: Flow, seen: Seen, keys: dict[Cell, str | None]) -> dict[Cell, str]:
    """When, who, what is done and what for, in a table of a plan's rows."""
    found = {head: "outcome" for head in keys if seen.are(head, lambda text: names_outcomes(flow.draft, text))}
    counting = [head for head, key in keys.items() if key is None and _counts_goals(flow, seen, head)]
    if counting and "evidence" not in keys.values():  # beside the goals' numbers, what will be different shows them
        found |= {head: "evidence" for head, key in keys.items() if key == "outcome"}
    found |= dict.fromkeys(counting, "outcome")
    known = {key for head, key in keys.items() if key and head not in found} | {*found.values()}
    unknown = [head for head, key in keys.items() if key is None and head not in found]

    def tell(key: str, head: Cell | None) -> None:
        if head is not None:
            found[head] = key
            known.add(key)
            if head in unknown:
                unknown.remove(head)

    if "number" not in known:
        tell("number", seen.only(unknown, lambda text: _MARK.fullmatch(text) is not None))
    if not known & {"by_when", "who_when"}:
        tell("by_when", seen.only(unknown, is_day))
    if not known & {"by_whom", "who_when"} and not acts_say_who(flow, seen, keys):
        tell("by_whom", of_owners(flow, seen, unknown))
    if "name" in known and not {*keys.values()} & OF_A_PLAN:
        return {}  # people, and what else is told of them
    of_goals = flow.kind in GROUPS and not known & {"action", "by_whom", "by_when"}
    if known & _OF_AN_ANSWER:
        return found  # who answers, and how soon
    if not (known & OF_A_PLAN or of_goals):
        return {}
    told = [head for head in unknown if seen.tells(head) and not seen.are(head, lambda text: bool(_IF.match(text)))]
    if "outcome" not in known:
        wide = [head for head in told if seen.spans_rows(head)]
        tell("outcome", told[0] if of_goals and told else wide[0] if len(wide) == 1 else None)
        told = [head for head in told if head in unknown]
    if "action" not in known and known & {"by_whom", "by_when", "who_when"}:
        owners = [head.column for head, key in {**keys, **found}.items() if key == "by_whom"]
        told = told or _loosely_named(flow, seen, {**keys, **found})
        before = [head for head in told if owners and head.column < owners[0]] or told
        tell("action", max(before, key=lambda head: head.column) if before else None)
    if "evidence" not in known:
        all_keys = {**keys, **found}
        tell(
            "evidence",
            _behind_outcomes(seen, all_keys) or _one_left(seen, all_keys) or _below_its_outcome(flow, seen, all_keys),
        )
    return found


def _behind_outcomes(seen: Seen, keys: dict[Cell, str | None]) -> Cell | None:
    """The one column nobody knows behind the outcomes whose cells reach down over the same rows: how they are seen."""
    outcome = next((head for head, key in keys.items() if key == "outcome" and head in seen.cells), None)
    if outcome is None or not seen.spans_rows(outcome):
        return None
    spans = [(cell.row, cell.row_span) for cell in seen.cells[outcome]]
    told = [head for head, key in keys.items() if key is None and head.column > outcome.column and seen.tells(head)]
    alike = [head for head in told if [(cell.row, cell.row_span) for cell in seen.cells[head]] == spans]
    return alike[0] if len(alike) == 1 else None


def _one_left(seen: Seen, keys: dict[Cell, str | None]) -> Cell | None:
    """The one column nobody knows that tells something, where all else that a plan's row says is known, how far it has
    come too: how it is seen."""
    known = {*keys.values()}
    if not known >= {"action", "outcome"} or not known & {"progress", "status"} or not known & {"by_whom", "who_when"}:
        return None
    told = [head for head, key in keys.items() if key is None and head in seen.cells and seen.tells(head)]
    return told[0] if len(told) == 1 else None


def _below_its_outcome(flow: Flow, seen: Seen, keys: dict[Cell, str | None]) -> Cell | None:
    """The one column nobody knows beside who does what by when, below the words of an outcome: how it shows."""
    named = flow.in_outcome and flow.draft.outcome is not None and "description" in flow.draft.outcome
    if not named or "action" not in keys.values() or not {"by_whom", "by_when"} & {*keys.values()}:
        return None
    unknown = [head for head, key in keys.items() if key is None]
    return unknown[0] if len(unknown) == 1 and seen.tells(unknown[0]) else None


def _loosely_named(flow: Flow, seen: Seen, keys: dict[Cell, str | None]) -> list[Cell]:
    """The columns that one word made evidence of, in a table that would have no actions: “Measures to be taken”."""
    loose = [head for head, key in keys.items() if key == "evidence" and seen.tells(head)]
    return [head for head in loose if flow.draft.terms.columns.whole(seen.heads[head]) is None]

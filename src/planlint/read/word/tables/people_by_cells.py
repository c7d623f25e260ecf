"""Which columns of a table of people hold names, what they are and why a child has a plan, told by their cells."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
from planlint.read.word.tables.seen import Seen
from planlint.read.word.tables.told_by_text import is_full_name, is_person, is_what_they_are, is_yes_or_no
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.word.story import Cell

OF_A_PLAN = {"action", "outcome", "evidence", "concern", "contingency", "by_whom", "by_when", "who_when"}
_OF_A_PERSON = {"born", "expected", "category", "relation", "phone", "email", "address", "attended", "school"} | {
    "speaks",
    "parental_responsibility",
    "signature",
    "signed",
}
_NAMES = {"name", "forename", "surname"}
_OF_A_BIRTH = {"born", "expected"}
_MAY_BE_NAMES = {None, "by_whom", "now", "contact"}  # “Person”, “In the room today”
_CORE_GROUP = re.compile(r"\bcore group\b", re.IGNORECASE)


def people_by_cells(flow: Flow, seen: Seen, keys: dict[Cell, str | None]) -> dict[Cell, str] | None:
    """The names in a table of people, what they are and why a child has a plan; None where it is no such table."""
    known = {key for key in keys.values() if key}
    only_who = flow.kind in PEOPLE and known == {"by_whom"} and not any(map(seen.tells, keys))
    only_who = only_who or (known == {"by_whom"} and _beside_posts(seen, keys))  # “Workers | Office held”
    of_a_plan = set() if only_who else known & OF_A_PLAN  # “Person | How they fit in”
    of_people = only_who or bool(known & _OF_A_PERSON) or (flow.kind in (*PEOPLE, "child") and not of_a_plan)
    if of_a_plan and not of_people:
        return None
    found: dict[Cell, str] = {}
    unknown = [head for head, key in keys.items() if key is None]
    # “Core group?” beside “Person” asks for no name, whatever its words.
    named = any(key in _NAMES and (key != "name" or seen.are(head, is_person)) for head, key in keys.items())
    named = named or ("for_whom" in known and bool(known & _OF_A_BIRTH))  # “Child / young person | DoB | Heritage”
    signs = [head for head, key in keys.items() if key == "signature"]
    may_be = [head for head, key in keys.items() if key in _MAY_BE_NAMES or (len(signs) > 1 and head in signs)]
    full_name = seen.only(may_be, is_full_name) or _before_birthdays(seen, keys)
    if not named and (head := full_name or seen.only(unknown, is_person)) is not None:
        found |= {other: "attended" for other, key in keys.items() if key == "name"} | {head: "name"}
    asks = [head for head in keys if _CORE_GROUP.search(seen.heads.get(head, "")) and seen.are(head, is_yes_or_no)]
    found |= dict.fromkeys(asks[:1], "in_core_group")
    unknown = [head for head in unknown if head not in found]
    # Beside dates of birth “Mum”, “Grandad” say whom a child lives with.
    if not known & {"role", "relation", "born"} and (head := seen.only(unknown, is_what_they_are)) is not None:
        found[head] = "role"
    may_tell = [head for head, key in keys.items() if key in (None, "status") and head not in found]
    of_plan = seen.only(may_tell, lambda text: is_category(flow.draft.terms, text))  # “Register status”
    if "category" not in known and of_plan is not None:
        found[of_plan] = "category"
    told = known | {*found.values()}
    return found if of_people or (told <= {"name", "role", "relation", "agency"} and len(told) > 1) else None


def _beside_posts(seen: Seen, keys: dict[Cell, str | None]) -> bool:
    """Whether of two columns the first names people and the other, which no list knows, says what they are."""
    first, *others = keys
    return len(others) == 1 and seen.are(first, is_full_name) and seen.are(others[0], is_what_they_are)


def _before_birthdays(seen: Seen, keys: dict[Cell, str | None]) -> Cell | None:
    """The column of names before one of dates of birth, whatever stands behind it: “Ethnicity” has capitals too."""
    born = next((head for head, key in keys.items() if key in ("born", "expected")), None)
    before = [head for head in keys if born is not None and head.column < born.column and keys[head] in _MAY_BE_NAMES]
    return seen.only(before, is_full_name)

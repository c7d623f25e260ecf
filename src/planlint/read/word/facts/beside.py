"""What a label asks for where the value beside it tells better than its own words."""

from __future__ import annotations

import re

from planlint.model.states import says_how_far
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.people.categories import are_reasons, is_category
from planlint.read.word.people.child_records import is_unborn
from planlint.read.word.text.lines import chosen
from planlint.read.word.vocabulary.codes import is_code
from planlint.read.word.vocabulary.head_nouns import counts_part
from planlint.read.word.vocabulary.keys import OF_ACTION
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.needs import asks_for_area, names_need
from planlint.read.word.vocabulary.owners import is_name, is_owner, is_timescale
from planlint.read.word.vocabulary.surely_owners import is_surely_owner
from planlint.read.word.vocabulary.terms import Terms

_MAY_BE_CATEGORY = (None, "concern", "threshold_reasons", Fact("conference.threshold_reasons"), Fact("plan.stage"))
TOLD_IN_WORDS = ("action", "outcome", "concern", "evidence")
_SAID = ("views", "wishes")  # how a child was asked there, and what it answered, is no field of an outcome
_PICKED = re.compile(r"[^<>.]{2,40}(?: > [^<>.]{2,40})+")  # from a tree of the system: “Parenting capacity > Stability”
_BY = re.compile(r"(?:(?:to )?be \w+ |done )?by")  # “By: Mum”, “To be done by: Mum”
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LETTER = re.compile(r"[^\W\d_]")
_FEW = 5
_ACTS = re.compile(r"\b(?:to|will|must|should|is|are)\b", re.IGNORECASE)
_OF_NAME = re.compile(r"[,(;\n]|\s[–-]\s")
_TITLE = re.compile(r"(?:mrs?|ms|miss|mx|dr|prof|sgt|dc|pc)\b", re.IGNORECASE)


def by_value(terms: Terms, asked: Fact | str | None, label: str, value: str, section: str | None) -> Fact | str | None:
    """What is asked for: the category beside “Area of concern”, the members beside “Core group”, whoever stands beside
    “School” among the people of the plan."""
    if asked == "concern" and asks_for_area(label) and names_need(value):
        return "area"  # “Domain: Safety”
    if asked is None and folded(label) == "subject" and (is_unborn(_BRACKETS.sub("", value)) or is_name(value)):
        return Fact("child.name")  # “Subject | Baby Grant (unborn)”
    if asked in _MAY_BE_CATEGORY and is_category(terms, chosen(value)):
        return Fact("child.category")
    said = section in _SAID and not (asked == "outcome" and _counts_outcome(label))
    if said or (asked == "concern" and _PICKED.fullmatch(value)):
        return asked if isinstance(asked, Fact) else None
    if asked == "target" and is_timescale(value):
        return "by_when"  # “Target: 3 May 2027”
    if asked == "by_when" and _BY.fullmatch(folded(label)) and is_surely_owner(value):
        return "by_whom"
    if asked in TOLD_IN_WORDS and is_code(value):
        return "number"  # “Action ID | A001”, “Outcome | 2 / 6”
    if asked == "action" and not _LETTER.search(value):
        return None  # “Workflow step | 7”
    if asked == "by_when" and is_owner(value) and not (is_timescale(value, vague=True) or says_how_far(value)):
        return None  # “Completed by: Priya Shah” signs the form off; no action has her for its date
    if not isinstance(asked, Fact):
        return asked
    asks_when = asked.key == "unplaced" and terms.columns.whole(label) == "by_when"
    if asks_when and not is_owner(value) and is_timescale(value, vague=True):
        return "by_when"  # “Complete by: 3 May”, which a form also asks of whoever fills it in
    first = _OF_NAME.split(value)
    if asked.key == "meetings.core_groups" and not re.search(r"\d", value) and is_name(first[0]):
        return "core_group"
    of_child = asked.key in ("child.school", "child.gp") and section in ("people", "core_group")
    if of_child and is_name(first[0]) and (len(first) > 1 or _TITLE.match(value)):
        return Fact("person.name", label)
    return asked


def _counts_outcome(label: str) -> bool:
    """“Canlyniad / Personal outcome 1”: the plan's own, whatever section is open above."""
    return any(counts_part(half.strip()) == "outcome" for half in label.split("/"))


def tells_reasons(terms: Terms, pair: Pair, said: str) -> bool:
    """Whether under a label such as “Reason for registration” stands what happened, and no category."""
    of_category = isinstance(pair.asked, Fact) and pair.asked.key == "child.category"
    return of_category and are_reasons(terms, pair.label.value, said)


def about_no_action(asked: Fact | str | None, label: str) -> Fact | str | None:
    """What is asked for where no action has been read yet: a date for the review, no owner, no deadline; “Form
    status” is that of the form."""
    if asked == "by_when" and "review" in label.lower():
        return Fact("meetings.review_conference")
    if asked == "status":
        return Fact("unplaced")
    return None if asked in OF_ACTION else asked


def act_first(pairs: list[Pair]) -> list[Pair]:
    """The labels of one line, what is done before who does it, so that the act has its own: “Who: Jo – What: …”."""
    acts = [pair for pair in pairs if pair.asked == "action"]
    return [*acts, *(pair for pair in pairs if pair.asked != "action")] if len(acts) == 1 else pairs


def acted_by(pairs: list[Pair]) -> list[Pair]:
    """“Action: Temi Afolabi. Timescale: 6 weeks.” below what is to be done says who does it."""
    first, *others = pairs
    owned = any(one.asked in ("by_whom", "who_when") for one in others)  # “Task: Book the GP. Lead: Jo.”
    if first.asked != "action" or not first.value or owned:
        return pairs
    whom = first.value.cut(0, len(first.value.value.rstrip(" .;,")))
    few = len(whom.value.split()) <= _FEW and not _ACTS.search(whom.value)
    dated = few and [one.asked for one in others] == ["by_when"]
    return [Pair(first.label, "by_whom", whom), *others] if dated or is_owner(whom.value) else pairs

"""Labels that come back in a form, told by what stands beside them: a label that recurs is a column lying down."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise

from planlint.read.word.facts.beside import TOLD_IN_WORDS
from planlint.read.word.facts.labels import asked
from planlint.read.word.tables.before_acts import leading
from planlint.read.word.tables.forms import (
    OF_ACTION,
    asks_for_helpers,
    label_asks,
    labels_in,
    labels_in_lines,
    may_sign_form,
    tables_in,
    without_counts,
)
from planlint.read.word.text.cell_paragraphs import paragraphs_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.nothing_said import says_nothing
from planlint.read.word.vocabulary.codes import is_code
from planlint.read.word.vocabulary.head_nouns import counts_part, kind_named
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.owners import is_owner, is_timescale
from planlint.word.story import Block, Table

_LEAST = 2  # values by which a label can be told
_MOST = 0.75
_WORDS_OF_A_TEXT = 4
_WORDS_OF_A_WORRY = 7
_FEW_WORDS = 2
_SENTENCE = re.compile(r"(?:[\w'’]+ ){1,4}(?:is|are|has|have|gets?|goes|go|can|will)\b")


def told_by_recurring(draft: Draft, blocks: tuple[Block, ...]) -> None:
    """Notes what the unknown labels of a form ask for that names its own outcomes or actions.

    Who and when are told by their values. What tells something before the first action is its outcome, and before that
    the concern, where no known label asks for them.
    """
    tables = [table for table in tables_in(blocks) if table.number not in draft.running_heads]
    counted: dict[str, set[str]] = {}
    read = [(table, pairs) for table in tables if (pairs := labels_in(draft, table))]
    read = [(table, without_counts(counted, pairs)) for table, pairs in read]
    forms = [pairs for _, pairs in read] + [without_counts(counted, pairs) for pairs in labels_in_lines(blocks)]
    values = _values(forms)
    keys = {label: _asks(draft, label, counted) for label in values}
    keys |= {label: "" for label, key in keys.items() if key in TOLD_IN_WORDS and _are_codes(values[label])}
    of_plan = [pairs for pairs in forms if any(keys[label] in OF_ACTION for label, _ in pairs)]
    recurs = _unknown(draft, of_plan, keys, values)
    told = _who_and_when(draft, recurs, values)
    often = Counter(label for pairs in of_plan for label in {label for label, _ in pairs})
    draft.recurring |= {label for label, times in often.items() if times >= _LEAST}
    told |= {label: str(keys[label]) for label in draft.recurring if _alone_asks(draft, label, keys, of_plan)}
    beside = {*_beside_counts(blocks)}
    of_acts = [pairs for table, pairs in read if table.number in beside or _counts_an_act(table)]
    for pairs in of_acts:
        told |= _act([label for label, _ in pairs], {**keys, **told}, recurs, values)
    for pairs in forms:
        told |= _answer([label for label, _ in pairs], {**keys, **told})
    for pairs in of_plan:
        told |= _before_actions([label for label, _ in pairs], {**keys, **told}, recurs - {*told}, values)
    told |= {label: str(keys[label]) for label in _counted(draft, counted, keys)}
    told = {label: key for bare, key in told.items() for label in counted.get(bare, ())}
    draft.recurring |= {label for bare in draft.recurring for label in counted.get(bare, ())}
    draft.terms.told |= told
    draft.columns_told |= told
    draft.ahead.leading = leading(draft, forms)


def _values(forms: list[list[tuple[str, str]]]) -> dict[str, list[str]]:
    """What stands beside each label, in all forms; a label beside which nothing is ever said has no values."""
    values: dict[str, list[str]] = {}
    for pairs in forms:
        for label, value in pairs:
            values.setdefault(label, []).extend([] if says_nothing(value) else [value])
    return values


def _unknown(
    draft: Draft,
    forms: list[list[tuple[str, str]]],
    keys: dict[str, str | None],
    values: dict[str, list[str]],
) -> set[str]:
    """The labels of the forms of actions that nobody knows, and that have values enough to be told by."""
    labels = {label for pairs in forms for label, _ in pairs}
    recurs = {one for one in labels if len(values[one]) >= _LEAST and keys[one] is None and not is_owner(one)}
    return {one for one in recurs if "by_whom" not in keys.values() or not asks_for_helpers(draft, one)}


def _who_and_when(draft: Draft, labels: set[str], values: dict[str, list[str]]) -> dict[str, str]:
    """Which labels ask for days or for whoever acts, by what stands beside them."""
    told: dict[str, str] = {}
    for label in labels:
        if _are(values[label], _is_time):
            told[label] = "by_when"
        elif _are(values[label], is_owner) and not may_sign_form(draft, label):
            told[label] = "by_whom"
    return told


def _are_codes(texts: list[str]) -> bool:
    """Whether beside a label stand only the numbers of records: “Action ID” asks for no action."""
    return bool(texts) and all(map(is_code, texts))


def _asks(draft: Draft, label: str, counted: dict[str, set[str]]) -> str | None:
    """What a label asks for, with its number where only that tells: “Subject 1” is a child, “Subject” may not be."""
    keys = (label_asks(draft, one) for one in (label, *sorted(counted[label])))
    return next((key for key in keys if key is not None), None)


def _counted(draft: Draft, counted: dict[str, set[str]], keys: dict[str, str | None]) -> list[str]:
    """The labels that a form counts (“Change 1”, “Change 2”) and that nobody knows with their numbers."""
    return [
        bare
        for bare, labels in counted.items()
        if len(labels) > 1 and keys[bare] in FIELDS and all(asked(draft.terms, label) is None for label in labels)
    ]


def _alone_asks(draft: Draft, label: str, keys: dict[str, str | None], forms: list[list[tuple[str, str]]]) -> bool:
    """Whether a label whose words only hint at a field is the one in its form that does: “Task description”."""
    if keys[label] not in OF_ACTION or asked(draft.terms, label) is not None:
        return False
    others = ({one for one, _ in pairs} - {label} for pairs in forms if any(one == label for one, _ in pairs))
    return all(keys[one] != keys[label] for form in others for one in form)


def _counts_an_act(table: Table) -> bool:
    """Whether a row across the top of a form says that it is one act of the plan: “Plan task [1.2]”, “Step 3”."""
    first = table.rows[0].cells
    text = " ".join(one.text for one in paragraphs_of(first[0].blocks)) if len(first) == 1 else ""
    return counts_part(text) == "action"


def _beside_counts(blocks: Iterable[Block]) -> Iterable[int]:
    """The numbers of the tables within cells beside a label that counts an act or names it: “Task 1 | (its form)”."""
    for table in tables_in(blocks):
        for row in table.rows:
            for label, cell in pairwise(row.cells):
                within = [block.number for block in cell.blocks if isinstance(block, Table)]
                text = " ".join(one.text for one in paragraphs_of(label.blocks)) if within else ""
                if "action" in (counts_part(text), kind_named(text)):
                    yield from within


def _act(
    labels: list[str], keys: dict[str, str | None], recurs: set[str], values: dict[str, list[str]]
) -> dict[str, str]:
    """The first unknown label of such a form that tells something, where none is known to tell the act."""
    if any(keys[label] == "action" for label in labels):
        return {}
    told = [label for label in labels if label in recurs and keys[label] is None and _tells(values[label], _FEW_WORDS)]
    return {told[0]: "action"} if told else {}


def _answer(labels: list[str], keys: dict[str, str | None]) -> dict[str, str]:
    """The unknown label behind what sets a contingency off: “If | …”, “Counter-move | …”."""
    beside = next((behind for label, behind in pairwise(labels) if keys[label] == "if_this"), None)
    return {beside: "then"} if beside is not None and keys[beside] is None and "then" not in keys.values() else {}


def _before_actions(
    labels: list[str], keys: dict[str, str | None], unknown: set[str], values: dict[str, list[str]]
) -> dict[str, str]:
    """The outcome and the concern among the unknown labels before the first action of a form."""
    first = next(at for at, label in enumerate(labels) if keys[label] in OF_ACTION)
    before = [label for label in labels[:first] if label in unknown and _tells(values[label])]
    known = {keys[label] for label in labels}
    wanted = [key for key in ("outcome", "concern") if key not in known]
    told = dict(zip(reversed(before), wanted, strict=False))
    # “Child's needs – education and identity” only names an area.
    return {label: key for label, key in told.items() if key != "concern" or _tells(values[label], _WORDS_OF_A_WORRY)}


def _are(texts: list[str], fits: Callable[[str], bool]) -> bool:
    return sum(map(fits, texts)) >= _MOST * len(texts)


def _is_time(text: str) -> bool:
    """Whether words are a time; “Sam is home by ten each night” tells how it is."""
    return is_timescale(text) and _SENTENCE.match(text) is None


def _tells(texts: list[str], least: int = _WORDS_OF_A_TEXT) -> bool:
    return sum(len(text.split()) for text in texts) >= least * len(texts)

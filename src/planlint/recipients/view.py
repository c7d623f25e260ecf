"""The view of a plan that one document prints: built anew from what it may show, in the plan's own names.

What may not be shown has no attribute here, so that a template that names it fails instead of leaking.
"""

from __future__ import annotations

from collections.abc import Mapping

from planlint.english.owners.directory import directory
from planlint.model.plan import CaseDocument
from planlint.recipients.dates import dated
from planlint.recipients.each_person import each_person, tasks_of
from planlint.recipients.not_given import NotGiven
from planlint.recipients.own import own
from planlint.recipients.parts import Parts
from planlint.recipients.places import places
from planlint.recipients.recipient import Recipient
from planlint.recipients.shows import Shows
from planlint.recipients.subtraction import Subtraction
from planlint.recipients.told import told
from planlint.recipients.values import Prose
from planlint.recipients.view_part import ViewPart
from planlint.translate.named import names_lost

__all__ = ["ViewPart", "view"]

# What one reader's own page has of the plan besides what is the reader's own: no list of anybody else's.
_OF_EVERYBODY = {"children", "people", "outcomes", "wishes_and_feelings", "contacts", "views", "contingency"}


def view(
    plan: CaseDocument,
    shown: Shows,
    *,
    reader: Recipient | None = None,
    translations: Mapping[str, Prose] | None = None,
) -> ViewPart:
    """The plan as a document with that list may show it, and beside it `each_person` and, where named, `dates`.

    What is kept from the reader is taken out first, wherever it stands; without a reader, what is kept from anybody.
    Raises NotGiven, with every place, where a sentence tells what is kept, or the plan does not say from whom; and
    where nobody but a sentence says who acts, and no English pipeline is installed to read it.

    `each_person` lists, in the order of the plan, everybody who is responsible for an action (`person`, a part with the
    keys that `people[*]` may show) with what they do (`does`: parts with an action's keys, and the outcome's words as
    `outcome`). An owner who is not one known person stands there by the words of the plan; actions that name nobody
    stand last, under a `person` of None. Where no field says who, whoever acts in the sentence is responsible.

    `reader` is None, or what is that one reader's own: `person`, `does` (as above, with what a group does to which they
    belong), `steps_in` (what they do if it goes wrong), `says` (a child's wishes, or an adult's views) and `seen_by`
    (the planned contacts with them). `translations` are texts by the reference of their field; each stands beside the
    words it translates.
    """
    left = Subtraction(plan, reader)
    parts = Parts(left, plan, shown, translations or {})
    seen = _of(parts, plan, reader)
    if (hidden := parts.hidden["people"]) or left.secrets:
        reasons = dict.fromkeys(
            told(seen, left.secrets, hidden, names_lost(plan, left.plan), directory(plan), places(plan))
        )
        if reasons:
            raise NotGiven(*reasons)
    return seen


def _of(parts: Parts, plan: CaseDocument, reader: Recipient | None) -> ViewPart:
    values = parts.values(parts.plan, parts.shown, "")
    tasks = tasks_of(parts)
    values["each_person"] = tuple(each_person(parts, tasks))
    values["reader"] = own(parts, reader, tasks) if reader else None
    if parts.shown.below("dates") is not None:
        values["dates"] = tuple(ViewPart(date) for date in dated(parts.plan, plan))
    if parts.shown.only_the_reader:
        others = _OF_EVERYBODY - parts.shown.of_everybody
        values = {key: value for key, value in values.items() if key not in others} | {"each_person": ()}
    return ViewPart(values)

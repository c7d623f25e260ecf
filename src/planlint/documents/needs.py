"""What a letter must be able to say, or it is not made: `templates/<document>/needs.yml` (ST12, ST13)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.model.paths import parsed, reach, written
from planlint.model.plan import CaseDocument
from planlint.recipients.passed_days import passed_days
from planlint.timescales import in_full


def lacking(plan: CaseDocument, document: str) -> Iterator[str]:
    """Why this letter of this plan cannot be made, a line for each reason; none for a document without a list."""
    path = folder("templates") / document / "needs.yml"
    if not path.is_file():
        return
    needs = load_yaml(path)
    how = plan.ending.how if plan.ending else None
    if how is not None and how not in needs["how"]:
        yield f"“ending.how” is “{how}”: this letter is for a plan that ends by “{'” or “'.join(needs['how'])}”."
        return
    for place, says in needs["states"].items():
        if not _at(plan, place):
            yield f"“{place}” is missing: the letter must say {says}."
    for place, says in needs["must_be_yes"].items():
        if _at(plan, place) not in (True, "yes"):
            yield f"“{place}” is not “yes”: the letter says that {says}."
    earlier, later = (_at(plan, place) for place in needs["in_order"])
    if earlier and later and later < earlier:
        yield f"“{needs['in_order'][1]}” is before “{needs['in_order'][0]}”: check both dates."
    if not any(person.parental_responsibility for person in plan.people):
        yield "Nobody in “people” has “parental_responsibility: true”: the letter would be for nobody."
    yield from _too_late(plan)


def _too_late(plan: CaseDocument) -> Iterator[str]:
    if plan.ending is None or (dated := plan.ending.letter) is None:
        return
    for gone in passed_days(plan, dated):
        yield (
            f"“{written(gone.path)}” says “{gone.quote}”, and this letter is dated {in_full(dated)}: the family would "
            "read that it is too late. Write until when they can do it now, or take the day out."
        )


def _at(plan: CaseDocument, place: str) -> Any:
    return reach(plan, parsed(place))

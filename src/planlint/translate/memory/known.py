"""What of a plan's people a memory may never hold: their names, numbers and addresses, and words that are withheld."""

from __future__ import annotations

from planlint.model.plan import CaseDocument
from planlint.translate.named import known_names


def known_facts(plan: CaseDocument) -> tuple[str, ...]:
    """Every such fact that the plan holds, as it is written there."""
    contacts = [person.contact for person in plan.people if person.contact]
    reached = [value for each in contacts for value in (each.phone, each.email, each.address) if value]
    withheld = [words for each in plan.withheld for words in each.words]
    schools = [value for child in plan.children for value in (child.school, child.gp) if value]
    return (*known_names(plan), *map(str, reached), *withheld, *map(str, schools))

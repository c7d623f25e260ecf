"""Which document a reader gets, and which they may have: `templates/recipients.yml` and the plan's own distribution."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.model.meetings import Delivery
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord
from planlint.recipients.not_given import NotGiven
from planlint.recipients.recipient import Recipient, RecipientKind


@functools.cache
def table() -> Any:
    """The content of `templates/recipients.yml`."""
    return load_yaml(folder("templates") / "recipients.yml")


def for_one_reader(document: str) -> bool:
    """Whether a document can only be made for somebody."""
    return document in table()["for_one_reader"]


def delivery(plan: CaseDocument, reader: Recipient, document: str) -> Delivery | None:
    """The entry of the plan's distribution that gives a reader that document."""
    return next((entry for entry, name in _deliveries(plan, reader) if name == document), None)


def usual(plan: CaseDocument, reader: Recipient) -> str:
    """The document a reader gets. Raises NotGiven for a child who could not read theirs, saying what can be done."""
    named = next((name for _, name in _deliveries(plan, reader)), None)
    if named is not None:
        return named
    if reader.kind is RecipientKind.CHILD:
        return _childs_page(plan, reader)
    of = "record" if isinstance(plan, MeetingRecord) else "plan"
    return str(table()["readers"][_kind(plan, reader)]["gets"][of])


def admit_reader(plan: CaseDocument, reader: Recipient, document: str) -> None:
    """Raises NotGiven when a reader may not have a document."""
    may_have = table()["readers"][_kind(plan, reader)]["may_have"]
    if document not in (*may_have, *(name for _, name in _deliveries(plan, reader))):
        raise NotGiven(
            f"{reader.name or reader.id} may not have the document “{document}”: they may have {', '.join(may_have)}. "
            "If the conference or the core group decided otherwise, name it for them in the plan’s “distribution”."
        )
    if document in table()["ages"] and _unborn(plan, reader):
        raise NotGiven(f"{reader.name or reader.id} is not born yet: {_instead(plan, reader)}")


def _deliveries(plan: CaseDocument, reader: Recipient) -> Iterator[tuple[Delivery, str]]:
    """The entries for a reader that name a document which can be made of this plan, with its name."""
    called = table()["called"]
    if reader.kind is not RecipientKind.PROFESSIONAL:
        called = {**called, **table()["called_for_family"]}
    for entry in plan.distribution:
        said = "-".join((entry.document or "").lower().replace("_", " ").split())
        name = called.get(said, said)
        of_a_record = name in table()["for_records"]
        if entry.person == reader.id and name in _known() and of_a_record == isinstance(plan, MeetingRecord):
            yield entry, name


@functools.cache
def _known() -> frozenset[str]:
    return frozenset(name for reader in table()["readers"].values() for name in reader["may_have"])


def _kind(plan: CaseDocument, reader: Recipient) -> str:
    if reader.kind is not RecipientKind.FAMILY:
        return reader.kind.value
    responsible = any(each.id == reader.id and each.parental_responsibility for each in plan.people)
    if responsible or any(reader.id in child.lives_with for child in plan.children):
        return "parent"
    group = plan.core_group.members if plan.core_group else ()
    asked = tuple(each.person for each in plan.attendance) if isinstance(plan, MeetingRecord) else ()
    return "group-relative" if reader.id in (*group, *asked) else "relative"


def _not_dated(plan: CaseDocument, reader: Recipient) -> str:
    """What to write so that a child's age is known: the plan's own date, the birthday, or both."""
    is_born = any(child.id == reader.id and child.born for child in plan.children)
    lacks = [*(() if is_born else ("the child’s “born”",)), *(() if plan.date else ("the plan’s own “date”",))]
    return f"write {' and '.join(lacks)}"


def _childs_page(plan: CaseDocument, reader: Recipient) -> str:
    ages = table()["ages"]
    if _unborn(plan, reader):
        raise NotGiven(f"{reader.name or reader.id} is not born yet: {_instead(plan, reader)}")
    if reader.age is None:
        raise NotGiven(
            f"Nobody can say how old {reader.name or reader.id} is on the day of the plan: "
            f"{_not_dated(plan, reader)}, or choose with --document {' or '.join(ages)}."
        )
    if reader.age < min(ages.values()):
        raise NotGiven(
            f"{reader.name or reader.id} is {reader.age}, too young to read a page: who reads it to them? "
            f"{_instead(plan, reader)} If somebody will look at one with them, write --document child-copy-younger."
        )
    return str(max((page for page, age in ages.items() if reader.age >= age), key=lambda page: int(ages[page])))


def _unborn(plan: CaseDocument, reader: Recipient) -> bool:
    return any(child.id == reader.id and child.born is None and child.expected for child in plan.children)


def _instead(plan: CaseDocument, reader: Recipient) -> str:
    cared_for_by = next((child.lives_with for child in plan.children if child.id == reader.id), ())
    ids = " or ".join(f"--for {each}" for each in cared_for_by) or "--for and that person’s id"
    return f"Make the copy of whoever cares for them instead: {ids}."

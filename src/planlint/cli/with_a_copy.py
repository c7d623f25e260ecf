"""What is said to whoever makes a copy, beside the name of its file: what to know, and what to look through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planlint.model import paths
    from planlint.model.plan import CaseDocument
    from planlint.read import Source
    from planlint.recipients.copies import Copy
    from planlint.recipients.shows import Shows


def to_know(copy: Copy, plan: CaseDocument) -> list[str]:
    """What whoever gives the copy away must know."""
    from planlint.model.kept import keeps_anything

    if copy.reader is None and keeps_anything(plan):
        return [
            "this copy leaves out all that the plan keeps from somebody (“not_for”, “withheld”): "
            "for whoever may know it, make a copy with --for."
        ]
    if not copy.read_aloud_in or copy.reader is None:
        return []
    if any(tag.lower().partition("-")[0] == "en" for tag in copy.read_aloud_in):
        return [f"the plan names no language that {copy.reader.name} reads: read it aloud to them."]
    spoken = " or ".join(map(_in_english, copy.read_aloud_in))
    return [
        f"the plan names no language that {copy.reader.name} reads: "
        f"it must be read aloud to them with an interpreter, in {spoken}."
    ]


def to_look_through(source: Source, copy: Copy, path: str) -> list[str]:
    """What may be missing from the copy, and what may be told in it."""
    from planlint.checks.not_to_be_told import warnings_unkept
    from planlint.recipients.doubtful_days import doubtful_days
    from planlint.recipients.recipient import RecipientKind
    from planlint.recipients.shows import shows
    from planlint.recipients.spoken_of import spoken_of_elsewhere
    from planlint.report.left_unread import left_unread
    from planlint.report.visible import visible
    from planlint.timescales import with_weekday

    lines = [unread] if (unread := left_unread(source.plan, path)) else []
    if warned := warnings_unkept(source.plan):
        lines.append(
            f"the plan says that something must not be told ({_where(source, warned)}), and nothing under "
            "“withheld” answers that, so that this copy may tell it: read it through before anybody gets it, and run "
            "“planlint lint” on the plan."
        )
    shown = shows(copy.document)
    lines += [
        f"the plan says “{visible(written.quote)}” ({_where(source, [written.path])}), and this copy says "
        f"“{with_weekday(day)}”: find out which day is meant, mend the plan, and make the copy again."
        for written, day in doubtful_days(source.plan, source.misfits, shown)
    ]
    lines += _too_late(source, shown)
    # A plan speaks of its children in every line; that asks nothing of them.
    grown_up = copy.reader is not None and copy.reader.kind is not RecipientKind.CHILD
    reader = copy.reader if shown.only_the_reader and grown_up else None
    if reader and (named := spoken_of_elsewhere(source.plan, shown, reader)):
        lines.append(
            f"the plan also speaks of {reader.name} where this page does not ({_where(source, named)}): if they are "
            "to do it, name them as who does it, and make the page again."
        )
    return lines


def _too_late(source: Source, shown: Shows) -> Iterator[str]:
    """A day by which the family can complain or appeal that has gone by when the copy is given."""
    from planlint.recipients.passed_days import passed_days
    from planlint.report.visible import visible
    from planlint.timescales import in_full

    if (day := source.plan.date) is None:
        return
    for gone in passed_days(source.plan, day):
        if shown.holds(gone.path):
            yield (
                f"the plan says “{visible(gone.quote)}” ({_where(source, [gone.path])}), a day before its own, "
                f"{in_full(day)}: the family would read that it is too late. Write until when they can do it now, or "
                "take the day out, and make the copy again."
            )


def _where(source: Source, at: Sequence[paths.Path]) -> str:
    """The lines of a plan file, or the places in a draft."""
    from planlint.place import TextPlace

    places = map(source.locate, at)
    return "; ".join(f"line {each.line}" if isinstance(each, TextPlace) else str(each) for each in places)


def _in_english(tag: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag, sep="-").get_display_name("en") or tag
    except (UnknownLocaleError, ValueError):
        return tag

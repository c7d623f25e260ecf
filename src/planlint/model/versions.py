"""What is asked while a plan goes on: the reviews of its milestones, and the chair's view of a change."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from planlint.model.base import Answer, Date, Described, Id, Part, PersonId, Prose


class MilestoneReview(Part):
    """What was looked at when the plan had gone on for so many months (FW4 to FW8).

    `covered` names what the procedure asks for at that milestone by the short names of its profile
    (`lint_rules/procedures/`), such as `genogram` or `systemic-consultation`.
    """

    months: Annotated[int | None, Field(description="3, 6, 9, 13 or 15 in the framework’s own profile")] = None
    date: Date | None = None
    by: tuple[PersonId, ...] = ()
    covered: tuple[str, ...] = ()
    description: Prose | None = None


class ChairView(Part):
    """What the chair of the last conference said when asked whether a change is a fundamental one (SP7.3.7).

    `about` is the id of the part that changed; a view without it speaks of the whole version.
    """

    about: str | None = None
    person: PersonId | None = None
    date: Date | None = None
    fundamental: Answer | None = None
    says: Prose | None = None


class Dropped(Described):
    """An action or outcome that was agreed and is no longer done, with the reason (IM2.10)."""

    id: Annotated[Id | None, Field(description="The id it had in the plan")] = None
    because: Prose | None = None
    date: Date | None = None

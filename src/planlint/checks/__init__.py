"""The verbs a rule card can name, in plain sight: options → check."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import Field

from planlint.checks import (
    actions,
    contingency,
    contradictions,
    evidence,
    file,
    hidden,
    language,
    leftover,
    outcome_words,
    people,
    presence,
    shared_ownership,
    situations,
    timescale,
    whole_plan,
    working_day,
)
from planlint.checks.base import Context, Hit, Options

__all__ = ["NODE_CHECKS", "TEXT_CHECKS", "AnyCheck", "Context", "Hit", "Options"]

# A node check judges the parts that a card's `applies_to` names …
NODE_CHECKS: dict[type[Options], Callable[..., Any]] = {
    presence.Required: presence.required,
    file.MisfitOptions: file.misfit,
    file.DuplicateId: file.duplicate_id,
    file.UnknownReference: file.unknown_reference,
    timescale.Timescale: timescale.timescale,
    timescale.TimescaleOrder: timescale.timescale_order,
    timescale.MissingTimescale: timescale.missing_timescale,
    people.Ownership: people.owner,
    evidence.MissingEvidence: evidence.missing_evidence,
    contingency.MissingContingency: contingency.missing_contingency,
    contingency.VagueContingency: contingency.vague_contingency,
    actions.VagueAction: actions.vague_action,
    actions.CompoundAction: actions.compound_action,
    whole_plan.TooManyActions: whole_plan.too_many_actions,
    whole_plan.OverloadedPerson: whole_plan.overloaded_person,
    whole_plan.NothingForFamily: whole_plan.nothing_for_family,
    contradictions.ContradictingRows: contradictions.contradicting_rows,
    shared_ownership.SharedOwner: shared_ownership.shared_owner,
    shared_ownership.ParentsAsOneOwner: shared_ownership.parents_as_one_owner,
    shared_ownership.MisplacedResponsibility: shared_ownership.misplaced_responsibility,
    shared_ownership.InitialsOnly: shared_ownership.initials_only,
    situations.UncoveredSituation: situations.uncovered_situation,
    outcome_words.NegativeOutcome: outcome_words.negative_outcome,
    outcome_words.VagueOutcome: outcome_words.vague_outcome,
    working_day.NotAWorkingDay: working_day.not_a_working_day,
}

# … a text check the texts whose kind its `texts` names.
TEXT_CHECKS: dict[type[Options], Callable[..., Any]] = {
    evidence.VagueEvidence: evidence.vague_evidence,
    evidence.AttendanceAsEvidence: evidence.attendance_as_evidence,
    language.Jargon: language.jargon,
    language.UndefinedAcronym: language.undefined_acronym,
    language.Blame: language.blame,
    language.HardToRead: language.hard_to_read,
    leftover.TemplateLeftover: leftover.template_leftover,
    hidden.HiddenCharacters: hidden.hidden_characters,
}

AnyCheck = Annotated[
    presence.Required
    | file.MisfitOptions
    | file.DuplicateId
    | file.UnknownReference
    | timescale.Timescale
    | timescale.TimescaleOrder
    | timescale.MissingTimescale
    | people.Ownership
    | evidence.MissingEvidence
    | evidence.VagueEvidence
    | evidence.AttendanceAsEvidence
    | contingency.MissingContingency
    | contingency.VagueContingency
    | language.Jargon
    | language.UndefinedAcronym
    | language.Blame
    | language.HardToRead
    | leftover.TemplateLeftover
    | hidden.HiddenCharacters
    | actions.VagueAction
    | actions.CompoundAction
    | whole_plan.TooManyActions
    | whole_plan.OverloadedPerson
    | whole_plan.NothingForFamily
    | contradictions.ContradictingRows
    | shared_ownership.SharedOwner
    | shared_ownership.ParentsAsOneOwner
    | shared_ownership.MisplacedResponsibility
    | shared_ownership.InitialsOnly
    | situations.UncoveredSituation
    | outcome_words.NegativeOutcome
    | outcome_words.VagueOutcome
    | working_day.NotAWorkingDay,
    Field(discriminator="kind"),
]

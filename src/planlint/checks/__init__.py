"""The verbs a rule card can name, in plain sight: options → check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field

from planlint.checks import disclosure, language, not_to_be_told, short_names, versions, visits
from planlint.checks.actions import acts, leftover
from planlint.checks.agreement import (
    age_elsewhere,
    barred,
    course_time,
    frequency_elsewhere,
    meeting_day_elsewhere,
    number_elsewhere,
    owner_in_sentence,
    relation_elsewhere,
    same_act,
    time_in_sentence,
    unannounced,
    waits_for,
)
from planlint.checks.base import Context, Hit, Options
from planlint.checks.contingency import answers, left_to_parent, situations
from planlint.checks.dates import due_dates, procedure
from planlint.checks.file import fit, hidden_characters
from planlint.checks.meetings import meeting, progress
from planlint.checks.outcomes import evidence, evidence_day, wording
from planlint.checks.parts import core_group, each_person, presence
from planlint.checks.people import initials, misplaced_responsibility, ownership, shared_ownership
from planlint.checks.plan import (
    born_after,
    child_named,
    core_group_day,
    meeting_order,
    nobody_heard,
    parents,
    shares,
    visiting,
)
from planlint.checks.timescales import duration, missing, order, timescale, working_day

__all__ = ["AS_WRITTEN", "NODE_CHECKS", "TEXT_CHECKS", "AnyCheck", "Context", "Hit", "Options"]

# A node check judges the parts that a card's `applies_to` names …
NODE_CHECKS: dict[type[Options], Callable[..., Iterator[Hit]]] = {
    presence.Required: presence.required,
    fit.MisfitOptions: fit.misfit,
    fit.DuplicateId: fit.duplicate_id,
    fit.UnknownReference: fit.unknown_reference,
    timescale.Timescale: timescale.timescale,
    order.TimescaleOrder: order.timescale_order,
    missing.MissingTimescale: missing.missing_timescale,
    duration.DurationUnsaid: duration.duration_unsaid,
    ownership.Ownership: ownership.owner,
    evidence.MissingEvidence: evidence.missing_evidence,
    evidence_day.EvidenceAfterReview: evidence_day.evidence_after_review,
    answers.MissingContingency: answers.missing_contingency,
    answers.VagueContingency: answers.vague_contingency,
    acts.VagueAction: acts.vague_action,
    acts.CompoundAction: acts.compound_action,
    shares.TooManyActions: shares.too_many_actions,
    shares.OverloadedPerson: shares.overloaded_person,
    shares.NothingForFamily: shares.nothing_for_family,
    visiting.NobodyVisits: visiting.nobody_visits,
    nobody_heard.NobodyHeard: nobody_heard.nobody_heard,
    barred.BarredYetNear: barred.barred_yet_near,
    core_group_day.CoreGroupDay: core_group_day.core_group_day,
    meeting_order.MeetingOrder: meeting_order.meeting_order,
    born_after.BornAfter: born_after.born_after,
    child_named.NoChildNamed: child_named.no_child_named,
    parents.ParentWithoutPart: parents.parent_without_part,
    same_act.ContradictingRows: same_act.contradicting_rows,
    owner_in_sentence.OtherOwnerInSentence: owner_in_sentence.other_owner_in_sentence,
    time_in_sentence.OtherTimeInSentence: time_in_sentence.other_time_in_sentence,
    age_elsewhere.OtherAgeElsewhere: age_elsewhere.other_age_elsewhere,
    meeting_day_elsewhere.OtherMeetingDayElsewhere: meeting_day_elsewhere.other_meeting_day_elsewhere,
    frequency_elsewhere.OtherFrequencyElsewhere: frequency_elsewhere.other_frequency_elsewhere,
    course_time.TooShortForSessions: course_time.too_short_for_sessions,
    waits_for.DueBeforeWhatItNeeds: waits_for.due_before_what_it_needs,
    number_elsewhere.OtherNumberElsewhere: number_elsewhere.other_number_elsewhere,
    relation_elsewhere.OtherRelationElsewhere: relation_elsewhere.other_relation_elsewhere,
    unannounced.FixedDayUnannounced: unannounced.fixed_day_unannounced,
    shared_ownership.SharedOwner: shared_ownership.shared_owner,
    shared_ownership.ParentsAsOneOwner: shared_ownership.parents_as_one_owner,
    left_to_parent.LeftToParent: left_to_parent.left_to_parent,
    misplaced_responsibility.MisplacedResponsibility: misplaced_responsibility.misplaced_responsibility,
    initials.InitialsOnly: initials.initials_only,
    situations.UncoveredSituation: situations.uncovered_situation,
    wording.NegativeOutcome: wording.negative_outcome,
    wording.VagueOutcome: wording.vague_outcome,
    working_day.NotAWorkingDay: working_day.not_a_working_day,
    each_person.EachPerson: each_person.each_person,
    due_dates.Overdue: due_dates.overdue,
    visits.SeenAlternately: visits.seen_alternately,
    visits.NoAccess: visits.no_access,
    visits.SeenHowUnsaid: visits.seen_how_unsaid,
    core_group.CoreGroupWithout: core_group.core_group_without,
    core_group.NotQualified: core_group.not_qualified,
    meeting.MetAtHome: meeting.met_at_home,
    meeting.ChairedBy: meeting.chaired_by,
    meeting.NotOfTheGroup: meeting.not_of_the_group,
    progress.UnexplainedDelay: progress.unexplained_delay,
    progress.Drift: progress.drift,
    progress.EarlyReviewUnconsidered: progress.early_review_unconsidered,
    procedure.MilestoneIncomplete: procedure.milestone_incomplete,
    procedure.NoticeTooShort: procedure.notice_too_short,
    procedure.LongAbsence: procedure.long_absence,
    procedure.OneCategory: procedure.one_category,
    procedure.UnmetNeed: procedure.unmet_need,
    disclosure.ToldAnyway: disclosure.told_anyway,
    disclosure.KeptFromUnknown: disclosure.kept_from_unknown,
    disclosure.UnknownClue: disclosure.unknown_clue,
    disclosure.CluesUndecided: disclosure.clues_undecided,
    disclosure.ShortWords: disclosure.short_words,
    disclosure.KeptWithoutReason: disclosure.kept_without_reason,
    not_to_be_told.WarningNotKept: not_to_be_told.warning_not_kept,
    versions.FundamentalChange: versions.fundamental_change,
    versions.DroppedAction: versions.dropped_action,
}

# … a text check the texts whose kind its `texts` names.
TEXT_CHECKS: dict[type[Options], Callable[..., Iterator[Hit]]] = {
    evidence.VagueEvidence: evidence.vague_evidence,
    evidence.AttendanceAsEvidence: evidence.attendance_as_evidence,
    language.Jargon: language.jargon,
    short_names.UndefinedAcronym: short_names.undefined_acronym,
    language.Blame: language.blame,
    language.HardToRead: language.hard_to_read,
    leftover.TemplateLeftover: leftover.template_leftover,
    hidden_characters.HiddenCharacters: hidden_characters.hidden_characters,
}

# All others read a plan in which other names stand in for those of its people: what they find is about words. These
# judge the very names and letters, ids, or what must not be told.
AS_WRITTEN: frozenset[type[Options]] = frozenset(
    {
        presence.Required,
        fit.DuplicateId,
        fit.UnknownReference,
        short_names.UndefinedAcronym,
        hidden_characters.HiddenCharacters,
        initials.InitialsOnly,
        each_person.EachPerson,
        disclosure.ToldAnyway,
        disclosure.KeptFromUnknown,
        disclosure.UnknownClue,
        disclosure.CluesUndecided,
        disclosure.ShortWords,
        disclosure.KeptWithoutReason,
        not_to_be_told.WarningNotKept,
        versions.FundamentalChange,
        versions.DroppedAction,
    }
)

# What a card may name under `check`: any of them, told apart by `kind`.
if TYPE_CHECKING:
    AnyCheck = Options
else:
    AnyCheck = Annotated[Union[*NODE_CHECKS, *TEXT_CHECKS], Field(discriminator="kind")]

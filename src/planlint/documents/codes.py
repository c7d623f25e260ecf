"""The plan's own codes (`high-risk-indicator`, `ur`) as people read them: a code is never shown to anyone."""

from __future__ import annotations

from planlint.recipients.values import Answer, Prose
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.translate.languages import InterpreterOnly, UnknownLanguage, fact, facts, language


def _(text: str) -> str:
    # Marks a text for the catalogues; it is translated where it is printed.
    return text


_YES, _NO = _("Yes"), _("No")
_LAST_DAY = _("Last day")
_CODES = {
    "yes": _YES,
    "no": _NO,
    "true": _YES,
    "false": _NO,
    "in-part": _("In part"),
    "outline": _("Outline plan"),
    "detailed": _("Detailed plan"),
    "reviewed": _("Reviewed plan"),
    "england": _("England"),
    "wales": _("Wales"),
    "scotland": _("Scotland"),
    "northern-ireland": _("Northern Ireland"),
    "isle-of-man": _("Isle of Man"),
    "neglect": _("Neglect"),
    "physical-abuse": _("Physical abuse"),
    "emotional-abuse": _("Emotional abuse"),
    "sexual-abuse": _("Sexual abuse"),
    "initial": _("Initial conference"),
    "review": _("Review conference"),
    "pre-birth": _("Conference before birth"),
    "transfer": _("Transfer conference"),
    "high-risk-indicator": _("High risk indicator"),
    "underlying-risk-factor": _("Underlying risk factor"),
    "not-started": _("Not started"),
    "under-way": _("Under way"),
    "done": _("Done"),
    "every-visit": _("At every visit"),
    "every-other": _("At every other visit"),
    "post": _("Post"),
    "email": _("E-mail"),
    "hand": _("By hand"),
    "address": _("Address"),
    "docx": _("Word file"),
    "html": _("Web page"),
    "family-copy": _("Family copy"),
    "child-protection-plan": _("Full plan"),
    "minutes": _("Minutes"),
    "core-group-minutes": _("Core group minutes"),
    "conference-record": _("Record of the child protection conference"),
    "review-record": _("Record of the review conference"),
    "ending-letter": _("Letter that ends the plan"),
    "own-page": _("Own page of the plan"),
    "child-copy-younger": _("Child’s copy"),
    "child-copy-older": _("Child’s copy"),
    "family-minutes": _("Family copy of the minutes"),
    "looked-after-letter": _("Letter that ends the plan"),
    "present": _("Was there"),
    "by-phone": _("Took part by telephone"),
    "deputy": _("Sent somebody else"),
    "apologies": _("Sent apologies"),
    "absent": _("Did not come"),
    "circumstances": _("Life in the family"),
    "move": _("A move to another area"),
    "looked-after": _("Looked after by the council"),
    "review-conference": _("A review conference"),
    "letter": _("A letter"),
    "age-18": _("The 18th birthday"),
    "death": _("The death of the child"),
    "left-uk": _("The family has left the United Kingdom"),
    "change transfer": _("Other workers take over"),
    "family-group-conference": _("Family group conference"),
    "plan-agreed": _("That the plan was agreed"),
    "assessment-dates": _("The date of each assessment"),
    "assessments-done": _("That each assessment is done"),
    "genogram": _("The family tree"),
    "chronology": _("The list of what happened and when"),
    "systemic-consultation": _("A talk of the workers with their manager"),
    "legal-planning": _("A meeting about going to court"),
    "public-law-outline": _("The steps before a court case"),
    "letter-before-proceedings": _("The letter before a court case"),
    "child-in-need-plan": _("What a child in need plan would hold"),
    "manager-audit": _("The manager’s look through the file"),
    "actions-reviewed": _("How each action has gone"),
    "why-no-change": _("Why things have not changed"),
    "discussion": _("A talk of the chair and the workers with the manager"),
    "first-core-group": _("First meeting of the core group"),
    "core-group": _("Meeting of the core group"),
    "visit": _("Visit by a social worker"),
    "plan-to-manager": _("Plan to the team manager"),
    "notes-out": _("Notes of the meeting to everybody"),
    "disagreement": _("Disagreement settled"),
    "milestone": _("A look at how the plan is going"),
    "ending-notice": _("Notice ends on"),
    "receiving-conference": _("Conference of the other council"),
    "late": _("Late"),
    "done-late": _("Done, and late"),
    "due": _("Still to come"),
}


def said(value: Prose | None, catalogue: Catalogue, of: str = "") -> Prose | str | None:
    """A code in the words of the page's language; whatever is no code stays as it was written.

    `of` names the part it stands in, where a code means something of its own there: `change`.
    """
    if value is None:
        return None
    code = "-".join(value.text.lower().replace("_", " ").split())
    words = _CODES.get(f"{of} {code}") or _CODES.get(code)
    return catalogue.translations.gettext(words) if words else value


def answered(value: Answer, catalogue: Catalogue) -> str:
    """Yes or no in the language of the page."""
    return catalogue.translations.gettext(_YES if value.yes else _NO)


def last_day(catalogue: Catalogue) -> str:
    """What stands before the last day of a deadline that was written in words."""
    return catalogue.translations.gettext(_LAST_DAY)


def language_name(tag: Prose | None, catalogue: Catalogue) -> Prose | str | None:
    """`ur` → `Urdu` in the language of the page, else in English; a tag that names nothing stays as it was written."""
    from babel import Locale

    if tag is None:
        return None
    try:
        spoken = language(tag.text)
    except InterpreterOnly:
        base = tag.text.partition("-")[0].lower()
        there = Locale.parse(catalogue.language.locale).languages.get(base)
        return there or Prose(facts()["interpreter_only"][base], "en-GB")
    except UnknownLanguage:
        return tag
    locale = Locale.parse("en" if tag.text.strip().lower() == "en" else spoken.locale)
    own = fact(spoken, "english") if locale.territory is None else None
    english = own or locale.get_display_name("en_GB") or spoken.tag
    if catalogue.language.tag == "en-GB":
        return str(english)
    return locale.get_display_name(catalogue.language.locale) or Prose(str(english), "en-GB")


def country_name(code: Prose | None, catalogue: Catalogue) -> Prose | str | None:
    """`PK` → `Pakistan` in the language of the page; a code without a name there stays as it was written."""
    from babel import Locale

    if code is None:
        return None
    return Locale.parse(catalogue.language.locale).territories.get(code.text.upper()) or code

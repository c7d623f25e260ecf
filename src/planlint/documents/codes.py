"""The plan's own codes (`high-risk-indicator`, `ur`) as people read them: a code is never shown to anyone."""

from __future__ import annotations

from planlint.recipients.values import Answer, Prose
from planlint.translate.catalogue import Catalogue


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
}


def said(value: Prose | None, catalogue: Catalogue) -> Prose | str | None:
    """A code in the words of the page's language; whatever is no code stays as it was written."""
    if value is None:
        return None
    words = _CODES.get("-".join(value.text.lower().replace("_", " ").split()))
    return catalogue.translations.gettext(words) if words else value


def answered(value: Answer, catalogue: Catalogue) -> str:
    """Yes or no in the language of the page."""
    return catalogue.translations.gettext(_YES if value.yes else _NO)


def last_day(catalogue: Catalogue) -> str:
    """What stands before the last day of a deadline that was written in words."""
    return catalogue.translations.gettext(_LAST_DAY)


def language_name(tag: Prose | None, catalogue: Catalogue) -> Prose | str | None:
    """`ur` → `Urdu` in the language of the page; a tag without a name there stays as it was written."""
    from babel import Locale, UnknownLocaleError

    if tag is None:
        return None
    try:
        spoken = Locale.parse(tag.text, sep="-")
    except (UnknownLocaleError, ValueError):
        return tag
    return spoken.get_display_name(catalogue.language.locale) or tag


def country_name(code: Prose | None, catalogue: Catalogue) -> Prose | str | None:
    """`PK` → `Pakistan` in the language of the page; a code without a name there stays as it was written."""
    from babel import Locale

    if code is None:
        return None
    return Locale.parse(catalogue.language.locale).territories.get(code.text.upper()) or code

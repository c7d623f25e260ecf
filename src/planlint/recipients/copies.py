"""One copy: for whom, which document, in which language and format; what is not said comes from the reader's record."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.model.plan import CaseDocument
from planlint.reasons import NotDone
from planlint.recipients.entitled import admit_reader, delivery, for_one_reader, usual
from planlint.recipients.leaks.form import Form
from planlint.recipients.recipient import Recipient, recipient

ENGLISH = "en"


class CopyUnclear(NotDone):
    """What was asked for is no one copy: a reader, a document or a format is missing, or they do not go together."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy as it will be made. `read_aloud_in` names the languages of a reader who must have it read to them."""

    document: str
    language: str
    form: Form
    reader: Recipient | None = None
    large_print: bool = False
    read_aloud_in: tuple[str, ...] = ()

    @property
    def reads_aloud(self) -> bool:
        """Whether the copy is one to be read aloud."""
        return bool(self.read_aloud_in) or bool(self.reader and self.reader.reads_aloud)


def copy_for(
    plan: CaseDocument,
    who: str | None,
    *,
    document: str | None = None,
    language: str | None = None,
    form: Form | None = None,
    large_print: bool = False,
    forms: tuple[Form, ...] = ("docx", "html"),
) -> Copy:
    """The copy of a reader (an id or a name): as is said, else as the plan's `distribution` says, else as they read.

    Without a reader, `document` must be given, and the copy is in English unless `language` says otherwise. Raises
    UnknownRecipient, CopyUnclear where something is not said, and NotGiven when the reader may not have the document or
    could not read it.
    """
    if who is None:
        if document is None:
            raise CopyUnclear("name the document (--document), or the person it is for (--for)")
        if for_one_reader(document):
            raise CopyUnclear(f"“{document}” is a page for one person: name them with --for")
        return Copy(document, language or ENGLISH, form or forms[0], large_print=large_print)
    reader = recipient(plan, who)
    chosen = document or usual(plan, reader)
    admit_reader(plan, reader, chosen)
    sent = delivery(plan, reader, chosen)
    wanted = language or (_fuller(sent.language, reader) if sent else None)
    return Copy(
        chosen,
        wanted or reader.reads or ENGLISH,
        form or _form(sent.format if sent else None, forms),
        reader,
        large_print or reader.large_print,
        () if reader.reads else reader.speaks,
    )


def _fuller(language: str | None, reader: Recipient) -> str | None:
    """`ur-PK` for `ur`, where that is what they read: the distribution seldom says of which country."""
    return reader.reads if language and (reader.reads or "").startswith(f"{language}-") else language


def _form(said: str | None, forms: tuple[Form, ...]) -> Form:
    # “post” or “paper” is a way to send it: a Word file is what is printed.
    form = (said or "").strip().lower().lstrip(".")
    return next((each for each in forms if each == form), forms[0])

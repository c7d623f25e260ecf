"""A case for each document: the example plan, the example minutes, and plans that end by letter."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from pathlib import Path

from planlint.documents.html_document import html_document, visible_text
from planlint.documents.page import Page
from planlint.documents.word_document import word_document
from planlint.model.meetings import Ending
from planlint.model.plan import CaseDocument
from planlint.read import read_plan
from planlint.recipients.recipient import Recipient, recipient
from planlint.recipients.shows import shows
from planlint.recipients.values import Island
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.word import opened
from planlint.word.text import visible_text as word_text

EXAMPLES = Path(__file__).parents[2] / "examples"
DOCUMENTS = ("family-copy", "plan", "minutes", "ending-letter", "looked-after-letter")
LETTERS = ("ending-letter", "looked-after-letter")
# Documents that are made for one person, each with somebody of the examples who would have it.
READERS = {"own-page": "mum", "child-copy-younger": "adam", "child-copy-older": "lena", "family-minutes": "mum"}


@cache
def case(document: str) -> CaseDocument:
    """What that document can be made of."""
    if document in ("minutes", "family-minutes"):
        return read_plan(EXAMPLES / "minutes.yml").plan
    plan = read_plan(EXAMPLES / "good-plan.yml").plan
    if document in LETTERS and plan.local_authority:
        # The day until which the conference of the plan could be appealed against has gone by when a letter is sent.
        still = plan.local_authority.model_copy(update={"appeal": "Write to the Review Unit by 16 June 2027."})
        plan = plan.model_copy(update={"local_authority": still})
    if document == "ending-letter":
        assert plan.conference is not None
        agreed = plan.conference.model_copy(update={"unanimous": True})
        return plan.model_copy(update={"conference": agreed, "ending": _by_letter()})
    return plan.model_copy(update={"ending": _looked_after()}) if document == "looked-after-letter" else plan


def copy_for(document: str, who: str | None = None) -> tuple[ViewPart, Recipient]:
    """What one person sees of that document, and who it is."""
    reader = recipient(case(document), who or READERS[document])
    return view(case(document), shows(document), reader=reader), reader


def made_for(
    document: str, chosen: Catalogue, who: str | None = None, form: str = "html", *, translated: bool = False
) -> bytes:
    """The copy for one person as a file; with `translated`, of which somebody answers for the translation."""
    seen, reader = copy_for(document, who)
    page = Page(
        chosen.language,
        not chosen.reviewed,
        for_whom=Island(reader.name, "name"),
        reads_aloud=reader.reads_aloud,
        translated_by=(Island("Farah Siddiqui", "name"),) if translated else (),
        checked_by=(Island("Ayesha Malik", "name"),) if translated else (),
    )
    return (html_document if form == "html" else word_document)(document, seen, chosen, page)


def words_of(made: bytes, form: str) -> str:
    """What stands in a finished file, on one line, without marks of direction."""
    text = visible_text(made) if form == "html" else word_text(opened(made))
    return " ".join(re.sub("[\u200e\u200f]", "", text).replace("\u00a0", " ").split())


def _by_letter() -> Ending:
    return Ending(
        how="letter",
        why="Lena and Adam have slept safely on 70 nights, and the home is warm.",
        conditions=("An adult is with Lena and Adam every night for ten weeks.", "The boiler works."),
        chair_satisfied="yes",
        letter=dt.date(2027, 5, 5),
        notice_ends=dt.date(2027, 5, 19),
        copies_to=("school", "hv"),
    )


def _looked_after() -> Ending:
    return Ending(
        how="looked-after",
        why="Lena, Adam and the baby live with foster carers.",
        looked_after_from=dt.date(2027, 5, 3),
        reviewed=dt.date(2027, 5, 6),
        letter=dt.date(2027, 5, 12),
        copies_to=("school",),
    )

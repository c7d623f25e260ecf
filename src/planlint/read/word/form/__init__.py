"""The full plan as planlint itself prints it, read back by its own labels: `templates/plan/form.yml`."""

from __future__ import annotations

from planlint.read.word.form.layout import form
from planlint.read.word.form.sections import Sections
from planlint.read.word.text.draft import Draft
from planlint.read.word.vocabulary.terms import Terms
from planlint.word.story import Paragraph, Story

_MOST_OTHERS = 0.25  # a council may have added headings of its own; with more, it is another form


def is_own_form(story: Story) -> bool:
    """Whether the document has the title and the chapters of planlint's own full plan."""
    own = form()
    first = [block for block in story.body if isinstance(block, Paragraph) and block.heading == 1]
    headings = [block.text.strip() for block in first if not block.is_title and block.text.strip()]
    known = [heading for heading in headings if heading in own.sections]
    titled = any(block.is_title and block.text.strip() == own.title for block in first)
    return titled and len(known) >= 5 and len(headings) - len(known) <= _MOST_OTHERS * len(headings)


def read_form(story: Story, terms: Terms) -> Draft:
    """The plan in such a document."""
    draft = Draft(story, terms)
    sections = Sections(draft, form())
    sections.read()
    return draft

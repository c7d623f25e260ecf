"""What every medium needs to print a view: sandboxed templates, the catalogue, and a record of what was printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from jinja2 import BaseLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from planlint.documents.asked import answered, timed
from planlint.documents.visits import other_visits, since_last_meeting, visits_to_expect
from planlint.recipients.values import Answer, Day, Island, Prose, When
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.translate.languages import Language, same_language

_LETTER = re.compile(r"[^\W\d_]")
TYPED = (Prose, Island, Day, When, Answer)


class Printed:
    """The texts that were put into a document: proof-reading looks for each of them in what came out.

    `untranslated` are those of people that stand there in another language than the page's, and in no other: whatever a
    template prints is counted here, so that no list of fields has to be complete for a gate to hold.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.untranslated: list[Prose] = []

    def said(self, prose: Prose, page: Language) -> tuple[Prose, ...]:
        """The texts to print for what a person wrote: where there is a translation, it and the words it is made of."""
        if prose.translation is not None and prose.translation.text.strip() == prose.text.strip():
            return (prose,)  # a name that stays as it is stands there once
        if prose.translation is not None:
            return prose.translation, prose
        if not same_language(prose.language, page) and _LETTER.search(prose.text):
            self.untranslated.append(prose)
        return (prose,)

    def day_alone(self, when: When, page: Language) -> Day | None:
        """The day that is printed for a deadline in place of its words, None where the words are printed too."""
        kept = when.kept and same_language(when.written.language, page)
        return when.day if when.exact and not kept else None

    def note(self, text: str) -> str:
        """Remembers a text that is being printed, and gives it back."""
        self.texts.append(text)
        return text


def environment(
    catalogue: Catalogue, finalize: Callable[[Any], Any], loader: BaseLoader | None = None
) -> SandboxedEnvironment:
    """A Jinja environment in which templates are safe and nothing is lost.

    A misspelt name is an error, text is escaped, `_()` translates fixed text, and `finalize` prints typed values.
    """
    env = SandboxedEnvironment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "visits_since_last_meeting": since_last_meeting,
        "other_visits": other_visits,
        "visits_to_expect": visits_to_expect,
    }
    env.tests |= {"answered": answered, "timed": timed}
    env.install_gettext_translations(catalogue.translations, newstyle=True)  # type: ignore[attr-defined]
    return env

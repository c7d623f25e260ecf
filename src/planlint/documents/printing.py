"""What every medium needs to print a view: sandboxed templates, the catalogue, and a record of what was printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jinja2 import BaseLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from planlint.documents.visits import other_visits, since_last_meeting
from planlint.recipients.values import Answer, Day, Island, Prose, When
from planlint.translate.catalogue import Catalogue

TYPED = (Prose, Island, Day, When, Answer)


class Printed:
    """The texts that were put into a document: proof-reading looks for each of them in what came out."""

    def __init__(self) -> None:
        self.texts: list[str] = []

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
    env.filters |= {"visits_since_last_meeting": since_last_meeting, "other_visits": other_visits}
    env.install_gettext_translations(catalogue.translations, newstyle=True)  # type: ignore[attr-defined]
    return env

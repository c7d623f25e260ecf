"""However withheld words are cut, spaced and mixed with what nobody sees, they are found."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.recipients.leaks import leaks
from planlint.recipients.secrets import Secret
from tests.recipients.leaks.leaky import Draft

_LETTERS = st.characters(categories=["Lu", "Ll", "Lo", "Nd"], max_codepoint=0xFFFF)
_SECRETS = st.text(_LETTERS, min_size=8, max_size=24)
_UNSEEN = st.sampled_from(["", "", "", "\u00ad", "\u200b", "\u200e", "\ufeff", "\u2060", "\u00a0", " ", "-", "\u202e"])
_WAYS: st.SearchStrategy[Callable[[str], str]] = st.sampled_from([str.title, str.upper, str.lower])


@st.composite
def hidden(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Withheld words, and the runs in which they stand."""
    secret = draw(_SECRETS)
    way = draw(_WAYS)
    runs = [""]
    for letter in way(secret):
        runs[-1] += letter + draw(_UNSEEN)
        if draw(st.booleans()):
            runs.append("")
    return secret, runs


@settings(deadline=None)
@given(hidden())
def test_words_split_at_random_are_found(case: tuple[str, list[str]]) -> None:
    secret, runs = case
    draft = Draft()
    draft.body += "<w:p><w:r><w:t>Before </w:t></w:r>"
    draft.body += "".join(f"<w:r><w:t>{escape(run)}</w:t></w:r>" for run in runs)
    draft.body += "<w:r><w:t> after</w:t></w:r></w:p>"
    assert leaks(draft.file(), "docx", [Secret(secret, "kept back")])

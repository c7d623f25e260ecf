"""A withheld name that is an ordinary word refuses a copy where somebody is called so, and no other."""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape

import pytest

from planlint.documents import Refused, render
from planlint.documents.gate import last_gate
from planlint.recipients.leaks import FixedText, Form, fixed_text, leaks
from planlint.recipients.secrets import Secret
from planlint.translate.catalogues.catalogue import catalogue
from tests.documents.cases import DOCUMENTS, case
from tests.recipients.leaks.leaky import Draft

NAMES = (
    "May",
    "Date",
    "Style",
    "Main",
    "Table",
    "Rose",
    "Bell",
    "Page",
    "White",
    "Mark",
    "Will",
    "Day",
    "Key",
    "Title",
)
NAMED = ("Mr {}", "Ms. {} said", "{} Smith lives there", "seen by {}", "mrs {}’s house")


@cache
def made(document: str, form: Form, language: str) -> bytes:
    return render(case(document), document, format=form, language=language, draft=True)


@pytest.mark.parametrize("form", ["docx", "html"])
@pytest.mark.parametrize(
    ("document", "language"),
    [*((document, "en") for document in DOCUMENTS), ("family-copy", "pl"), ("family-copy", "ur")],
)
def test_whatever_planlint_makes_can_be_given_to_somebody_from_whom_such_a_name_is_withheld(
    document: str, language: str, form: Form
) -> None:
    fixed = fixed_text(catalogue(language))
    secrets = [Secret(name, str(number)) for number, name in enumerate(NAMES)]
    assert leaks(made(document, form, language), form, secrets, name=f"{document}-may.{form}", fixed=fixed) == []


@pytest.mark.parametrize("named", NAMED)
@pytest.mark.parametrize("name", NAMES)
def test_such_a_name_is_met_in_word_and_on_a_web_page_where_it_names_somebody(name: str, named: str) -> None:
    fixed = FixedText.of([name, f"{name} of birth", f"{name}s of the meetings"])
    draft = Draft()
    draft.body += f"<w:p><w:r><w:t>{escape(named.format(name))}</w:t></w:r></w:p>"
    if named != "seen by {}":  # a label of one word is masked, and the view has judged each sentence before
        assert leaks(draft.file(), "docx", [Secret(name, "a surname")], fixed=fixed)
        assert leaks(f"<p>{named.format(name)}</p>".encode(), "html", [Secret(name, "a surname")], fixed=fixed)
    assert leaks(draft.file(), "docx", [Secret(name, "a surname")])


def test_a_name_split_over_runs_is_met() -> None:
    draft = Draft()
    draft.body += "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in ("M", "r M", "ay rings")) + "</w:p>"
    assert leaks(draft.file(), "docx", [Secret("May", "a surname")])


def test_a_word_of_the_fixed_text_that_is_on_no_list_is_met_outside_it() -> None:
    fixed = FixedText.of(["Kelley"])
    assert leaks(b"<h2>Kelley</h2>", "html", [Secret("Kelley", "a surname")], fixed=fixed) == []
    assert leaks(b"<p>the kelley flat</p>", "html", [Secret("Kelley", "a surname")], fixed=fixed)
    assert leaks(b"<p>Mr Kelley</p>", "html", [Secret("Kelley", "a surname")], fixed=fixed)


def test_the_gate_passes_the_label_and_refuses_the_person() -> None:
    english = catalogue("en")
    last_gate(
        b"<th>Date</th><td>12 May 2027</td>", "html", [Secret("Date", "x"), Secret("May", "y")], "a.html", english
    )
    with pytest.raises(Refused):
        last_gate(b"<th>Date</th><td>Mr Date</td>", "html", [Secret("Date", "withheld[0]")], "a.html", english)

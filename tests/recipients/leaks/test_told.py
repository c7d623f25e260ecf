"""In finished bytes too, what gives a withheld thing away is met: a part of an address, a number or a name, a day."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest

from planlint.recipients.leaks import leaks
from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.leaks.words import Finder
from planlint.recipients.secrets import Secret
from tests.recipients.leaks.leaky import Draft

HOME = Secret("40 Beacon Row, Norwood, NW3 1AB", "an address")
NUMBER = Secret("7700 904417", "a number")
PERSON = Secret("Sean Kelley", "a person", ("Sean", "Kelley"))
DAY = Secret("3 March 2027", "a day")
TOLD = [
    (HOME, "in Beacon Row"),
    (HOME, "Веасоn Rоw"),
    (HOME, "NW3-1AB"),
    (NUMBER, "ends in double four one seven"),
    (PERSON, "the kelleys"),
    (PERSON, "sean’s car"),
    (PERSON, "Kеl\u200bley"),
    (DAY, "Wed 3rd"),
    (DAY, "the third of March"),
]


@pytest.mark.parametrize(("secret", "text"), TOLD)
def test_it_is_met_in_a_word_file_split_over_runs(secret: Secret, text: str) -> None:
    middle = len(text) // 2
    draft = Draft()
    draft.body += "<w:p>"
    draft.body += "".join(f"<w:r><w:t>{escape(run)}</w:t></w:r>" for run in (text[:middle], text[middle:]))
    draft.body += "</w:p>"
    assert leaks(draft.file(), "docx", [secret])


@pytest.mark.parametrize(("secret", "text"), TOLD)
def test_it_is_met_on_a_web_page_and_in_a_calendar(secret: Secret, text: str) -> None:
    assert leaks(f"<p>Hannah: {text}</p>".encode(), "html", [secret])
    assert leaks(f'<img alt="{text}">'.encode(), "html", [secret])
    assert leaks(f"BEGIN:VCALENDAR\r\nSUMMARY:{text}\r\nEND:VCALENDAR\r\n".encode(), "ics", [secret])


@pytest.mark.parametrize("secret", [HOME, NUMBER, PERSON, DAY])
def test_a_file_without_it_is_clean(secret: Secret) -> None:
    draft = Draft()
    draft.body += "<w:p><w:r><w:t>Norwood Council, 01632 960100, on 4 March 2027</w:t></w:r></w:p>"
    assert leaks(draft.file(), "docx", [secret], name="plan-kevin.docx") == []


def test_a_street_is_met_in_code_and_in_bytes_too_but_from_word_to_word_only() -> None:
    finder = Finder([Secret("1 High Street", "an address")])
    for kind in Kind:
        assert finder.found(Place("here", "x_High St_x".replace("_", " "), kind))
        assert not finder.found(Place("here", "high standards", kind))


@pytest.mark.parametrize("written", ["Sеаn Kеllеу", "S\u0435an \u212aelley", "Séan\u115f Kelley"])
def test_letters_that_only_look_like_ours_hide_no_name(written: str) -> None:
    assert leaks(f"<p>{written}</p>".encode(), "html", [Secret("Sean Kelley", "a person")])

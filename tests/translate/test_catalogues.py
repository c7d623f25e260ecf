"""Every fixed word of every document stands in every catalogue, and a catalogue that nobody checked says so."""

import re
import zipfile
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir, extract_from_file
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from planlint.translate.catalogue import catalogue, languages
from planlint.translate.languages import UnknownLanguage, language

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = ["pl", "ur"]
_LATIN = re.compile(r"[A-Za-z]")


@cache
def fixed_texts() -> frozenset[str]:
    """What templates in HTML and Word and the code of documents mark for translation."""
    found = {
        text
        for _, _, text, _, _ in extract_from_dir(ROOT / "templates", [("**.html.j2", "jinja2")], {})
        if isinstance(text, str)
    }
    for path in (ROOT / "src" / "planlint" / "documents").glob("*.py"):
        found |= {text for _, text, _, _ in extract_from_file("python", path) if isinstance(text, str)}
    for path in (ROOT / "templates").glob("*/*.docx"):
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                if name.endswith(".xml"):
                    plain = re.sub(r"<[^>]+>", "", package.read(name).decode("utf-8"))
                    plain = plain.replace("&quot;", '"').replace("&#34;", '"').replace("&amp;", "&")
                    found |= {
                        text for pair in re.findall(r"_\(\s*(?:\"([^\"]+)\"|'([^']+)')", plain) for text in pair if text
                    }
    return frozenset(found)


@cache
def entries(tag: str) -> Catalog:
    path = ROOT / "templates" / "locale" / tag / "LC_MESSAGES" / "planlint.po"
    with path.open("rb") as file:
        return read_po(file, locale=tag)


def test_the_documents_have_fixed_text_and_there_are_catalogues() -> None:
    assert len(fixed_texts()) > 200
    assert languages() == LANGUAGES


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_fixed_text_is_translated(tag: str) -> None:
    done = {message.id for message in entries(tag) if message.id and message.string and not message.fuzzy}
    assert fixed_texts() - done == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_catalogue_holds_texts_that_no_document_has(tag: str) -> None:
    assert {message.id for message in entries(tag) if message.id} - fixed_texts() == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_fixed_text_has_no_slots(tag: str) -> None:
    assert not [message.id for message in entries(tag) if re.search(r"%\(|\{", f"{message.id}{message.string}")]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_sentence_stays_a_sentence(tag: str) -> None:
    ends = {".": (".", "۔"), "?": ("?", "؟")}
    for message in entries(tag):
        if message.id and message.id[-1] in ends:
            assert str(message.string)[-1] in ends[message.id[-1]], message.id


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_marks_of_direction_hide_in_a_catalogue(tag: str) -> None:
    assert not re.search(
        "[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "".join(str(m.string) for m in entries(tag))
    )


def test_urdu_is_written_in_urdu_letters() -> None:
    for message in entries("ur"):
        outside_brackets = re.sub(r"\([^)]*\)", "", str(message.string))
        assert not message.id or not _LATIN.search(outside_brackets), message.id


@pytest.mark.parametrize("tag", LANGUAGES)
def test_plural_forms_are_those_of_cldr(tag: str) -> None:
    rule, header = Locale.parse(tag).plural_form, entries(tag).plural_expr
    form = get_plural(tag).plural_expr
    forms: dict[str, set[int]] = {}
    for number in range(201):
        forms.setdefault(rule(number), set()).add(_evaluated(header, number))
    assert all(len(numbers) == 1 for numbers in forms.values()), (header, form)
    assert len({number for numbers in forms.values() for number in numbers}) == len(forms)


def _evaluated(expression: str, n: int) -> int:
    from gettext import c2py

    return int(c2py(expression)(n))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_catalogue_without_two_named_humans_is_a_draft(tag: str) -> None:
    assert catalogue(tag).reviewed is False


def test_english_needs_no_translator() -> None:
    assert catalogue("en").reviewed is True


def test_a_language_without_a_catalogue_names_those_there_are() -> None:
    with pytest.raises(UnknownLanguage, match="choose one of en, pl, ur"):
        catalogue("cy")
    with pytest.raises(UnknownLanguage, match="is not a language tag"):
        catalogue("no such thing")


@pytest.mark.parametrize(
    ("tag", "direction"), [("en", "ltr"), ("pl", "ltr"), ("ur", "rtl"), ("pa-Arab", "rtl"), ("ckb", "rtl")]
)
def test_direction_follows_the_script(tag: str, direction: str) -> None:
    assert language(tag).direction == direction


@pytest.mark.parametrize(
    ("tag", "used"), [("UR", "ur"), ("ur-PK", "ur"), ("pl-PL", "pl"), ("EN", "en-GB"), ("en-gb", "en-GB")]
)
def test_a_tag_may_be_written_in_capitals_or_with_its_own_country(tag: str, used: str) -> None:
    assert catalogue(tag).language.tag == used


def test_another_country_is_not_lent_a_catalogue_in_silence() -> None:
    with pytest.raises(UnknownLanguage):
        catalogue("ur-IN")

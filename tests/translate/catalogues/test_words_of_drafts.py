"""The drafts keep to our own glossary, call one thing by one word, and no label can be read as its opposite."""

from __future__ import annotations

import re

import pytest

from planlint.bundled import folder
from planlint.translate.catalogues.catalogue import catalogue_path, languages, read_catalogue
from planlint.translate.checks.glossary import bundled_glossary, glossary_faults
from planlint.translate.phrases.bank import bank
from planlint.translate.phrases.translated import translated_phrases

TAGS = [tag for tag in languages() if tag != "en"]
WITH_PHRASES = sorted(path.stem for path in (folder("templates") / "phrases").glob("*.yml"))
# Where the catalogue has another kind of word: a heading for the service, a label with its article, an explanation.
OF_ANOTHER_KIND = {("pl", "interpreter"), ("ar", "interpreter"), ("ro", "doctor")} | {(tag, "advocate") for tag in TAGS}
READ_ALOUD = "You can also ask somebody to read it aloud to you."  # stands on the plan, a page, minutes and letters


def fixed(tag: str) -> dict[str, str]:
    return {str(one.id): str(one.string) for one in read_catalogue(catalogue_path(tag), tag)[1] if one.id}


def plain(text: str) -> str:
    return re.sub(r"\s*[(（][^)）]*[)）]", "", text).casefold()


@pytest.mark.parametrize("tag", TAGS)
def test_a_draft_does_not_print_a_word_that_translators_are_warned_off(tag: str) -> None:
    phrases = {bank()[name].text: text.text["other"] for name, text in translated_phrases(tag).items()}
    for english, text in (fixed(tag) | phrases).items():
        assert list(glossary_faults(english, text, tag.partition("-")[0], bundled_glossary())) == []


@pytest.mark.parametrize("tag", WITH_PHRASES)
def test_the_phrase_bank_and_the_catalogue_call_a_thing_by_one_word(tag: str) -> None:
    catalogue = {english.casefold(): text for english, text in fixed(tag).items()}
    for name, text in translated_phrases(tag).items():
        same = catalogue.get(bank()[name].text.casefold())
        if same and (tag, name) not in OF_ANOTHER_KIND:
            assert plain(text.text["other"]) == plain(same)


@pytest.mark.parametrize("tag", TAGS)
def test_neglect_carries_the_word_that_the_family_hears_at_meetings(tag: str) -> None:
    assert re.search(r"[(（].*Neglect[)）]", fixed(tag)["Neglect"])


@pytest.mark.parametrize(
    ("tag", "plan"),
    [("pl", "plan"), ("ur", "پلان"), ("it", "piano"), ("lt", "plan"), ("tr", "plan"), ("gu", "પ્લાન"), ("pa", "ਪਲਾਨ"),
     ("zh-Hans", "计划"), ("uk", "план"), ("ro", "plan"), ("es", "plan"), ("fr", "plan")],
)  # fmt: skip
def test_a_sentence_that_stands_on_every_document_does_not_call_it_a_plan(tag: str, plan: str) -> None:
    assert plan not in fixed(tag)[READ_ALOUD].casefold()


def test_no_arabic_label_begins_with_the_word_that_also_says_not_before_a_verb() -> None:
    for english, text in fixed("ar").items():
        assert english.endswith("?") or not re.match(r"ما (?!ال|هو |هي |زال|لم )", text)


def test_to_see_a_child_alone_is_said_of_everybody_and_not_of_the_parents() -> None:
    parents = {"ar": "والدين", "ckb": "دایک", "cy": "rhieni", "es": "padres", "fa": "مادر", "fr": "parents"}
    parents |= {"it": "genitori", "lt": "tėvų", "pt": "pais", "ro": "părinți", "so": "waalid", "ta": "பெற்றோர்"}
    parents |= {"tr": "anne", "uk": "батьків", "zh-Hans": "父母"}
    for tag, word in parents.items():
        assert word not in fixed(tag)["Child seen alone"] + fixed(tag)["Why not seen alone"]

"""Which font each of Word's four slots names: a .docx has no list of fonts to fall back on (templates/fonts.yml)."""

from __future__ import annotations

import functools
from typing import Any

from lxml import etree

from planlint.bundled import folder, load_yaml
from planlint.translate.languages import Language
from planlint.word.names import w
from planlint.word.order import put

SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
_OF_THE_TEMPLATE = "template"


@functools.cache
def slots(language: Language) -> dict[str, str]:
    """The font of each slot for a language; `template` where the authority's own choice stays."""
    chosen = _fonts()["languages"].get(language.tag.split("-")[0]) or _fonts()["scripts"].get(language.script)
    return chosen or dict.fromkeys(SLOTS, _OF_THE_TEMPLATE)


def set_default_fonts(defaults: etree._Element, language: Language) -> None:
    """Names a font in all four slots of a document's default look (`rPr` of `docDefaults`)."""
    _fill(put(defaults, "rFonts"), language)


@functools.cache
def _fonts() -> Any:
    return load_yaml(folder("templates") / "fonts.yml")


def set_fonts(root: etree._Element, language: Language) -> None:
    """Fills the four slots wherever a font is named in a part, but for fonts of symbols."""
    symbols = set(_fonts()["symbols"])
    for fonts in root.iter(w("rFonts")):
        if fonts.get(w("ascii")) not in symbols:
            _fill(fonts, language)


def _fill(fonts: etree._Element, language: Language) -> None:
    usual = _fonts()["usual"]
    own = fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or usual
    for attribute in list(fonts.attrib):  # a theme's font wins over a named one
        if str(attribute).endswith(("Theme", "theme", "}hint")):
            del fonts.attrib[attribute]
    for slot, font in slots(language).items():
        fonts.set(w(slot), own if font == _OF_THE_TEMPLATE else font)

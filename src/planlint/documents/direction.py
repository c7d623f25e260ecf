"""The direction pass: puts values in place of their marks and settles direction, language and font of a document.

It runs once, after rendering, over every part; run again, it changes nothing. The authority that restyles a template in
Word never meets right-to-left settings. Why each step is there: ECMA-376 part 1, 17.3.1.6, 17.3.2.30 and annex I.
"""

from __future__ import annotations

from lxml import etree

from planlint.documents.refused import NotAsTyped
from planlint.documents.word_looks import look
from planlint.documents.word_paragraphs import direct
from planlint.documents.word_values import END, START, WordValues
from planlint.translate.languages import Language
from planlint.word.mending import mend
from planlint.word.names import w
from planlint.word.package import Package, parsed, written

_TEXTS = ("document.main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml")
_LOOKS = ("styles+xml", "settings+xml", "numbering+xml")


def set_direction(package: Package, language: Language, values: WordValues) -> None:
    """Settles every part of a rendered document, in place. Raises NotAsTyped when a value's mark is left over."""
    for part in package.of_type(*_TEXTS, *_LOOKS):
        root = parsed(package.parts[part])
        mend(root)
        look(root, language)
        if part in package.of_type(*_TEXTS):
            _captions(root, values)
            for paragraph in list(root.iter(w("p"))):
                direct(paragraph, language, values)
        package.parts[part] = _finished(root)


def _captions(root: etree._Element, values: WordValues) -> None:
    for element in root.iter():
        for attribute, text in element.attrib.items():
            if START in text:
                element.set(attribute, values.plain(str(text)))


def _finished(root: etree._Element) -> bytes:
    data = written(root)
    if any(mark.encode() in data for mark in (START, END)):
        raise NotAsTyped("A value of the plan has no place in the document: nothing was written. Check the template.")
    return data

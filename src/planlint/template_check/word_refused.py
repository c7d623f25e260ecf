"""What of a Word template's stories no copy may hold, at its paragraph; the copy itself would be refused unopened."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from planlint.recipients.leaks.denied import denied_elements
from planlint.template_check.faults import Faults
from planlint.template_check.sources import WordFile
from planlint.template_check.word_text import GOES_ALONG
from planlint.word.names import name, w
from planlint.word.package import parsed

_CHANGE, _BOX, _OLD = "a tracked change", "a text box", "a drawing in Word’s old format (VML)"
_HIDDEN = "hidden text"
# Comments are told in their own part, where their words stand; hidden words where they stand in the paragraph.
_ELSEWHERE = {"a comment", _HIDDEN}
_TAKE_OUT = "Take it out in Word, and save the template again."
_CURES = {
    _BOX: "In Word: put its words into a paragraph, or into a table of one cell, and delete the box.",
    _OLD: "In Word: delete it, and put a picture in its place: Insert → Pictures.",
    "a field that takes words from elsewhere": "In Word: click into it and press Ctrl+Shift+F9 for plain words.",
    "a link that leaves the file by anything but https, mailto or tel": "Link with https:, mailto: or tel:.",
    "a cropped picture, which keeps what was cut away": "In Word: Picture Format → Compress Pictures → Delete "
    "cropped areas.",
}


def refused(file: WordFile, faults: Faults) -> None:
    """Notes each paragraph that holds something of the kind, and what it is."""
    for text in file.texts:
        found: dict[int, list[str]] = {}
        for element, said, number in _placed(parsed(file.package.parts[text.part])):
            span = text.span_of(number)
            if said == _CHANGE:
                faults.add("tracked-change-in-template", text, *span, says=_changed(element))
            elif said == _HIDDEN and (name(element) != "vanish" or not GOES_ALONG.sub("", text.line(number)).strip()):
                # A tag that takes its paragraph away, the end of a line, words hidden on the web alone.
                words = text.words[slice(*span)]
                says = f"“{words}”" if words else "the end of this line"
                faults.add("hidden-text", text, *span, says=says)
            elif said not in _ELSEWHERE and said not in found.setdefault(number, []):
                found[number].append(said)
        for number, kinds in found.items():
            kinds = [said for said in kinds if said != _OLD or _BOX not in kinds]
            cures = dict.fromkeys(_CURES.get(said, _TAKE_OUT) for said in kinds)
            faults.add("refused-in-a-copy", text, *text.span_of(number), says="; ".join(kinds), meant=" ".join(cures))


def _placed(root: etree._Element) -> Iterator[tuple[etree._Element, str, int]]:
    """Each with the number of its paragraph; what stands in none belongs to the one that comes before or follows."""
    began: dict[etree._Element, int] = {}
    paragraphs = 0
    for element in root.iter(etree.Element):
        paragraphs += name(element) == "p"
        began[element] = paragraphs
    for element, said in denied_elements(root):
        above = element if name(element) == "p" else next(element.iterancestors(w("p")), None)
        if above is not None:
            yield element, said, began[above]
        else:
            follows = next(element.iterancestors(w("tbl")), None) is not None
            yield element, said, max(1, min(began[element] + follows, paragraphs))


def _changed(element: etree._Element) -> str:
    words = " ".join("".join(one.text or "" for one in element.iter(w("t"), w("delText"))).split())
    return f"“{words}”" if words else "it is in how the words here look, or in the end of a line"

"""What a Word template carries besides its words: who made it, what colleagues said, what would be fetched or run."""

from __future__ import annotations

from lxml import etree

from planlint.template_check.faults import Faults
from planlint.template_check.sources import WordFile
from planlint.template_check.word_facts import Facts
from planlint.template_check.word_refused import refused
from planlint.template_check.word_text import GOES_ALONG
from planlint.word.names import w
from planlint.word.package import parsed
from planlint.word.reading import read_story
from planlint.word.story import BETWEEN_CELLS, FlagKind

_INSPECT = (
    "In Word: File → Info → Check for Issues → Inspect Document, and remove all properties and personal information."
)
_PEOPLE = {
    "creator": "its author", "lastModifiedBy": "who saved it last", "description": "a remark about it",
    "keywords": "its keywords", "category": "its category", "contentStatus": "its status",
    "Company": "a company", "Manager": "a manager", "HyperlinkBase": "an address", "Template": "the template behind it",
}  # fmt: skip
_OTHER = {
    "vbaProject": "a program (macros)", "oleObject": "another program’s object", "package": "another file",
    "aFChunk": "another file, put in whole", "control": "an ActiveX control", "customXml": "data of another program",
    "keyMapCustomizations": "key commands", "attachedToolbars": "toolbars", "recipientData": "the list of a mail merge",
}  # fmt: skip
_UNSEEN = {FlagKind.HIDDEN, FlagKind.HIDDEN_ROW, FlagKind.TINY, FlagKind.WHITE}
_ALLOWED = ("https://", "mailto:", "tel:")


def leaks(file: WordFile, faults: Faults) -> None:
    """Notes everything in the file that is nobody else's business, at its place."""
    _properties(file, faults)
    _settings(file, faults)
    _ties(file, faults)
    refused(file, faults)
    _comments(file, faults)
    _unseen(file, faults)


def _properties(file: WordFile, faults: Faults) -> None:
    for part in sorted(part for part in file.package.parts if part.startswith("docProps/") and part.endswith(".xml")):
        root = parsed(file.package.parts[part])
        of_council = part.endswith("custom.xml")
        facts = [(_local(one), "".join(one.itertext())) for one in root]
        if of_council:
            facts = [(one.get("name", ""), "".join(one.itertext())) for one in root]
        known = Facts(file, part, facts)
        for number, (key, said) in enumerate(facts):
            if said.strip() and (of_council or key in _PEOPLE) and said.strip() not in ("Normal", "Normal.dotm"):
                what = "a property of somebody’s own" if of_council else _PEOPLE[key]
                known.note(number, "leaking-property", faults, says=f"the file names {what}", meant=_INSPECT)


def _settings(file: WordFile, faults: Faults) -> None:
    for part in file.package.of_type("settings+xml"):
        facts = [
            (one.get(w("name"), "documentVariable"), one.get(w("val"), ""))
            for one in parsed(file.package.parts[part]).iter(w("docVar"))
        ]
        known = Facts(file, part, facts)
        for number in range(len(facts)):
            says = "the file holds a document variable"
            known.note(
                number,
                "leaking-property",
                faults,
                says=says,
                meant="Remove it (Word’s macro editor, or Inspect Document).",
            )


def _ties(file: WordFile, faults: Faults) -> None:
    for source in ("", *sorted(file.package.parts)):
        ties = file.package.relationships(source) if not source.endswith(".rels") else []
        known = Facts(file, source or "_rels/.rels", [(tie.type.rpartition("/")[2], tie.target) for tie in ties])
        for number, tie in enumerate(ties):
            kind = tie.type.rpartition("/")[2]
            if kind == "attachedTemplate":
                known.note(number, "external-link", faults, says="Word would fetch this template",
                           meant="In Word: Developer → Document Template → Normal.")  # fmt: skip
            elif tie.external and not (kind == "hyperlink" and tie.target.startswith(_ALLOWED)):
                known.note(number, "external-link", faults, says="Word would fetch this, or lead there",
                           meant="Put it into the file itself; link with https:, mailto: or tel:.")  # fmt: skip
            elif kind in _OTHER and not (kind == "package" and not source):
                known.note(number, "active-content", faults, says=f"the file holds {_OTHER[kind]}",
                           meant="Save the template as an ordinary .docx without it.")  # fmt: skip


def _unseen(file: WordFile, faults: Faults) -> None:
    """Hidden, tiny and white words; a tag that takes its paragraph or row away leaves nothing to hide."""
    texts = {text.part: text for text in file.texts}
    for flag in read_story(file.package).flags:
        words = flag.text.strip()
        if flag.kind not in _UNSEEN or flag.part not in texts or not GOES_ALONG.sub("", words).strip(BETWEEN_CELLS):
            continue
        text, line, cell = texts[flag.part], max(flag.paragraph_number, 1), words.partition(BETWEEN_CELLS)[0]
        found = text.words.find(cell, text.start_of(line))
        at = (found, found + len(cell)) if found >= 0 else text.span_of(line)
        faults.add("hidden-text", text, *at, says=f"“{words}”")


def _comments(file: WordFile, faults: Faults) -> None:
    for part in file.package.of_type("comments+xml"):
        comments = list(parsed(file.package.parts[part]).iter(w("comment")))
        facts = [(one.get(w("author"), ""), " ".join(_words(one).split())) for one in comments]
        known = Facts(file, part, facts)
        for number in range(len(facts)):
            known.note(number, "comment-in-template", faults,
                       meant="In Word: Review → Delete → Delete All Comments in Document.")  # fmt: skip


def _words(element: etree._Element) -> str:
    return " ".join("".join(text.text or "" for text in one.iter(w("t"))) for one in element.iter(w("p")))


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname

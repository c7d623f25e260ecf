"""The text of an XML part in every order in which a reader, or a program, could put it together."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from planlint.recipients.leaks.disguises import readings
from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.leaks.xml_names import attribute_name, holds_words, text_name

TOGETHER = "all its text together"
_OFFICE = ("{http://schemas.openxmlformats.org/", "{http://schemas.microsoft.com/")
_PARTED = {"p", "tab", "br", "cr", "tc", "text", "title", "desc", "si", "row"}
_PAGE_NUMBERS = {"PAGE", "NUMPAGES"}
_UNSEEN = {"del": "deleted text", "moveFrom": "deleted text", "ins": "inserted text", "moveTo": "inserted text"}
_UNSEEN |= {"pict": "copy of a text box", "Fallback": "copy of a text box", "txbxContent": "text box"}
_UNSEEN |= {"instrText": "field code", "delInstrText": "field code", "delText": "deleted text"}


def xml_places(data: bytes, part: str, where: str) -> Iterator[Place]:
    """The text of each kind (seen, hidden, deleted …), all of it joined, each attribute, each comment.

    What is no XML, or declares entities, is a place that could not be read.
    """
    # Nothing is thrown away by this parser, and nothing fetched or expanded.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        yield Place(f"{where}, damaged XML", None)
        for text in readings(data):
            yield Place(f"{where}, its bytes", text, Kind.BYTES)
        return
    if root.getroottree().docinfo.doctype:
        yield Place(f"{where}, which declares entities", None)
    yield from _texts(root, part, where)
    for element, attribute, value, kind in sorted(_attributes(root)):
        yield Place(f"{where}, {attribute_name(element, attribute)}", value, Kind(kind))
    for node in root.getroottree().iter(etree.Comment, etree.ProcessingInstruction):
        yield Place(f"{where}, a comment or instruction in the XML", str(node.text))
    for node in (*root.itersiblings(), *root.itersiblings(preceding=True)):
        yield Place(f"{where}, a comment or instruction in the XML", str(node.text))


def _texts(root: etree._Element, part: str, where: str) -> Iterator[Place]:
    kinds: dict[str, list[str]] = {}
    tags: dict[str, list[str]] = {}
    whole: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start" and _local(element) in _PARTED:
            for pile in (whole, *kinds.values(), *tags.values()):
                pile.append("\n")
        owner = element if event == "start" else element.getparent()
        text = element.text if event == "start" else element.tail
        if text and owner is not None and not _is_page_number(owner, text):
            whole.append(text)
            kinds.setdefault(_kind(owner, part), []).append(text)
            tags.setdefault(_local(owner), []).append(text)
    for kind, texts in kinds.items():
        yield Place(f"{where}, {kind}", "".join(texts))
    # Words of which one half stands in a field's code or a deletion show in none of the kinds alone.
    yield Place(f"{where}, {TOGETHER}", "".join(whole))
    for texts in tags.values():
        yield Place(f"{where}, {TOGETHER}", "".join(texts))


def _is_page_number(element: etree._Element, text: str) -> bool:
    # A code of every footer, and no word: a family of the name of Page is given its copies too.
    return _local(element) == "instrText" and text.strip() in _PAGE_NUMBERS


def _kind(element: etree._Element, part: str) -> str:
    """What the outermost thing that keeps a text from sight is called; else what the text of the part is."""
    line = (element, *element.iterancestors())
    unseen = next((_UNSEEN[_local(one)] for one in reversed(line) if _local(one) in _UNSEEN), None)
    return unseen or next(filter(None, map(_unseen_run, line)), None) or text_name(part, _local(element))


def _unseen_run(run: etree._Element) -> str | None:
    for sign in run.iterfind("./{*}rPr/*") if _local(run) == "r" else ():
        if _local(sign) == "vanish":
            return "hidden text"
        if _local(sign) == "color" and "FFFFFF" in (str(value).upper() for value in sign.attrib.values()):
            return "white text"
    return None


def _attributes(root: etree._Element) -> set[tuple[str, str, str, int]]:
    found = set()
    for element in root.iter(etree.Element):
        for key, value in element.attrib.items():
            attribute = str(key).rpartition("}")[2]
            code = str(element.tag).startswith(_OFFICE) and not holds_words(_local(element), attribute)
            found.add((_local(element), attribute, str(value), (Kind.MARKUP if code else Kind.WORDS).value))
        found |= {(_local(element), "namespace", str(space), Kind.MARKUP.value) for space in element.nsmap.values()}
    return found


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]

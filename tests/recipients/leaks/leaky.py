"""A Word file that looks clean on the page and tells one made-up refuge address in every place we know of."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PIL import Image

ADDRESS = "12 Harbour Lights, Seaborough"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


@dataclass
class Draft:
    """The parts of the file while it is being made; `name` is the file's own."""

    body: str = "<w:p><w:r><w:t>The core group meets on 9 March.</w:t></w:r></w:p>"
    settings: str = ""
    core: str = ""
    app: str = ""
    ties: str = ""
    types: str = ""
    parts: dict[str, bytes] = field(default_factory=dict)
    comment: bytes = b""
    entry_comment: bytes = b""
    name: str = "plan.docx"

    def file(self) -> bytes:
        """The bytes of the .docx."""
        return _zip(self._all(), self.comment, self.entry_comment)

    def _all(self) -> dict[str, bytes]:
        types = (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="jpeg" ContentType="image/jpeg"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}document.main+xml"/>'
            f'<Override PartName="/word/settings.xml" ContentType="{_WORD}settings+xml"/>'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
            f"{self.types}</Types>"
        )
        core = (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/">{self.core}</cp:coreProperties>'
        )
        app = f'<Properties xmlns="http://x/extended-properties">{self.app}</Properties>'
        return {
            "[Content_Types].xml": types.encode(),
            "_rels/.rels": _ties(f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'),
            "docProps/core.xml": core.encode(),
            **({"docProps/app.xml": app.encode()} if self.app else {}),
            "word/document.xml": f"<w:document {_NAMES}><w:body>{self.body}</w:body></w:document>".encode(),
            "word/settings.xml": f"<w:settings {_NAMES}>{self.settings}</w:settings>".encode(),
            "word/_rels/document.xml.rels": _ties(
                f'<Relationship Id="r9" Type="{_OFFICE}/settings" Target="settings.xml"/>{self.ties}'
            ),
        } | self.parts


def leaky(*places: str) -> Draft:
    """The file with the address in these places of PLACES."""
    draft = Draft()
    for place in places:
        PLACES[place][0](draft)
    return draft


def _ties(ties: str) -> bytes:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{ties}</Relationships>'.encode()


def _zip(parts: dict[str, bytes], comment: bytes = b"", entry_comment: bytes = b"") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment
        for part, content in parts.items():
            info = zipfile.ZipInfo(part)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.comment = entry_comment
            archive.writestr(info, content)
    return stream.getvalue()


def _in_body(xml: str) -> Callable[[Draft], None]:
    def put(draft: Draft) -> None:
        draft.body += f"<w:p>{xml}</w:p>"

    return put


def _adds(attribute: str, xml: str) -> Callable[[Draft], None]:
    def put(draft: Draft) -> None:
        setattr(draft, attribute, getattr(draft, attribute) + xml)

    return put


def _part(name: str, content: bytes) -> Callable[[Draft], None]:
    def put(draft: Draft) -> None:
        draft.parts[name] = content

    return put


def _tie(kind: str, target: str) -> Callable[[Draft], None]:
    return _adds(
        "ties", f'<Relationship Id="r{kind}" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
    )


def _run(text: str, properties: str = "", tag: str = "t") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:{tag}>{text}</w:{tag}></w:r>"


def _split(text: str) -> str:
    return "".join(_run(piece) for piece in (text[:4], text[4:9].replace(" ", "\u00a0"), text[9:15], text[15:]))


def _picture(inner: str = "", **named: str) -> str:
    said = {"descr": "", "name": "picture", "second": "picture"} | named
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="{said["name"]}" descr="{said["descr"]}"/><a:graphic>'
        f'<a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="{said["second"]}"/></pic:nvPicPr><pic:blipFill>'
        f"{inner}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _jpeg(words: str = "") -> bytes:
    stream = io.BytesIO()
    image = Image.new("RGB", (16, 16), "teal")
    exif = image.getexif()
    if words:
        exif[0x010E] = words  # ImageDescription
        exif[0x9C9C] = words.encode("utf-16-le")  # XPComment, as Windows writes it
    image.save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def _workbook() -> bytes:
    cell = f"<worksheet><c><is><t>{ADDRESS}</t></is></c></worksheet>".encode()
    return _zip({"[Content_Types].xml": b"<Types/>", "xl/worksheets/sheet1.xml": cell})


def _custom(text: str) -> bytes:
    return (
        f'<Properties xmlns="http://x"><property name="Refuge"><lpwstr>{text}</lpwstr></property></Properties>'.encode()
    )


def _control(properties: str) -> Callable[[Draft], None]:
    return _in_body(f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{_run('Chosen')}</w:sdtContent></w:sdt>")


def _field_code(code: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{_run(code, tag="instrText")}'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{_run("shown")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _box(words: str) -> str:
    return f"<w:txbxContent><w:p>{_run(words)}</w:p></w:txbxContent>"


# What stands where: how it is put there, and words of the place that the gate has to name.
PLACES: dict[str, tuple[Callable[[Draft], None], str]] = {
    "hidden run": (_in_body(_run(ADDRESS, "<w:vanish/>")), "word/document.xml, hidden text"),
    "split over runs": (_in_body(_split(ADDRESS)), "word/document.xml, text"),
    "tracked deletion": (
        _in_body(f'<w:del w:id="1" w:author="A">{_run(ADDRESS, tag="delText")}</w:del>'),
        "word/document.xml, deleted text",
    ),
    "tracked insertion": (
        _in_body(f'<w:ins w:id="2" w:author="A">{_run(ADDRESS)}</w:ins>'),
        "word/document.xml, inserted text",
    ),
    "author of a change": (
        _in_body(f'<w:ins w:id="3" w:author="{ADDRESS}">{_run("x")}</w:ins>'),
        "word/document.xml, author of a tracked change",
    ),
    "white text": (_in_body(_run(ADDRESS, '<w:color w:val="FFFFFF"/>')), "word/document.xml, white text"),
    "field code": (_in_body(_field_code(f'QUOTE "{ADDRESS}"')), "word/document.xml, field code"),
    "merge field": (
        _in_body(f'<w:fldSimple w:instr=" MERGEFIELD {ADDRESS} ">{_run("x")}</w:fldSimple>'),
        "word/document.xml, field code",
    ),
    "copy of a text box": (
        _in_body(
            f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{_box('Ring us')}</wps:txbx></mc:Choice><mc:Fallback>"
            f"<w:pict><v:textbox>{_box(ADDRESS)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        ),
        "word/document.xml, copy of a text box",
    ),
    "comment": (
        _part(
            "word/comments.xml",
            f"<w:comments {_NAMES}><w:comment w:id='1'>{_run(ADDRESS)}</w:comment></w:comments>".encode(),
        ),
        "word/comments.xml, comment",
    ),
    "bookmark": (_in_body(f'<w:bookmarkStart w:id="1" w:name="{ADDRESS}"/>'), "word/document.xml, bookmark name"),
    "tooltip": (_in_body(f'<w:hyperlink w:tooltip="{ADDRESS}"/>'), "word/document.xml, tooltip of a link"),
    "target of a file link": (
        _tie("hyperlink", "file:///S:/cases/12%20Harbour%20Lights%2C%20Seaborough.docx"),
        "word/_rels/document.xml.rels, target of a link",
    ),
    "title of a control": (_control(f'<w:alias w:val="{ADDRESS}"/>'), "word/document.xml, title of a content control"),
    "unchosen option": (
        _control(f'<w:dropDownList><w:listItem w:displayText="{ADDRESS}" w:value="1"/></w:dropDownList>'),
        "word/document.xml, option of a drop-down list",
    ),
    "alternative text": (_in_body(_picture(descr=ADDRESS)), "word/document.xml, alternative text of a picture"),
    "object name": (_in_body(_picture(name=ADDRESS)), "word/document.xml, object name"),
    "second name": (_in_body(_picture(second=f"{ADDRESS}.jpg")), "word/document.xml, second name of a picture"),
    "EXIF": (_part("word/media/image1.jpeg", _jpeg(ADDRESS)), "word/media/image1.jpeg, EXIF"),
    "EXIF of the thumbnail": (_part("docProps/thumbnail.jpeg", _jpeg(ADDRESS)), "docProps/thumbnail.jpeg, EXIF"),
    "author": (_adds("core", f"<dc:creator>{ADDRESS}</dc:creator>"), "docProps/core.xml, property author"),
    "last author": (
        _adds("core", f"<cp:lastModifiedBy>{ADDRESS}</cp:lastModifiedBy>"),
        "docProps/core.xml, property last author",
    ),
    "keywords": (_adds("core", f"<cp:keywords>{ADDRESS}</cp:keywords>"), "docProps/core.xml, property keywords"),
    "company": (_adds("app", f"<Company>{ADDRESS}</Company>"), "docProps/app.xml, property company"),
    "manager": (_adds("app", f"<Manager>{ADDRESS}</Manager>"), "docProps/app.xml, property manager"),
    "hyperlink base": (
        _adds("app", f"<HyperlinkBase>{ADDRESS}</HyperlinkBase>"),
        "docProps/app.xml, property hyperlink base",
    ),
    "custom property": (_part("docProps/custom.xml", _custom(ADDRESS)), "docProps/custom.xml, custom property"),
    "document variable": (
        _adds("settings", f'<w:docVars><w:docVar w:name="a" w:val="{ADDRESS}"/></w:docVars>'),
        "word/settings.xml, document variable",
    ),
    "revision id": (_in_body(f'<w:r w:rsidR="{ADDRESS}"/>'), "word/document.xml, revision id"),
    "list of people": (
        _part(
            "word/people.xml",
            f'<w15:people xmlns:w15="http://x"><w15:person w15:author="{ADDRESS}"/></w15:people>'.encode(),
        ),
        "word/people.xml, list of people",
    ),
    "mail-merge query": (
        _adds("settings", f"<w:mailMerge><w:query w:val=\"SELECT * FROM a WHERE home='{ADDRESS}'\"/></w:mailMerge>"),
        "word/settings.xml, mail-merge query",
    ),
    "attached template": (
        _part(
            "word/_rels/settings.xml.rels",
            _ties(
                f'<Relationship Id="r1" Type="{_OFFICE}/attachedTemplate" TargetMode="External" '
                f'Target="\\\\server\\{ADDRESS}.dotx"/>'
            ),
        ),
        "word/_rels/settings.xml.rels, target of a link",
    ),
    "embedded workbook": (
        _part("word/embeddings/Book1.xlsx", _workbook()),
        "word/embeddings/Book1.xlsx, xl/worksheets/sheet1.xml, text",
    ),
    "customXml": (_part("customXml/item1.xml", f"<a><b>{ADDRESS}</b></a>".encode()), "customXml/item1.xml, text"),
    "glossary": (
        _part(
            "word/glossary/document.xml", f"<w:glossaryDocument {_NAMES}>{_run(ADDRESS)}</w:glossaryDocument>".encode()
        ),
        "word/glossary/document.xml, text",
    ),
    "printer settings": (
        _part("word/printerSettings1.bin", b"\x01\x07\xff" + f"\\\\print\\{ADDRESS}".encode("utf-16-le")),
        "word/printerSettings1.bin, its bytes",
    ),
    "orphan part": (_part("word/old.xml", f"<a>{ADDRESS}</a>".encode()), "word/old.xml, text"),
    "comment in the XML": (_in_body(f"<!--{ADDRESS}-->"), "word/document.xml, a comment or instruction in the XML"),
    "comment of the zip": (_adds("comment", ADDRESS.encode()), "comment of the whole file"),  # type: ignore[arg-type]
    "comment of a part": (_adds("entry_comment", ADDRESS.encode()), "comment of a part"),  # type: ignore[arg-type]
    "name of a part": (_part(f"word/{ADDRESS}.xml", b"<a/>"), "name of a part"),
    "name of the file": (_adds("name", f" {ADDRESS}"), "the file’s name"),
}
# Nothing can read words in pixels: that a picture is cropped is a fault whatever it shows.
CROPPED = _in_body(_picture('<a:srcRect b="50000"/>'))


def without(places: Iterable[str]) -> list[str]:
    """Every place but these."""
    return [place for place in PLACES if place not in set(places)]

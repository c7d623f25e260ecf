"""What every template stands on: A4, numbering, a header that says for whom and if it is a draft, a footer."""

from __future__ import annotations

from tools.word_templates.blocks import facts, fixed, many, paragraph, sentences, value, when

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_ALOUD = "Please read this copy aloud to the person it is for."
_DRAFT = ("Draft: not for the family.", "No qualified translator has checked the translation yet.")


def root(tag: str, inside: str) -> bytes:
    """A part of the file: its root element with the names it needs."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{tag} {_NAMES}>{inside}</w:{tag}>'.encode()


def document(body: str) -> bytes:
    """The main part, ended by the section: A4, margins of 2 cm, header and footer on each page."""
    return root(
        "document",
        f'<w:body>{_aloud()}{body}{_translation()}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/>'
        '<w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" '
        'w:gutter="0"/></w:sectPr></w:body>',
    )


def _aloud() -> str:
    """For the worker, where a copy is to be read aloud: in the page's language and, for them, in English."""
    return when(
        "page.reads_aloud",
        sentences(_ALOUD, style="Aloud"),
        when("page.language.tag != 'en-GB'", paragraph("{{ to_worker('" + _ALOUD + "') }}", "Aloud")),
        paragraph("", "Gap"),
    )


def _translation() -> str:
    """Who answers for the translation of what was written about the family."""
    people = ("Translated by", "page.translated_by"), ("Checked by", "page.checked_by")
    return when(
        "page.translated_by or page.checked_by",
        facts(*(many(label, names, style="TableText") for label, names in people)),
    )


def header() -> bytes:
    """On every page: for whom the copy is, and of a draft that it is one, in the page's language and in English."""
    return root(
        "hdr",
        when("page.for_whom", paragraph(f"{fixed('This copy is for')}: {{{{ page.for_whom }}}}", "ForWhom"))
        + when(
            "page.is_draft",
            paragraph(" ".join(fixed(text) for text in _DRAFT), "DraftMark"),
            paragraph("{{ in_english('" + " ".join(_DRAFT) + "') }}", "DraftMark"),
            paragraph("", "Gap"),
        ),
    )


def footer(*, version: bool = True) -> bytes:
    """Reference, version of the plan, and the number of the page."""
    line = value("plan.reference")
    if version:
        line = (
            "{% if plan.reference is given %}{{ plan.reference }} · {% endif %}"
            f"{{% if plan.version is given %}}{fixed('Version of the plan')}: {value('plan.version')}{{% endif %}}"
        )
    page = "".join(
        f"<w:r>{inside}</w:r>"
        for inside in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>1</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    number = f'<w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>{page}</w:p>'
    return root("ftr", paragraph(line, "Footer") + number)


def settings() -> bytes:
    """Word 2013 and later (compatibility mode 15)."""
    mode = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    return root("settings", f'<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>{mode}</w:compat>')


def numbering() -> bytes:
    """One list: bullets."""
    return root(
        "numbering",
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )

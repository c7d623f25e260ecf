"""Children in the order of Word's schema: in another order Word may call the file damaged (ECMA-376, part 1)."""

from __future__ import annotations

from lxml import etree

from planlint.word.names import name, w

_RUN = """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath"""
_SECTION = """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
    sectPrChange"""

ORDER: dict[str, tuple[str, ...]] = {
    parent: tuple(children.split())
    for parent, children in {
        "pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd
            tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
            adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection
            textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
        "rPr": _RUN,
        "tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
            tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange""",
        "tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
            hideMark""",
        "sectPr": _SECTION,
        "style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
            locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""",
        "tblStylePr": "pPr rPr tblPr trPr tcPr",
        "styles": "docDefaults latentStyles style",
        "docDefaults": "rPrDefault pPrDefault",
        "rPrDefault": "rPr",
        "pPrDefault": "pPr",
        "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        "settings": """view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
            displayBackgroundShape mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
            bordersDoNotSurroundFooter gutterAtTop stylePaneFormatFilter stylePaneSortMethod defaultTabStop
            autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders
            bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing
            drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
            characterSpacingControl footnotePr endnotePr compat themeFontLang clrSchemeMapping decimalSymbol
            listSeparator""",
        "numPr": "ilvl numId",
        "p": "pPr",
        "r": "rPr",
    }.items()
}


def put(parent: etree._Element, tag: str) -> etree._Element:
    """The child `tag` of `parent`: the one that is there, else a new one where the schema wants it.

    Raises KeyError for a parent or child that the lists above do not know.
    """
    found = parent.find(w(tag))
    if found is not None:
        return found
    order = ORDER[name(parent)]
    if tag not in order:
        raise KeyError(f"{tag} in {name(parent)}")
    earlier = set(order[: order.index(tag) + 1])
    # What the list does not name (a paragraph's runs) comes after what it does name.
    at = next((index for index, child in enumerate(parent) if name(child) not in earlier), len(parent))
    child = etree.Element(w(tag))
    parent.insert(at, child)
    return child


def drop(parent: etree._Element | None, *tags: str) -> None:
    """Takes the children of these names out of `parent`."""
    for child in list(parent) if parent is not None else ():
        if name(child) in tags:
            child.getparent().remove(child)  # type: ignore[union-attr]


def switch(parent: etree._Element, tag: str, on: bool = True) -> None:
    """Turns a toggle such as `bidi` on, or explicitly off where a style might turn it on."""
    child = put(parent, tag)
    child.attrib.pop(w("val"), None)
    if not on:
        child.set(w("val"), "0")


def is_on(parent: etree._Element | None, tag: str) -> bool | None:
    """Whether the toggle is on; None when it is not there."""
    found = parent.find(w(tag)) if parent is not None else None
    return None if found is None else found.get(w("val"), "1") not in ("0", "false", "off")

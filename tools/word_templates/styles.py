"""The styles of every template, with Word's own ids."""

from __future__ import annotations

from tools.word_templates.base import root

INK, LINE, HEAD, BOX, NEXT = "1F3A4D", "B4C0C8", "E6EDF1", "F5F7F8", "EAF3F8"


def _style(key: str, name: str, look: str = "", text: str = "", *, on: str = "Normal", after: str = "") -> str:
    following = f'<w:next w:val="{after}"/>' if after else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="{on}"/>{following}'
        f"<w:qFormat/><w:pPr>{look}</w:pPr><w:rPr>{text}</w:rPr></w:style>"
    )


def _heading(level: int, size: int, before: int, after: int) -> str:
    return _style(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="{after}" w:line="264" w:lineRule="auto"/>'
        f'<w:outlineLvl w:val="{level - 1}"/>',
        f'<w:b/><w:color w:val="{INK}"/><w:sz w:val="{size}"/>',
        after="Normal",
    )


def _room(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _table_style(key: str, name: str, borders: str, more: str = "", cell: str = "", room: int = 70) -> str:
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
        for side, size, colour in (one.split(":") for one in borders.split())
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders><w:tblCellMar>'
        f'<w:top w:w="{room}" w:type="dxa"/><w:left w:w="115" w:type="dxa"/><w:bottom w:w="{room}" w:type="dxa"/>'
        f'<w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr>{cell}{more}</w:style>'
    )


def _fill(colour: str) -> str:
    return f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{colour}"/></w:tcPr>'


def styles(body_size: int, *, cards: bool, close: bool = False) -> bytes:
    """Every style a template uses; `body_size` in half points.

    With `cards`, tables of facts stay on one page; `close` leaves little room, so that a letter is one page.
    """
    return root(
        "styles",
        _defaults(body_size, close=close)
        + _headings(body_size, close=close)
        + _in_tables(body_size, cards=cards)
        + _beside_the_words()
        + _of_pictures(body_size)
        + _tables(close=close),
    )


def _defaults(body_size: int, *, close: bool) -> str:
    after, line = (80, 252) if close else (120, 276)
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="{body_size}"/><w:lang w:val="en-GB"/></w:rPr>'
        f'</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="{after}" w:line="{line}" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )


def _headings(body_size: int, *, close: bool) -> str:
    return (
        _style(
            "Title",
            "Title",
            f"<w:keepNext/>{_room(0, 120)}",
            f'<w:b/><w:color w:val="{INK}"/><w:sz w:val="{body_size * 2 - (8 if close else 0)}"/>',
            after="Normal",
        )
        + _style("Subtitle", "Subtitle", _room(0, 240), f'<w:sz w:val="{body_size + 2}"/>', after="Normal")
        + _heading(1, body_size + (4 if close else 10), 180 if close else 400, 60 if close else 140)
        + _heading(2, body_size + 3, 260, 100)
        + _heading(3, body_size, 200, 80)
    )


def _in_tables(body_size: int, *, cards: bool) -> str:
    """Lists, and what stands in the cells of a table or between two tables."""
    return (
        _style(
            "ListBullet",
            "List Bullet",
            f'<w:numPr><w:numId w:val="1"/></w:numPr>{_room(0, 60)}<w:ind w:left="340" w:hanging="340"/>',
        )
        + _style("TableText", "Table Text", _room(0, 40))
        + _style("TableHead", "Table Head", f"<w:keepNext/>{_room(0, 40)}", f'<w:b/><w:color w:val="{INK}"/>')
        + _style("Label", "Label", ("<w:keepNext/>" if cards else "") + _room(0, 40), f'<w:b/><w:color w:val="{INK}"/>')
        + _style("KeptLabel", "Kept Label", "<w:keepNext/>", on="Label")
        + _style("Main", "Main Words", _room(0, 40), f'<w:b/><w:sz w:val="{body_size + 2}"/>', on="TableText")
        + _style("More", "More", _room(0, 40), '<w:color w:val="4A5560"/>', on="TableText")
        + _style("UnderHeading", "Under Heading", "<w:keepNext/>", on="More")
        + _style("Urgent", "Urgent", _room(60, 40), "<w:b/>", on="TableText")
        + _style("ToWrite", "To Write In", _room(160, 160), on="TableText")
        + _style(
            "Gap", "Gap", '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>', '<w:sz w:val="8"/>'
        )
    )


def _beside_the_words() -> str:
    """What the page says of itself: its foot, whether it is a draft, whom it is for, that it is to be read aloud."""
    return (
        _style("Footer", "footer", _room(0, 0), '<w:color w:val="4A5560"/><w:sz w:val="18"/>')
        + _style("PageNumber", "Page Line", '<w:jc w:val="center"/>', on="Footer")
        + _style(
            "DraftMark",
            "Draft Mark",
            f'<w:shd w:val="clear" w:color="auto" w:fill="FFF1C9"/>{_room(0, 0)}',
            '<w:b/><w:sz w:val="18"/>',
        )
        + _style("ForWhom", "For Whom", _room(0, 120), f'<w:b/><w:color w:val="{INK}"/><w:sz w:val="20"/>')
        + _style("Aloud", "Read Aloud", f'<w:shd w:val="clear" w:color="auto" w:fill="{NEXT}"/>{_room(0, 0)}', "<w:b/>")
    )


def _of_pictures(body_size: int) -> str:
    """What the copies for children have: captions, boxes to tick, large words, faces."""
    return (
        _style("Caption", "Caption", _room(0, 40), "<w:b/>")
        + _style("Tick", "Tick", _room(40, 200), "<w:b/>")
        + _style("Lead", "Lead", f"<w:keepNext/>{_room(0, 120)}", f'<w:sz w:val="{body_size + 4}"/>')
        + _style("Quoted", "Quoted Words", _room(60, 60), f'<w:sz w:val="{body_size + 4}"/>')
        + _style("FaceWord", "Face Word", f'{_room(0, 40)}<w:jc w:val="center"/>', "<w:b/>")
        + _style("Face", "Face", f'<w:keepNext/>{_room(40, 0)}<w:jc w:val="center"/>')
    )


def _tables(*, close: bool) -> str:
    around = f"top:12:{INK} left:12:{INK} bottom:12:{INK} right:12:{INK}"
    return (
        _table_style(
            "PlanTable",
            "Plan Table",
            f"top:6:{LINE} bottom:6:{LINE} insideH:4:{LINE} insideV:4:{LINE}",
            f'<w:tblStylePr w:type="firstRow">{_fill(HEAD)}</w:tblStylePr>',
        )
        + _table_style("Facts", "Facts", f"top:4:{LINE} bottom:4:{LINE} insideH:4:{LINE}", room=30 if close else 70)
        + _table_style("NextDates", "Next Dates", around, cell=_fill(NEXT))
        + _table_style("Room", "Room To Write Or Draw", around)
        + _table_style("Box", "Box", f"top:4:{LINE} left:4:{LINE} bottom:4:{LINE} right:4:{LINE}", cell=_fill(BOX))
    )

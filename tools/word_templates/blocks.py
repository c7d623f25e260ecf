"""Paragraphs, lists and tables of a template as Word's XML, with the template engine's tags in them."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

PAGE_WIDTH = 9638  # A4 less two margins of 2 cm, in twentieths of a point
NOT_AGREED = "Not yet agreed"
Row = tuple[str, str]


# A fixed text, or two: one for a plan of one child, and one for a plan of several.
Fixed = str | tuple[str, str]


def fixed(text: Fixed) -> str:
    """Fixed text, translated when the document is made. What Word or the engine would change is written as escapes."""
    if isinstance(text, tuple):
        one, several = map(fixed, text)
        return f"{{% if plan.children | length == 1 %}}{one}{{% else %}}{several}{{% endif %}}"
    kept = (f"\\u{ord(one):04x}" if one in "‘’“”&<>\"'\\" else one for one in text)
    return "{{ _('" + "".join(kept) + "') }}"


def paragraph(text: str, style: str = "") -> str:
    """One paragraph; `text` may hold tags."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{look}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def sentences(*texts: Fixed, style: str = "") -> str:
    """Whole sentences of fixed text in one paragraph."""
    return paragraph(" ".join(fixed(text) for text in texts), style)


def when(condition: str, *blocks: str) -> str:
    """Blocks that are there only when the condition holds."""
    return paragraph(f"{{%p if {condition} %}}") + "".join(blocks) + paragraph("{%p endif %}")


def either(condition: str, yes: str, no: str) -> str:
    """One block or another."""
    return paragraph(f"{{%p if {condition} %}}") + yes + paragraph("{%p else %}") + no + paragraph("{%p endif %}")


def each(loop: str, *blocks: str) -> str:
    """Blocks once for each item: `each("concern in plan.concerns", …)`."""
    return paragraph(f"{{%p for {loop} %}}") + "".join(blocks) + paragraph("{%p endfor %}")


def value(expression: str, gap: str = "", asked: str = "") -> str:
    """A value as a tag, and fixed text where there is none; with `asked`, only where that condition holds."""
    otherwise = f"{{% elif {asked} %}}" if asked else "{% else %}"
    instead = f"{otherwise}{fixed(gap)}" if gap else ""
    return f"{{% if {expression} is given %}}{{{{ {expression} }}}}{instead}{{% endif %}}"


def said(expression: str, gap: str = "", style: str = "TableText", asked: str = "") -> str:
    """A value in a paragraph of its own."""
    return paragraph(value(expression, gap, asked), style)


def answered(parts: str, *keys: str) -> str:
    """The condition that this plan's form asks for something: it stands there somewhere."""
    return f"plan.{parts} is answered({', '.join(map(repr, keys))})"


UNTIMED = "not (action is timed)"


def listed(values: str, style: str = "TableText", of: str = "item") -> str:
    """Several values, a paragraph each; `of` says what of each item is shown, such as `item.name`."""
    return each(f"item in {values} if {of} is given", paragraph(f"{{{{ {of} }}}}", style))


def gap() -> str:
    """The room after a table; without it Word would join two tables into one."""
    return paragraph("", "Gap")


def facts(*rows: str, style: str = "Facts") -> str:
    """Labels with what they say, a row each; rows come from `fact`. A framed table stays on one page."""
    inside = "".join(rows) if style == "Facts" else "".join(rows).replace('"Label"', '"KeptLabel"')
    return _table(style, [3000, PAGE_WIDTH - 3000], inside, "firstColumn") + gap()


def fact(label: str, *blocks: str, given: str = "") -> str:
    """A row of `facts`; left out unless the condition `given` holds."""
    row = _row(_cell(paragraph(fixed(label), "Label")) + _cell("".join(blocks)))
    return _tag_row(f"if {given}") + row + _tag_row("endif") if given else row


def simple(label: str, expression: str, gap: str = "", style: str = "TableText", asked: str = "") -> str:
    """A row with one value; without one it is left out, or says `gap`, with `asked` only where that holds."""
    given = f"{expression} is given" + (f" or {asked}" if asked else "")
    return fact(label, said(expression, gap, style, asked), given=given if asked or not gap else "")


def under(label: str, part: str, key: str, style: str = "TableText") -> str:
    """A row with one value of a part that may itself be absent, such as `plan.local_authority`."""
    return fact(label, said(f"{part}.{key}", "", style), given=f"{part} and {part}.{key} is given")


def line(label: str, expression: str) -> str:
    """Label and value on one line, for the small facts of a cell; left out without a value."""
    return when(f"{expression} is given", paragraph(f"{fixed(label)}: {{{{ {expression} }}}}", "More"))


def many(label: str, values: str, of: str = "item", style: str = "ListBullet") -> str:
    """A row with a list; left out when the list is empty."""
    return fact(label, listed(values, style, of), given=values)


def table(caption: Fixed, columns: list[tuple[str, int]], loop: str, cells: list[str], style: str = "PlanTable") -> str:
    """A table with a header row that repeats on each page; `columns` are headings with their widths in per cent."""
    widths = [PAGE_WIDTH * share // 100 for _, share in columns]
    head = "".join(_cell(paragraph(fixed(heading), "TableHead")) for heading, _ in columns)
    body = _tag_row(f"for {loop}") + _row("".join(_cell(cell) for cell in cells)) + _tag_row("endfor")
    return _table(style, widths, _row(head, header=True) + body, "firstRow", _names(caption)) + gap()


def to_sign(*labels: str) -> str:
    """Empty rows to write in."""
    rows = "".join(_row(_cell(paragraph(fixed(label), "Label")) + _cell(paragraph("", "ToWrite"))) for label in labels)
    return _table("PlanTable", [3000, PAGE_WIDTH - 3000], rows, "firstColumn") + gap()


def boxed(*blocks: str) -> str:
    """Blocks in a quiet frame."""
    return _table("Box", [PAGE_WIDTH], _row(_cell("".join(blocks))), "") + gap()


def room(height: int, *texts: str) -> str:
    """A frame to write or draw in, `height` in twentieths of a point, with what it is for."""
    row = _row(_cell(sentences(*texts, style="Caption") if texts else paragraph("", "TableText")))
    return (
        _table("Room", [PAGE_WIDTH], row.replace("</w:trPr>", f'<w:trHeight w:val="{height}"/></w:trPr>'), "") + gap()
    )


def grid(caption: str, shares: list[int], rows: list[list[str]]) -> str:
    """A table without a header row, each row of cells named by its first; `shares` are widths in per cent."""
    inside = "".join(_row("".join(_cell(cell) for cell in row)) for row in rows)
    widths = [PAGE_WIDTH * share // 100 for share in shares]
    return _table("Facts", widths, inside, "firstColumn", _names(caption)) + gap()


def _names(caption: Fixed) -> str:
    return f"<w:tblCaption w:val={quoteattr(fixed(caption))}/><w:tblDescription w:val={quoteattr(fixed(caption))}/>"


def _table(style: str, widths: list[int], rows: str, look: str, names: str = "") -> str:
    marks = "".join(f' w:{one}="{int(one == look)}"' for one in ("firstRow", "lastRow", "firstColumn", "lastColumn"))
    number = f"{0x0600 + {'firstRow': 0x0020, 'firstColumn': 0x0080}.get(look, 0):04X}"
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLook w:val="{number}"{marks} w:noHBand="1" w:noVBand="1"/>{names}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{_with_widths(rows, widths)}</w:tbl>"
    )


def _with_widths(rows: str, widths: list[int]) -> str:
    pieces = rows.split("<w:tcW/>")
    return pieces[0] + "".join(
        f'<w:tcW w:w="{widths[number % len(widths)]}" w:type="dxa"/>{piece}' for number, piece in enumerate(pieces[1:])
    )


def _row(cells: str, header: bool = False) -> str:
    properties = "<w:cantSplit/><w:tblHeader/>" if header else "<w:cantSplit/>"
    return f"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>"


def _cell(blocks: str) -> str:
    return f"<w:tc><w:tcPr><w:tcW/></w:tcPr>{blocks}</w:tc>"


def _tag_row(tag: str) -> str:
    # The engine takes the whole row away and leaves the tag; it has one cell, outside the count of widths.
    return f"<w:tr><w:tc>{paragraph(f'{{%tr {tag} %}}')}</w:tc></w:tr>"
